package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * A task that runs once for each of several items.
 *
 * @param source what it goes over, as {@code withItems} or {@code withParam: {{tasks.list.outputs.result}}}
 * @param count how often it runs; empty when only the run can tell
 */
public record Loop(String source, OptionalLong count) {

    public Loop {
        requireNonNull(source, "source");
        requireNonNull(count, "count");
    }

    /** {@code × 3}, or {@code × ?}. */
    @Override
    public String toString() {
        return "× " + (count.isPresent() ? Long.toString(count.getAsLong()) : "?");
    }
}
