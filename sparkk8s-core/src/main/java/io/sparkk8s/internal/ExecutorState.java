package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;

/** Where an executor stands, read from its pod. */
sealed interface ExecutorState {

    /** Spark's exit code for an {@code OutOfMemoryError}. */
    int SPARK_OUT_OF_MEMORY = 52;

    /** It waits for a node or an image. */
    record Pending() implements ExecutorState {}

    record Running() implements ExecutorState {}

    record Succeeded() implements ExecutorState {}

    /** Somebody deletes it who is no part of the cluster: the driver, as a rule. */
    record Released() implements ExecutorState {}

    record Failed(FailureKind cause) implements ExecutorState {}

    /** Whether it stays so. */
    default boolean ended() {
        return !(this instanceof Pending || this instanceof Running);
    }

    static ExecutorState of(Pod pod) {
        var byCluster = PodEnd.byCluster(pod).map(Failure::kind);
        var state = PodEnd.stateOf(pod, "spark-kubernetes-executor");
        var end = state.map(now -> now.getTerminated());
        if (byCluster.isPresent() && !end.map(at -> at.getExitCode() == 0).orElse(false)) {
            return new Failed(byCluster.get());
        }
        if (end.isPresent()) {
            return PodEnd.deletedBefore(pod, end.get()) ? new Released() : ended(end.get());
        }
        if (PodEnd.deleting(pod)) {
            return new Released();
        }
        if (PodEnd.phaseIs(pod, "Failed")) {
            return new Failed(FailureKind.START_FAILED);
        }
        return state.map(now -> now.getRunning()).isPresent() ? new Running() : new Pending();
    }

    private static ExecutorState ended(ContainerStateTerminated end) {
        if (end.getExitCode() == 0) {
            return new Succeeded();
        }
        return new Failed(
                switch (PodEnd.text(end.getReason())) {
                    case "OOMKilled" -> FailureKind.OOM_KILLED;
                    case "ContainerCannotRun", "StartError" -> FailureKind.START_FAILED;
                    default ->
                        end.getExitCode() == SPARK_OUT_OF_MEMORY
                                ? FailureKind.OUT_OF_MEMORY
                                : FailureKind.APPLICATION_ERROR;
                });
    }
}
