package io.sparkk8s.backend;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.backend.crd.KubeflowSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What kubeflow's operator says of a schedule.
 *
 * @param state where it stands
 * @param reason why, where it was refused
 * @param lastRun when its last run was started
 * @param lastRunName the {@code SparkApplication} of it
 * @param nextRun when the next is due
 * @param succeeded names of past runs that ended well, the latest first; as many as are kept
 * @param failed names of past runs that did not
 */
public record ScheduleStatus(
        State state,
        String reason,
        Optional<Instant> lastRun,
        String lastRunName,
        Optional<Instant> nextRun,
        List<String> succeeded,
        List<String> failed) {

    /** {@code status.scheduleState}. */
    public enum State {
        /** The operator has not seen it yet. */
        NEW,
        /** The operator reads it. */
        VALIDATING,
        /** It starts runs at their times. */
        SCHEDULED,
        /** It never starts any: the operator does not understand its schedule or its time zone. */
        FAILED_VALIDATION,
        /** A word that this library does not know; {@link #reason} has it. */
        OTHER
    }

    public ScheduleStatus {
        requireNonNull(state, "state");
        requireNonNull(reason, "reason");
        requireNonNull(lastRunName, "lastRunName");
        succeeded = List.copyOf(succeeded);
        failed = List.copyOf(failed);
    }

    /** Reads a resource. */
    public static ScheduleStatus of(KubeflowSchedule schedule) {
        var status = schedule.statusFields();
        var said = status.text("scheduleState");
        var state =
                switch (said) {
                    case "" -> State.NEW;
                    case "Validating" -> State.VALIDATING;
                    case "Scheduled" -> State.SCHEDULED;
                    case "FailedValidation" -> State.FAILED_VALIDATION;
                    default -> State.OTHER;
                };
        return new ScheduleStatus(
                state,
                state == State.OTHER ? said : status.text("reason"),
                time(status.text("lastRun")),
                status.text("lastRunName"),
                time(status.text("nextRun")),
                status.texts("pastSuccessfulRunNames"),
                status.texts("pastFailedRunNames"));
    }

    private static Optional<Instant> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }
}
