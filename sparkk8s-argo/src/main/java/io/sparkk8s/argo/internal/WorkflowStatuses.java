package io.sparkk8s.argo.internal;

import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowTree;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a workflow's status to that of a run. */
final class WorkflowStatuses {

    private static final Set<String> BAD = Set.of("Failed", "Error");

    private WorkflowStatuses() {}

    static RunStatus of(Workflow workflow) {
        var status = workflow.status();
        var phase = status == null ? "" : text(status.phase());
        var run = RunStatus.of(state(workflow, phase));
        if (status != null) {
            run.message(text(status.message()))
                    .startedAt(instant(status.startedAt()))
                    .finishedAt(instant(status.finishedAt()));
        }
        if (BAD.contains(phase)) {
            if (stopRequested(workflow)) {
                run.failure(FailureKind.STOPPED, "stopped on request");
            } else {
                fail(run, workflow, status == null ? "" : text(status.message()));
            }
        }
        return run.build();
    }

    static RunStatus gone(RunStatus before, boolean stopRequested) {
        return RunStatus.of(stopRequested ? RunState.KILLED : RunState.LOST)
                .startedAt(before.startedAt().orElse(null))
                .failure(
                        stopRequested ? FailureKind.STOPPED : FailureKind.DELETED,
                        stopRequested ? "stopped on request" : "the workflow is gone, and nobody saw it end")
                .build();
    }

    static boolean stopRequested(Workflow workflow) {
        var annotations = workflow.getMetadata().getAnnotations();
        return annotations != null && annotations.containsKey(Labels.STOP_REQUESTED);
    }

    private static RunState state(Workflow workflow, String phase) {
        return switch (phase) {
            case "" -> RunState.SUBMITTED;
            case "Pending" -> RunState.PENDING;
            case "Running" -> Boolean.TRUE.equals(workflow.spec().suspend()) ? RunState.SUSPENDED : RunState.RUNNING;
            case "Succeeded" -> RunState.SUCCEEDED;
            default -> stopRequested(workflow) ? RunState.KILLED : RunState.FAILED;
        };
    }

    private static void fail(RunStatus.Builder run, Workflow workflow, String message) {
        var culprit = WorkflowTree.of(workflow)
                .nodes()
                .filter(node -> BAD.contains(node.phase()) && node.children().isEmpty())
                .findFirst();
        run.failure(culprit.map(node -> kind(node.message())).orElse(FailureKind.OTHER), explain(culprit, message));
    }

    private static String explain(Optional<WorkflowNode> culprit, String message) {
        var at = culprit.map(node -> node.name() + (node.message().isEmpty() ? "" : ": " + node.message()))
                .orElse("");
        return at.isEmpty() ? message : at;
    }

    /** The controller writes the reason of a pod's failure into the node's message. */
    private static FailureKind kind(String message) {
        if (message.contains("OOMKilled")) {
            return FailureKind.OOM_KILLED;
        }
        if (message.contains("exit code")) {
            return FailureKind.APPLICATION_ERROR;
        }
        if (message.contains("pod deleted")) {
            return FailureKind.DELETED;
        }
        return message.contains("deadline") ? FailureKind.DEADLINE_EXCEEDED : FailureKind.OTHER;
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : Instant.parse(time);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
