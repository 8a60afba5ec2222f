package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A node of a run.
 *
 * @param id Argo's
 * @param name as people see it
 * @param depth how many hold it
 * @param type Argo's: Pod, DAG, Retry ...
 * @param phase Argo's; empty before the first
 * @param message what Argo says of the phase
 * @param group whether it holds others and does nothing itself
 * @param ready since when nothing had to come before it, null if that is not known
 * @param started when Argo began it, null if it did not
 * @param working since when its container runs; {@code started} where no pod tells, null while it is pending
 * @param finished null while it goes on
 * @param critical whether the run would have ended earlier had this been shorter
 */
public record TimelineRow(
        String id,
        String name,
        int depth,
        String type,
        String phase,
        String message,
        boolean group,
        @Nullable Instant ready,
        @Nullable Instant started,
        @Nullable Instant working,
        @Nullable Instant finished,
        boolean critical) {

    public TimelineRow {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(phase, "phase");
        requireNonNull(message, "message");
    }
}
