package io.sparkk8s.internal;

import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of a run that is an operator's resource: what the operator says, and what its deletion makes of that. Both
 * operators end the driver when their resource is deleted, and one may still write of that end.
 */
final class OperatorStatus {

    private OperatorStatus() {}

    static <T extends OperatorResource> RunStatus of(OperatorKind<T> kind, T resource) {
        var said = kind.reading().apply(resource.statusFields());
        var deletion = Times.instant(resource.getMetadata().getDeletionTimestamp());
        if (!said.state().terminal() || said.state() == RunState.SUCCEEDED) {
            return said;
        }
        var deleted = deletion != null
                && said.finishedAt().filter(end -> end.isBefore(deletion)).isEmpty();
        if (deleted || (said.state() == RunState.LOST && stopRequested(resource))) {
            return ended(said, stopRequested(resource));
        }
        return said;
    }

    /** The end of a run whose resource has gone; {@code last} is null when that was not seen. */
    static <T extends OperatorResource> RunStatus gone(
            OperatorKind<T> kind, RunStatus before, @Nullable T last, boolean stopRequested) {
        if (last == null) {
            return ended(before, stopRequested);
        }
        var status = of(kind, last);
        return status.state().terminal() ? status : ended(status, stopRequested(last));
    }

    static boolean stopRequested(OperatorResource resource) {
        var annotations = resource.getMetadata().getAnnotations();
        return annotations != null && annotations.containsKey(Labels.STOP_REQUESTED);
    }

    private static RunStatus ended(RunStatus before, boolean stopRequested) {
        var status = RunStatus.of(stopRequested ? RunState.KILLED : RunState.LOST)
                .startedAt(before.startedAt().orElse(null))
                .finishedAt(before.finishedAt().orElse(null));
        return stopRequested
                ? status.failure(FailureKind.STOPPED, "stopped on request").build()
                : status.failure(
                                FailureKind.DELETED,
                                "the operator's resource was deleted before it said how the run ended")
                        .build();
    }

    /** Kubernetes' times as text. */
    static final class Times {

        private Times() {}

        static @Nullable Instant instant(@Nullable String time) {
            return time == null || time.isEmpty() ? null : Instant.parse(time);
        }
    }
}
