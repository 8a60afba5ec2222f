package io.sparkk8s.logs;

/** Takes the lines of a log, in order, one call at a time. While it takes its time, no more is read from the server. */
@FunctionalInterface
public interface LogListener {

    void line(LogLine line);

    /** Lines are missing here. */
    default void gap(LogGap gap) {}
}
