package io.sparkk8s.internal;

import static io.sparkk8s.internal.PodEnd.instant;
import static io.sparkk8s.internal.PodEnd.text;

import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.manifest.SparkManifests;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The status of a Spark application, read from its driver pod. It is the driver container's end that counts, not the
 * pod's phase: sidecars have ends of their own.
 */
final class DriverStatus {

    private DriverStatus() {}

    static RunStatus of(Pod pod) {
        var state = driver(pod).map(ContainerStatus::getState);
        var terminated = state.map(ContainerState::getTerminated);
        if (terminated.isPresent()) {
            return ended(pod, terminated.get());
        }
        if (PodEnd.phaseIs(pod, "Failed")) {
            return failedBeforeItsContainer(pod);
        }
        var running = state.map(ContainerState::getRunning);
        if (running.isPresent()) {
            return RunStatus.of(RunState.RUNNING)
                    .startedAt(instant(running.get().getStartedAt()))
                    .message(PodEnd.deleting(pod) ? "its pod is being deleted" : "")
                    .build();
        }
        return waiting(pod, state);
    }

    /** The status of a driver whose pod has gone. */
    static RunStatus gone(Pod last) {
        var status = of(last);
        return status.state().terminal() ? status : gone(status, Ending.of(last));
    }

    /** The status of a driver whose pod went away unseen. */
    static RunStatus gone(RunStatus before, Optional<Ending> asked) {
        return asked.map(Ending::status)
                .orElseGet(() -> RunStatus.of(RunState.LOST)
                        .failure(
                                FailureKind.DELETED,
                                "the driver pod is gone, and nobody saw it end: it was deleted, or its node was"))
                .startedAt(before.startedAt().orElse(null))
                .build();
    }

    static Optional<ContainerStatus> driver(Pod pod) {
        return PodEnd.statusOf(pod, SparkManifests.DRIVER_CONTAINER);
    }

    /** Spark's own name for it, or the first container of a pod that was not made by Spark's rules. */
    static String containerName(Pod pod) {
        return PodEnd.nameOrFirst(pod, SparkManifests.DRIVER_CONTAINER);
    }

    private static RunStatus ended(Pod pod, ContainerStateTerminated end) {
        var byCluster = PodEnd.byCluster(pod);
        RunStatus.Builder status;
        if (PodEnd.deletedBefore(pod, end) && byCluster.isEmpty()) {
            status = Ending.of(pod).map(Ending::status).orElseGet(() -> RunStatus.of(RunState.LOST)
                    .failure(FailureKind.DELETED, "the driver pod was deleted while it ran"));
        } else if (end.getExitCode() == 0) {
            status = RunStatus.of(RunState.SUCCEEDED);
        } else {
            var failure = byCluster.orElseGet(() -> failure(pod, end));
            status = RunStatus.of(RunState.FAILED).failure(failure.kind(), failure.message());
        }
        return status.exitCode(end.getExitCode())
                .startedAt(instant(end.getStartedAt()))
                .finishedAt(instant(end.getFinishedAt()))
                .build();
    }

    private static Failure failure(Pod pod, ContainerStateTerminated end) {
        var reason = text(end.getReason());
        if (reason.equals("OOMKilled")) {
            return new Failure(FailureKind.OOM_KILLED, "the driver was killed at its memory limit" + limit(pod));
        }
        if (reason.equals("ContainerCannotRun") || reason.equals("StartError")) {
            return new Failure(FailureKind.START_FAILED, text(end.getMessage()));
        }
        var message = text(end.getMessage()).strip();
        return new Failure(
                FailureKind.APPLICATION_ERROR,
                "the driver ended with exit code " + end.getExitCode() + (message.isEmpty() ? "" : ": " + message));
    }

    private static String limit(Pod pod) {
        return pod.getSpec().getContainers().stream()
                .filter(container -> container.getName().equals(containerName(pod)))
                .flatMap(container -> Stream.ofNullable(container.getResources()))
                .flatMap(resources -> Stream.ofNullable(resources.getLimits()))
                .flatMap(limits -> Stream.ofNullable(limits.get("memory")))
                .findFirst()
                .map(limit -> " of " + limit)
                .orElse("");
    }

    private static RunStatus failedBeforeItsContainer(Pod pod) {
        if (PodEnd.deleting(pod) && Ending.of(pod).isPresent()) {
            return Ending.of(pod).get().status().build();
        }
        var kind = PodEnd.byCluster(pod).map(Failure::kind).orElse(FailureKind.START_FAILED);
        var reason = text(pod.getStatus().getReason());
        var message = text(pod.getStatus().getMessage());
        return RunStatus.of(RunState.FAILED)
                .failure(kind, reason + (reason.isEmpty() || message.isEmpty() ? "" : ": ") + message)
                .build();
    }

    private static RunStatus waiting(Pod pod, Optional<ContainerState> state) {
        var gates = pod.getSpec().getSchedulingGates();
        if (gates != null && !gates.isEmpty()) {
            return RunStatus.of(RunState.QUEUED)
                    .message("held by the scheduling gate " + gates.get(0).getName())
                    .build();
        }
        var container = state.map(ContainerState::getWaiting)
                .map(waiting -> text(waiting.getReason())
                        + (text(waiting.getMessage()).isEmpty() ? "" : ": " + waiting.getMessage()));
        var unscheduled = PodEnd.conditions(pod)
                .filter(condition -> "PodScheduled".equals(condition.getType()))
                .filter(condition -> "False".equals(condition.getStatus()))
                .map(condition -> text(condition.getReason()) + ": " + text(condition.getMessage()))
                .findFirst();
        return RunStatus.of(RunState.PENDING)
                .message(container.or(() -> unscheduled).orElse(""))
                .build();
    }
}
