package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pod says of its end, be it a driver or an executor. */
final class PodEnd {

    private PodEnd() {}

    /** Why the cluster itself ended the pod: an eviction, a preemption, the loss of its node, its deadline. */
    static Optional<Failure> byCluster(Pod pod) {
        if (pod.getStatus() == null) {
            return Optional.empty();
        }
        var byReason = kindOf(text(pod.getStatus().getReason()));
        // Kubernetes marks a pod that it ends for reasons of its own
        var disruption = conditions(pod)
                .filter(condition -> "DisruptionTarget".equals(condition.getType()))
                .filter(condition -> "True".equals(condition.getStatus()))
                .findFirst();
        if (disruption.isPresent()) {
            var kind =
                    switch (text(disruption.get().getReason())) {
                        case "PreemptionByScheduler" -> FailureKind.PREEMPTED;
                        case "DeletionByTaintManager", "DeletionByPodGC" -> FailureKind.NODE_LOST;
                        case "EvictionByEvictionAPI" -> FailureKind.EVICTED;
                        case "TerminationByKubelet" -> byReason.orElse(FailureKind.EVICTED);
                        default -> FailureKind.OTHER;
                    };
            return Optional.of(new Failure(kind, text(disruption.get().getMessage())));
        }
        return byReason.map(kind -> new Failure(kind, text(pod.getStatus().getMessage())));
    }

    /** By the pod's {@code status.reason}, which the kubelet and the node controller write. */
    private static Optional<FailureKind> kindOf(String reason) {
        return switch (reason) {
            case "Evicted" -> Optional.of(FailureKind.EVICTED);
            case "Preempting" -> Optional.of(FailureKind.PREEMPTED);
            case "NodeLost", "NodeShutdown", "Shutdown", "Terminated" -> Optional.of(FailureKind.NODE_LOST);
            case "DeadlineExceeded" -> Optional.of(FailureKind.DEADLINE_EXCEEDED);
            default -> Optional.empty();
        };
    }

    /** Whether somebody deleted the pod before its container ended. */
    static boolean deletedBefore(Pod pod, ContainerStateTerminated end) {
        var finishedAt = instant(end.getFinishedAt());
        return deleting(pod) && (finishedAt == null || !finishedAt.isBefore(deletionRequested(pod)));
    }

    /** Kubernetes writes when the grace period will be over, not when the deletion was asked for. */
    private static Instant deletionRequested(Pod pod) {
        var grace = pod.getMetadata().getDeletionGracePeriodSeconds();
        var over = Instant.parse(pod.getMetadata().getDeletionTimestamp());
        return grace == null ? over : over.minusSeconds(grace);
    }

    static boolean deleting(Pod pod) {
        return pod.getMetadata().getDeletionTimestamp() != null;
    }

    static boolean phaseIs(Pod pod, String phase) {
        return pod.getStatus() != null && phase.equals(pod.getStatus().getPhase());
    }

    /** The state of the container named, or of the first one of a pod that does not have it. */
    static Optional<ContainerState> stateOf(Pod pod, String container) {
        return statusOf(pod, container).map(ContainerStatus::getState);
    }

    static Optional<ContainerStatus> statusOf(Pod pod, String container) {
        var name = nameOrFirst(pod, container);
        var statuses = pod.getStatus() == null
                ? List.<ContainerStatus>of()
                : pod.getStatus().getContainerStatuses();
        return statuses.stream().filter(status -> status.getName().equals(name)).findFirst();
    }

    static String nameOrFirst(Pod pod, String container) {
        var containers = pod.getSpec().getContainers();
        return containers.stream().anyMatch(one -> one.getName().equals(container))
                ? container
                : containers.get(0).getName();
    }

    static Stream<PodCondition> conditions(Pod pod) {
        return pod.getStatus() == null || pod.getStatus().getConditions() == null
                ? Stream.empty()
                : pod.getStatus().getConditions().stream();
    }

    static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : Instant.parse(time);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
