package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.SparkManifests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (pod.getStatus() != null && "Failed".equals(pod.getStatus().getPhase())) {
            return failedBeforeItsContainer(pod);
        }
        var running = state.map(ContainerState::getRunning);
        if (running.isPresent()) {
            return RunStatus.of(RunState.RUNNING)
                    .startedAt(instant(running.get().getStartedAt()))
                    .message(deleting(pod) ? "its pod is being deleted" : "")
                    .build();
        }
        return waiting(pod, state);
    }

    /** The status of a driver whose pod has gone. */
    static RunStatus gone(Pod last) {
        var status = of(last);
        return status.state().terminal() ? status : gone(status, stopRequested(last));
    }

    /** The status of a driver whose pod went away unseen. */
    static RunStatus gone(RunStatus before, boolean stopRequested) {
        var status = RunStatus.of(stopRequested ? RunState.KILLED : RunState.LOST)
                .startedAt(before.startedAt().orElse(null));
        return stopRequested
                ? status.failure(FailureKind.STOPPED, "stopped on request").build()
                : status.failure(
                                FailureKind.DELETED,
                                "the driver pod is gone, and nobody saw it end: it was deleted, or its node was")
                        .build();
    }

    static boolean stopRequested(Pod pod) {
        var annotations = pod.getMetadata().getAnnotations();
        return annotations != null && annotations.containsKey(Labels.STOP_REQUESTED);
    }

    static Optional<ContainerStatus> driver(Pod pod) {
        var statuses = pod.getStatus() == null
                ? List.<ContainerStatus>of()
                : pod.getStatus().getContainerStatuses();
        return statuses.stream()
                .filter(status -> status.getName().equals(containerName(pod)))
                .findFirst();
    }

    /** Spark's own name for it, or the first container of a pod that was not made by Spark's rules. */
    static String containerName(Pod pod) {
        var containers = pod.getSpec().getContainers();
        return containers.stream().anyMatch(container -> container.getName().equals(SparkManifests.DRIVER_CONTAINER))
                ? SparkManifests.DRIVER_CONTAINER
                : containers.get(0).getName();
    }

    private static RunStatus ended(Pod pod, ContainerStateTerminated end) {
        var finishedAt = instant(end.getFinishedAt());
        var exitCode = end.getExitCode();
        var disruption = disruption(pod);
        if (deleting(pod) && !endedBefore(finishedAt, deletionRequested(pod)) && disruption.isEmpty()) {
            var stopped = stopRequested(pod);
            return RunStatus.of(stopped ? RunState.KILLED : RunState.LOST)
                    .exitCode(exitCode)
                    .startedAt(instant(end.getStartedAt()))
                    .finishedAt(finishedAt)
                    .failure(
                            stopped ? FailureKind.STOPPED : FailureKind.DELETED,
                            stopped ? "stopped on request" : "the driver pod was deleted while it ran")
                    .build();
        }
        var status = RunStatus.of(exitCode == 0 ? RunState.SUCCEEDED : RunState.FAILED)
                .exitCode(exitCode)
                .startedAt(instant(end.getStartedAt()))
                .finishedAt(finishedAt);
        if (exitCode != 0) {
            if (disruption.isPresent()) {
                status.failure(
                        kindOf(disruption.get().getReason()),
                        text(disruption.get().getMessage()));
            } else {
                failure(status, pod, end);
            }
        }
        return status.build();
    }

    private static void failure(RunStatus.Builder status, Pod pod, ContainerStateTerminated end) {
        var reason = text(end.getReason());
        if (reason.equals("OOMKilled")) {
            status.failure(FailureKind.OOM_KILLED, "the driver was killed at its memory limit" + limit(pod));
        } else if ("Evicted".equals(pod.getStatus().getReason())) {
            status.failure(FailureKind.EVICTED, text(pod.getStatus().getMessage()));
        } else if (reason.equals("ContainerCannotRun") || reason.equals("StartError")) {
            status.failure(FailureKind.START_FAILED, text(end.getMessage()));
        } else {
            var message = text(end.getMessage()).strip();
            status.failure(
                    FailureKind.APPLICATION_ERROR,
                    "the driver ended with exit code " + end.getExitCode() + (message.isEmpty() ? "" : ": " + message));
        }
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
        var status = pod.getStatus();
        var kind = disruption(pod)
                .map(condition -> kindOf(condition.getReason()))
                .orElseGet(() -> switch (text(status.getReason())) {
                    case "Evicted" -> FailureKind.EVICTED;
                    case "Preempting" -> FailureKind.PREEMPTED;
                    case "NodeLost" -> FailureKind.NODE_LOST;
                    case "DeadlineExceeded" -> FailureKind.DEADLINE_EXCEEDED;
                    default -> FailureKind.START_FAILED;
                });
        var reason = text(status.getReason());
        var message = text(status.getMessage());
        return RunStatus.of(RunState.FAILED)
                .failure(kind, reason + (reason.isEmpty() || message.isEmpty() ? "" : ": ") + message)
                .build();
    }

    /** Kubernetes marks a pod that it ends for reasons of its own. */
    private static Optional<PodCondition> disruption(Pod pod) {
        return conditions(pod)
                .filter(condition -> "DisruptionTarget".equals(condition.getType()))
                .filter(condition -> "True".equals(condition.getStatus()))
                .findFirst();
    }

    private static FailureKind kindOf(@Nullable String disruption) {
        return switch (text(disruption)) {
            case "PreemptionByScheduler" -> FailureKind.PREEMPTED;
            case "DeletionByTaintManager", "DeletionByPodGC" -> FailureKind.NODE_LOST;
            case "EvictionByEvictionAPI", "TerminationByKubelet" -> FailureKind.EVICTED;
            default -> FailureKind.OTHER;
        };
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
        var unscheduled = conditions(pod)
                .filter(condition -> "PodScheduled".equals(condition.getType()))
                .filter(condition -> "False".equals(condition.getStatus()))
                .map(condition -> text(condition.getReason()) + ": " + text(condition.getMessage()))
                .findFirst();
        return RunStatus.of(RunState.PENDING)
                .message(container.or(() -> unscheduled).orElse(""))
                .build();
    }

    private static Stream<PodCondition> conditions(Pod pod) {
        return pod.getStatus() == null || pod.getStatus().getConditions() == null
                ? Stream.empty()
                : pod.getStatus().getConditions().stream();
    }

    private static boolean deleting(Pod pod) {
        return pod.getMetadata().getDeletionTimestamp() != null;
    }

    private static boolean endedBefore(@Nullable Instant finishedAt, Instant deletion) {
        return finishedAt != null && finishedAt.isBefore(deletion);
    }

    /** Kubernetes writes when the grace period will be over, not when the deletion was asked for. */
    private static Instant deletionRequested(Pod pod) {
        var grace = pod.getMetadata().getDeletionGracePeriodSeconds();
        var over = Instant.parse(pod.getMetadata().getDeletionTimestamp());
        return grace == null ? over : over.minusSeconds(grace);
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : Instant.parse(time);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
