package io.sparkk8s.testkit.internal.kubelet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pod's life, fixed when it is created.
 *
 * @param running empty for ever
 * @param executors empty where the driver's configuration says
 * @param outputs what it gives as a step of an Argo workflow
 */
record PodLife(
        Duration pending,
        Optional<Duration> running,
        List<String> logs,
        String message,
        OptionalInt executors,
        Map<String, String> outputs,
        Answers answers,
        Ending ending) {

    PodLife {
        logs = List.copyOf(logs);
        outputs = Map.copyOf(outputs);
    }

    /** How a pod's life ends. */
    sealed interface Ending {

        /** The main container ends: exit code and the kubelet's reason for it. */
        record Exit(int code, String reason) implements Ending {}

        /** The image never comes. */
        record ImagePull() implements Ending {}

        /** No node takes it. */
        record Unschedulable(String message) implements Ending {}

        /** Its node throws it out. */
        record Evicted() implements Ending {}

        /** The scheduler deletes it in favour of a more important one. */
        record Preempted() implements Ending {}

        /** Its node goes silent, and is removed in the end. */
        record NodeLost() implements Ending {}
    }
}
