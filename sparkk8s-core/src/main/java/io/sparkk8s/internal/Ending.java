package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.manifest.Labels;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That this library ended the run, and why. It is written on the driver pod before that is deleted, so that all who look
 * can tell it from a deletion by others.
 */
record Ending(RunState state, Failure failure) {

    private static final int LONGEST_MESSAGE = 2000;

    static Optional<Ending> of(Pod pod) {
        var annotations = pod.getMetadata().getAnnotations();
        if (annotations == null) {
            return Optional.empty();
        }
        if (annotations.containsKey(Labels.STOP_REQUESTED)) {
            return Optional.of(new Ending(RunState.KILLED, new Failure(FailureKind.STOPPED, "stopped on request")));
        }
        return Optional.ofNullable(annotations.get(Labels.FAILED_BECAUSE)).map(Ending::read);
    }

    /** Whether it was asked to stop. */
    static boolean isStop(Pod pod) {
        return of(pod).filter(ending -> ending.state() == RunState.KILLED).isPresent();
    }

    private static Ending read(String text) {
        var colon = text.indexOf(": ");
        var name = colon < 0 ? text : text.substring(0, colon);
        var kind = Stream.of(FailureKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        return new Ending(
                RunState.FAILED,
                kind.isPresent()
                        ? new Failure(kind.get(), colon < 0 ? "" : text.substring(colon + 2))
                        : new Failure(FailureKind.OTHER, text));
    }

    /** The annotation for a failure that this library declares. */
    static Map<String, String> annotation(Failure failure) {
        var message = failure.message();
        var cut = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "...";
        return Map.of(Labels.FAILED_BECAUSE, failure.kind().name() + ": " + cut);
    }

    /** The terminal status, for times to be added. */
    RunStatus.Builder status() {
        return RunStatus.of(state).failure(failure.kind(), failure.message());
    }
}
