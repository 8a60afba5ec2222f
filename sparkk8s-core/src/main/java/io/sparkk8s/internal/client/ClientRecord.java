package io.sparkk8s.internal.client;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of a run: a ConfigMap whose annotations tell how it fares, written by whoever watches the client pod, and
 * read by all. An exit code is final; LOST is what is written when nobody can learn it any more.
 */
final class ClientRecord {

    private static final String STARTED = "sparkk8s.io/started-at";
    private static final String FINISHED = "sparkk8s.io/finished-at";
    private static final String EXIT_CODE = "sparkk8s.io/exit-code";
    private static final String STOPPED = "sparkk8s.io/stopped";
    private static final String LOST = "sparkk8s.io/lost-because";

    private ClientRecord() {}

    static Map<String, String> running(Instant startedAt) {
        return Map.of(STARTED, startedAt.toString());
    }

    static Map<String, String> exited(ClientReport.Exited exited) {
        return Map.of(
                EXIT_CODE,
                Integer.toString(exited.code()),
                STARTED,
                exited.startedAt().toString(),
                FINISHED,
                exited.finishedAt().toString(),
                STOPPED,
                Boolean.toString(exited.stopped()));
    }

    static Map<String, String> lost(String why) {
        return Map.of(LOST, why);
    }

    /** The id by which the run is known in its pod: Spark's application id. */
    static String id(ConfigMap record) {
        return record.getMetadata().getLabels().getOrDefault(Labels.APP_SELECTOR, "");
    }

    /** Whether the client pod has taken it. */
    static boolean begun(ConfigMap record) {
        return annotations(record).containsKey(STARTED);
    }

    /** Whether nothing is left to begin. */
    static boolean begunOrOver(ConfigMap record) {
        return begun(record) || status(record).state().terminal();
    }

    static boolean stopRequested(ConfigMap record) {
        return annotations(record).containsKey(Labels.STOP_REQUESTED);
    }

    static RunStatus status(ConfigMap record) {
        var annotations = annotations(record);
        var startedAt = instant(annotations.get(STARTED));
        var code = annotations.get(EXIT_CODE);
        if (code != null) {
            return exited(record, Integer.parseInt(code), startedAt, instant(annotations.get(FINISHED)));
        }
        var lost = annotations.get(LOST);
        if (lost != null) {
            return ended(stopRequested(record), lost, startedAt);
        }
        return RunStatus.of(startedAt == null ? RunState.SUBMITTED : RunState.RUNNING)
                .startedAt(startedAt)
                .build();
    }

    /** The end of a run whose record is gone, or will never get an exit code. */
    static RunStatus ended(boolean stopped, String why, @Nullable Instant startedAt) {
        return RunStatus.of(stopped ? RunState.KILLED : RunState.LOST)
                .startedAt(startedAt)
                .failure(stopped ? FailureKind.STOPPED : FailureKind.DELETED, stopped ? "stopped on request" : why)
                .build();
    }

    private static RunStatus exited(
            ConfigMap record, int code, @Nullable Instant startedAt, @Nullable Instant finishedAt) {
        var stopped = Boolean.parseBoolean(annotations(record).get(STOPPED));
        var status = RunStatus.of(stopped ? RunState.KILLED : code == 0 ? RunState.SUCCEEDED : RunState.FAILED)
                .exitCode(code)
                .startedAt(startedAt)
                .finishedAt(finishedAt);
        if (stopped) {
            status.failure(FailureKind.STOPPED, "stopped on request");
        } else if (code != 0) {
            status.failure(
                    FailureKind.APPLICATION_ERROR,
                    "spark-submit ended with exit code " + code
                            + (code == 137 ? ": it was killed, for example for the client pod's memory limit" : ""));
        }
        return status.build();
    }

    private static Map<String, String> annotations(ConfigMap record) {
        var annotations = record.getMetadata().getAnnotations();
        return annotations == null ? Map.of() : annotations;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
