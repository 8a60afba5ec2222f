package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodStatus;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the driver pod of a failed attempt was, as Apache's operator keeps it: {@code lastObservedDriverStatus}. */
final class LastDriver {

    private static final LastDriver UNKNOWN = new LastDriver(null, false);

    private final @Nullable RunStatus status;
    private final boolean neverInitialized;

    private LastDriver(@Nullable RunStatus status, boolean neverInitialized) {
        this.status = status;
        this.neverInitialized = neverInitialized;
    }

    static LastDriver of(Fields state) {
        return state.json("lastObservedDriverStatus")
                .map(json -> Serialization.unmarshal(Serialization.asJson(json), PodStatus.class))
                .map(LastDriver::of)
                .orElse(UNKNOWN);
    }

    private static LastDriver of(PodStatus status) {
        var containers = status.getContainerStatuses();
        if (containers == null || containers.isEmpty()) {
            return UNKNOWN;
        }
        return new LastDriver(DriverStatus.of(pod(status, containers)), initFailed(status));
    }

    /** A pod of that status, of whose spec nothing is known but the containers' names. */
    private static Pod pod(PodStatus status, List<ContainerStatus> containers) {
        List<Container> named = containers.stream()
                .map(container ->
                        new ContainerBuilder().withName(container.getName()).build())
                .toList();
        return new PodBuilder()
                .withNewMetadata()
                .endMetadata()
                .withNewSpec()
                .withContainers(named)
                .endSpec()
                .withStatus(status)
                .build();
    }

    private static boolean initFailed(PodStatus status) {
        return status.getInitContainerStatuses() != null
                && status.getInitContainerStatuses().stream()
                        .map(ContainerStatus::getState)
                        .anyMatch(state -> state != null
                                && state.getTerminated() != null
                                && state.getTerminated().getExitCode() != 0);
    }

    @Nullable
    Integer exitCode() {
        return status == null || status.exitCode().isEmpty()
                ? null
                : Integer.valueOf(status.exitCode().getAsInt());
    }

    /** Why the attempt failed; a driver that ended with 0 has failed too where the operator says so. */
    FailureKind kind() {
        if (neverInitialized) {
            return FailureKind.START_FAILED;
        }
        if (status == null) {
            return FailureKind.OTHER;
        }
        var ended = status.exitCode().isPresent();
        return status.failure().map(Failure::kind).orElse(ended ? FailureKind.APPLICATION_ERROR : FailureKind.OTHER);
    }

    /** What the operator said, with what the pod says. */
    String message(String operators) {
        return status == null
                ? operators
                : status.failure()
                        .map(failure -> failure.message() + " (" + operators + ")")
                        .orElse(operators);
    }

    @Nullable
    Instant startedAt() {
        return status == null ? null : status.startedAt().orElse(null);
    }

    @Nullable
    Instant finishedAt() {
        return status == null ? null : status.finishedAt().orElse(null);
    }
}
