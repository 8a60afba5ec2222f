package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The workflows that a CronWorkflow would have made between two instants, oldest first. Each has the name that the controller
 * gives it ({@code <cron>-<seconds since 1970>}), its labels and {@code workflows.argoproj.io/scheduled-time}, from which
 * Argo takes {@code {{workflow.scheduledTime}}}; so one time has one workflow, whoever makes it and how often it is asked
 * for.
 *
 * <p>One thing is different: they have no owner reference to the CronWorkflow. The controller would count them as its runs:
 * its history limits (three by default) would delete them, and {@code Forbid} and {@code Replace} would make them and the
 * runs of today stop each other. They carry the label {@code workflows.argoproj.io/backfill} instead.
 *
 * @param cronWorkflow {@code CronWorkflow namespace/name}
 * @param runs oldest first
 */
public record BackfillPlan(String cronWorkflow, List<ScheduledWorkflow> runs) {

    /** As many as Argo's own command makes at most. */
    private static final int MOST = 1_000;

    public BackfillPlan {
        requireNonNull(cronWorkflow, "cronWorkflow");
        runs = List.copyOf(runs);
    }

    /** As {@link #of(CronWorkflow, Instant, Instant, ZoneId)}, with a controller whose clock is UTC. */
    public static BackfillPlan of(CronWorkflow cron, Instant from, Instant to) {
        return of(cron, from, to, ZoneOffset.UTC);
    }

    /**
     * The runs of a span of time, up to 1,000.
     *
     * @param from the first instant
     * @param to the first instant that does not belong to it any more
     * @param controllerZone the time zone of the controller, for what names none
     * @throws InvalidSpecException the controller would not run it; there are more runs; or it has {@code @every}, whose times
     *     nobody knows afterwards
     */
    public static BackfillPlan of(CronWorkflow cron, Instant from, Instant to, ZoneId controllerZone) {
        var times = CronTimes.of(cron, controllerZone);
        var title = "the backfill of " + CronTimes.title(cron);
        if (times.schedules().stream().anyMatch(one -> one.schedule().every().isPresent())) {
            throw InvalidSpecException.of(
                    title,
                    "spec.schedules",
                    "@every counts from when the controller began; its past times are not known");
        }
        if (from.isAfter(to)) {
            throw InvalidSpecException.of(title, "from", from + " is after " + to);
        }
        var runs = new ArrayList<ScheduledWorkflow>();
        var sequence = times.after(from.minusNanos(1));
        for (var time = sequence.next();
                time.isPresent() && time.get().at().toInstant().isBefore(to);
                time = sequence.next()) {
            if (runs.size() == MOST) {
                throw InvalidSpecException.of(
                        title,
                        "to",
                        "there are more than " + MOST + " runs, the last of these is at "
                                + runs.get(MOST - 1).scheduledTime() + "; take a part");
            }
            runs.add(ScheduledWorkflow.of(cron, time.get().at().toInstant()));
        }
        return new BackfillPlan(CronTimes.title(cron), runs);
    }
}
