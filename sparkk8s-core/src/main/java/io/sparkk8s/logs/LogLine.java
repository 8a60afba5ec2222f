package io.sparkk8s.logs;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One line that a container printed.
 *
 * @param source who printed it: {@code driver}, or the step of a workflow
 * @param timestamp when the node's container runtime received it, by the node's clock
 * @param text the line without its end
 */
public record LogLine(String source, Instant timestamp, String text) {

    public LogLine {
        requireNonNull(source, "source");
        requireNonNull(timestamp, "timestamp");
        requireNonNull(text, "text");
    }

    /** The text alone. */
    @Override
    public String toString() {
        return text;
    }
}
