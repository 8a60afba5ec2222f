package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.argo.model.Workflow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When each node of a run waited and worked. Immutable.
 *
 * @param workflow its name
 * @param phase Argo's; empty before the controller saw it
 * @param message what Argo says of the phase
 * @param begin when it started; {@code now} if it has not
 * @param end when it ended; {@code now} if it has not
 * @param rows each after the one that holds it, in the order of their start
 */
public record Timeline(
        String workflow, String phase, String message, Instant begin, Instant end, List<TimelineRow> rows) {

    public Timeline {
        requireNonNull(workflow, "workflow");
        requireNonNull(phase, "phase");
        requireNonNull(message, "message");
        requireNonNull(begin, "begin");
        requireNonNull(end, "end");
        rows = List.copyOf(rows);
    }

    /** As {@link #of(Workflow, Collection, Instant)}, without pods: how long a pod was pending is not known then. */
    public static Timeline of(Workflow workflow, Instant now) {
        return of(workflow, List.of(), now);
    }

    /**
     * The timeline of a workflow's status.
     *
     * @param pods those of the workflow that are still there; a node whose pod is known waits until its container runs
     * @param now the end of what still goes on
     */
    public static Timeline of(Workflow workflow, Collection<Pod> pods, Instant now) {
        var status = Optional.ofNullable(workflow.status());
        var begin = status.map(known -> known.startedAt()).map(Instant::parse).orElse(now);
        var end = status.map(known -> known.finishedAt()).map(Instant::parse).orElse(now);
        return new Timeline(
                Objects.requireNonNullElse(workflow.getMetadata().getName(), ""),
                status.map(known -> known.phase()).orElse(""),
                status.map(known -> known.message()).orElse(""),
                begin,
                end.isBefore(begin) ? begin : end,
                new TimelineRows(workflow, pods).rows());
    }

    /** One HTML page that needs nothing else: an SVG, no script; it follows the reader's light or dark mode. */
    public String toHtml() {
        return TimelinePage.of(this);
    }
}
