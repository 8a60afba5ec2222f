package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One node of a workflow: a pod, or what holds others together. Immutable. */
public final class WorkflowNode {

    private final io.sparkk8s.argo.model.NodeStatus wire;
    private final List<WorkflowNode> children;

    WorkflowNode(io.sparkk8s.argo.model.NodeStatus wire, List<WorkflowNode> children) {
        this.wire = requireNonNull(wire, "wire");
        this.children = List.copyOf(children);
    }

    /** The name that people see: the step's. */
    public String name() {
        var displayName = wire.displayName();
        return displayName == null ? wire.name() : displayName;
    }

    /** Argo's type: Pod, DAG, Steps, StepGroup, TaskGroup, Retry, Skipped, Suspend, Container, HTTP or Plugin. */
    public String type() {
        return wire.type();
    }

    /** Argo's phase: Pending, Running, Succeeded, Skipped, Failed, Error or Omitted; empty before the first. */
    public String phase() {
        var phase = wire.phase();
        return phase == null ? "" : phase;
    }

    /** What Argo says of the phase; empty when it says nothing. */
    public String message() {
        var message = wire.message();
        return message == null ? "" : message;
    }

    public Optional<Instant> startedAt() {
        return instant(wire.startedAt());
    }

    public Optional<Instant> finishedAt() {
        return instant(wire.finishedAt());
    }

    /** From its start to its end, or to {@code now} while it runs; empty before it starts. */
    public Optional<Duration> duration(Instant now) {
        return startedAt().map(start -> Duration.between(start, finishedAt().orElse(now)));
    }

    /** How many of the pods inside it that are known have succeeded: {@code 3/5}; empty where none is. */
    public String progress() {
        var progress = wire.progress();
        return progress == null ? "" : progress;
    }

    /** What it has given. */
    public WorkflowOutputs outputs() {
        return new WorkflowOutputs(name(), wire.outputs());
    }

    /** The nodes inside this one, in the order in which they started. */
    public List<WorkflowNode> children() {
        return children;
    }

    /** The wire object. */
    public io.sparkk8s.argo.model.NodeStatus model() {
        return wire;
    }

    /** This node and all inside it. */
    Stream<WorkflowNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(WorkflowNode::all));
    }

    @Override
    public String toString() {
        return name() + " " + phase();
    }

    private static Optional<Instant> instant(@Nullable String time) {
        return time == null ? Optional.empty() : Optional.of(Instant.parse(time));
    }
}
