package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

/**
 * One comes after the other.
 *
 * @param from the id of a node or a group
 * @param to the id of a node or a group
 * @param condition which outcome of {@code from} it wants, as {@code Failed} or {@code Succeeded or Failed}; for a hook its
 *     expression; empty for the usual: it did not fail
 * @param kind how hard the tie is
 */
public record GraphEdge(String from, String to, String condition, Kind kind) {

    /** What makes one come after the other. */
    public enum Kind {
        /** It must have happened. */
        ALL,
        /** It is one of several ways, or a denial: the whole is in {@code depends}. */
        ANY,
        /** A hook or an exit handler of {@code from}. */
        HOOK
    }

    public GraphEdge {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(condition, "condition");
        requireNonNull(kind, "kind");
    }

    /** Whether {@code to} runs because something went wrong. */
    boolean onFailure() {
        return kind != Kind.HOOK
                && condition.matches(
                        "(Failed|Errored|Omitted|AllFailed|Skipped)( or (Failed|Errored|Omitted|AllFailed))*");
    }
}
