package io.sparkk8s.internal;

import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.internal.OperatorStatus.Times;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The status of Apache's {@code SparkApplication}. A run has ended when nothing more comes: in ResourceReleased or
 * TerminatedWithoutReleaseResources. These do not tell the outcome, which is the state before them in the history.
 * Succeeded, Failed and the other ends of a driver are no ends of a run: the operator then cleans up, and may start the
 * next attempt.
 */
final class ApacheStatus {

    private static final Set<String> TERMINAL = Set.of("ResourceReleased", "TerminatedWithoutReleaseResources");

    /** States that an attempt begins with. */
    private static final Set<String> INITIAL = Set.of("Submitted", "ScheduledToRestart");

    private static final String DRIVER_REMOVED = "Driver removed.";

    private ApacheStatus() {}

    static RunStatus of(Fields status) {
        var current = status.object("currentState");
        var message = current.text("message");
        var history = status.object("stateTransitionHistory").byNumber();
        return switch (summary(current)) {
            case "" -> with(RunState.SUBMITTED, "");
            case "Submitted" -> with(RunState.SUBMITTED, message);
            case "ScheduledToRestart" -> with(RunState.PENDING, "it will run again. " + message);
            case "DriverRequested" -> with(RunState.PENDING, message);
            case "DriverStarted",
                    "DriverReady",
                    "InitializedBelowThresholdExecutors",
                    "RunningHealthy",
                    "RunningWithPartialCapacity",
                    "RunningWithBelowThresholdExecutors" -> running(history, message);
            case "Succeeded",
                    "Failed",
                    "SchedulingFailure",
                    "DriverEvicted",
                    "DriverStartTimedOut",
                    "DriverReadyTimedOut",
                    "ExecutorsStartTimedOut" ->
                running(history, "its driver has ended, and may run again: " + summary(current) + ". " + message);
            case "ResourceReleased", "TerminatedWithoutReleaseResources" -> verdict(history, current);
            default -> with(RunState.PENDING, "the operator says " + summary(current));
        };
    }

    private static RunStatus with(RunState state, String message) {
        return RunStatus.of(state).message(message.strip()).build();
    }

    private static RunStatus running(NavigableMap<Long, Fields> history, String message) {
        return RunStatus.of(RunState.RUNNING)
                .message(message.strip())
                .startedAt(Times.instant(startOfLastAttempt(history)))
                .build();
    }

    private static RunStatus verdict(NavigableMap<Long, Fields> history, Fields current) {
        for (var state : history.descendingMap().values()) {
            if (!TERMINAL.contains(summary(state))) {
                return outcome(history, state, current);
            }
        }
        return noOutcome(RunStatus.of(RunState.LOST), current);
    }

    private static RunStatus outcome(NavigableMap<Long, Fields> history, Fields state, Fields current) {
        var message = state.text("message");
        var driver = LastDriver.of(state);
        var started = driver.startedAt() != null ? driver.startedAt() : Times.instant(startOfLastAttempt(history));
        var finished =
                driver.finishedAt() != null ? driver.finishedAt() : Times.instant(state.text("lastTransitionTime"));
        return switch (summary(state)) {
            // a pod whose phase is Succeeded comes without its status: all its containers ended with 0
            case "Succeeded" ->
                ended(RunState.SUCCEEDED, started, finished).exitCode(0).build();
            case "Failed" ->
                message.startsWith(DRIVER_REMOVED)
                        ? ended(RunState.LOST, started, finished)
                                .failure(FailureKind.DELETED, message)
                                .build()
                        : ended(RunState.FAILED, started, finished)
                                .exitCode(driver.exitCode())
                                .failure(driver.kind(), driver.message(message))
                                .build();
            case "DriverEvicted" ->
                ended(RunState.FAILED, started, finished)
                        .exitCode(driver.exitCode())
                        .failure(FailureKind.EVICTED, driver.message(message))
                        .build();
            case "SchedulingFailure" ->
                ended(RunState.FAILED, started, finished)
                        .failure(FailureKind.START_FAILED, message)
                        .build();
            case "DriverStartTimedOut", "DriverReadyTimedOut", "ExecutorsStartTimedOut" ->
                ended(RunState.FAILED, started, finished)
                        .failure(FailureKind.DEADLINE_EXCEEDED, summary(state) + ": " + message)
                        .build();
            default -> noOutcome(ended(RunState.LOST, started, null), current);
        };
    }

    /** The operator was told to clean up while it ran. */
    private static RunStatus noOutcome(RunStatus.Builder status, Fields current) {
        return status.finishedAt(Times.instant(current.text("lastTransitionTime")))
                .failure(
                        FailureKind.DELETED,
                        "the operator cleaned up before it saw the driver end. " + current.text("message"))
                .build();
    }

    private static RunStatus.Builder ended(RunState state, @Nullable Instant started, @Nullable Instant finished) {
        return RunStatus.of(state).startedAt(started).finishedAt(finished);
    }

    /** Empty while the driver of the last attempt has not started. */
    private static String startOfLastAttempt(NavigableMap<Long, Fields> history) {
        var started = "";
        for (var state : history.descendingMap().values()) {
            if (INITIAL.contains(summary(state))) {
                return started;
            }
            if (summary(state).equals("DriverStarted")) {
                started = state.text("lastTransitionTime");
            }
        }
        return started;
    }

    private static String summary(Fields state) {
        return state.text("currentStateSummary");
    }
}
