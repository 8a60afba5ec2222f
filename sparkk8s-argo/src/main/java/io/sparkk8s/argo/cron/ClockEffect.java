package io.sparkk8s.argo.cron;

/** What a change of clocks does to a time of a schedule. */
public enum ClockEffect {
    /** The clocks skip it: no run that day. */
    SKIPPED,
    /** The clocks show it twice: two runs. */
    REPEATED,
    /** The time is there, and yet the controller's scheduler passes over it: no run that day. */
    LEFT_OUT,
    /** The scheduler loses its place at the change and runs at a time that the schedule does not say. */
    OUT_OF_TURN
}
