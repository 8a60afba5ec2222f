package io.sparkk8s.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApacheStatusTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> ATTEMPT =
            List.of("DriverRequested", "DriverStarted", "DriverReady", "RunningHealthy");

    /** Sixteen of the eighteen, and one of a later operator. */
    @ParameterizedTest
    @CsvSource({
        "Submitted, SUBMITTED",
        "ScheduledToRestart, PENDING",
        "DriverRequested, PENDING",
        "DriverStarted, RUNNING",
        "DriverReady, RUNNING",
        "InitializedBelowThresholdExecutors, RUNNING",
        "RunningHealthy, RUNNING",
        "RunningWithPartialCapacity, RUNNING",
        "RunningWithBelowThresholdExecutors, RUNNING",
        "DriverStartTimedOut, RUNNING",
        "ExecutorsStartTimedOut, RUNNING",
        "DriverReadyTimedOut, RUNNING",
        "Succeeded, RUNNING",
        "Failed, RUNNING",
        "SchedulingFailure, RUNNING",
        "DriverEvicted, RUNNING",
        "Brewing, PENDING",
    })
    void each_state_that_is_not_terminal_is_one_of_ours(String theirs, RunState ours) {
        assertThat(of(List.of("Submitted", theirs)).state()).isEqualTo(ours);
    }

    @Test
    void a_resource_that_no_operator_has_seen_is_submitted() {
        assertThat(ApacheStatus.of(Fields.of(null)).state()).isEqualTo(RunState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "Succeeded, SUCCEEDED,",
        "Failed, FAILED, OTHER",
        "SchedulingFailure, FAILED, START_FAILED",
        "DriverEvicted, FAILED, EVICTED",
        "DriverStartTimedOut, FAILED, DEADLINE_EXCEEDED",
        "DriverReadyTimedOut, FAILED, DEADLINE_EXCEEDED",
        "ExecutorsStartTimedOut, FAILED, DEADLINE_EXCEEDED",
        "RunningHealthy, LOST, DELETED",
        "Submitted, LOST, DELETED",
    })
    void both_terminal_states_hide_the_outcome_which_is_the_state_before(
            String before, RunState state, FailureKind kind) {
        for (var terminal : List.of("ResourceReleased", "TerminatedWithoutReleaseResources")) {
            var status = of(join(List.of("Submitted"), ATTEMPT, List.of(before, terminal)));

            assertThat(status.state()).as(terminal).isEqualTo(state);
            assertThat(status.failure().map(Failure::kind).orElse(null)).isEqualTo(kind);
        }
    }

    @Test
    void resources_that_were_kept_and_released_later_do_not_change_the_outcome() {
        var status = of(join(
                List.of("Submitted"),
                ATTEMPT,
                List.of("Succeeded", "TerminatedWithoutReleaseResources", "ResourceReleased")));

        assertThat(status.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(status.exitCode()).hasValue(0);
    }

    @Test
    void it_is_the_last_attempt_that_counts_although_numbers_sort_otherwise_as_text() {
        var failedThenSucceeded = join(
                List.of("Submitted"),
                ATTEMPT,
                List.of("Failed", "ScheduledToRestart"),
                ATTEMPT,
                List.of("Succeeded", "ResourceReleased"));
        var succeededThenFailed = join(
                List.of("Submitted"),
                ATTEMPT,
                List.of("Succeeded", "ScheduledToRestart"),
                ATTEMPT,
                List.of("Failed", "ResourceReleased"));

        assertThat(failedThenSucceeded).hasSizeGreaterThan(10);
        assertThat(of(failedThenSucceeded).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(of(succeededThenFailed).state()).isEqualTo(RunState.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "Succeeded"})
    void an_attempt_that_was_cut_off_does_not_have_the_outcome_of_the_one_before(String earlier) {
        var status = of(join(
                List.of("Submitted"),
                ATTEMPT,
                List.of(earlier, "ScheduledToRestart", "DriverRequested", "ResourceReleased")));

        assertThat(status.state()).isEqualTo(RunState.LOST);
        assertThat(status.startedAt()).isEmpty();
    }

    @Test
    void the_start_is_that_of_the_last_attempts_driver() {
        var states = join(
                List.of("Submitted"),
                ATTEMPT,
                List.of("Failed", "ScheduledToRestart"),
                ATTEMPT,
                List.of("Succeeded", "ResourceReleased"));

        assertThat(of(states).startedAt()).contains(START.plusSeconds(8));
        assertThat(of(states).finishedAt()).contains(START.plusSeconds(11));
        assertThat(of(states.subList(0, 3)).startedAt()).contains(START.plusSeconds(2));
    }

    @Test
    void exit_code_and_cause_are_in_the_drivers_last_status() {
        var status = verdict("Failed", "Driver has failed.", driver(137, "OOMKilled"));

        assertThat(status.state()).isEqualTo(RunState.FAILED);
        assertThat(status.exitCode()).hasValue(137);
        assertThat(status.failure().map(Failure::kind)).contains(FailureKind.OOM_KILLED);
        assertThat(status.failure().map(Failure::message).orElseThrow())
                .isEqualTo("the driver was killed at its memory limit (Driver has failed.)");
        assertThat(status.finishedAt()).contains(Instant.parse("2026-01-01T01:00:00Z"));
    }

    @Test
    void a_driver_that_ended_with_0_before_it_was_ready_has_failed_as_the_operator_says() {
        var status = verdict("Failed", "Driver container is terminated without SparkContext.", driver(0, "Completed"));

        assertThat(status.state()).isEqualTo(RunState.FAILED);
        assertThat(status.exitCode()).hasValue(0);
        assertThat(status.failure().map(Failure::kind)).contains(FailureKind.APPLICATION_ERROR);
    }

    @Test
    void an_init_container_that_failed_is_a_start_that_failed() {
        var driver = new HashMap<>(driver(0, "Completed"));
        driver.put(
                "containerStatuses",
                List.of(Map.of(
                        "name", "spark-kubernetes-driver", "state", Map.of("waiting", Map.of("reason", "PodInit")))));
        driver.put(
                "initContainerStatuses",
                List.of(Map.of("name", "fetch", "state", Map.of("terminated", Map.of("exitCode", 3)))));

        var status = verdict("Failed", "Driver has failed init container(s).", driver);

        assertThat(status.failure().map(Failure::kind)).contains(FailureKind.START_FAILED);
        assertThat(status.exitCode()).isEmpty();
    }

    @Test
    void a_driver_that_was_removed_is_lost() {
        var status = verdict("Failed", "Driver removed. This could caused by many things.", Map.of());

        assertThat(status.state()).isEqualTo(RunState.LOST);
        assertThat(status.failure().map(Failure::kind)).contains(FailureKind.DELETED);
    }

    @Test
    void a_run_whose_resource_is_being_deleted_was_stopped_when_it_was_asked_to() {
        var resource = new ApacheApplication();
        resource.setStatus(json(join(List.of("Submitted"), ATTEMPT, List.of("ResourceReleased")), Map.of()));
        resource.getMetadata().setDeletionTimestamp(START.plusSeconds(4).toString());

        assertThat(OperatorStatus.of(OperatorKind.APACHE, resource).state()).isEqualTo(RunState.LOST);
        resource.getMetadata().setAnnotations(Map.of(Labels.STOP_REQUESTED, "now"));
        assertThat(OperatorStatus.of(OperatorKind.APACHE, resource).state()).isEqualTo(RunState.KILLED);
    }

    private static RunStatus verdict(String state, String message, Map<String, ?> driver) {
        var last = new HashMap<String, Object>(Map.of("message", message));
        if (!driver.isEmpty()) {
            last.put("lastObservedDriverStatus", driver);
        }
        return ApacheStatus.of(
                Fields.of(json(join(List.of("Submitted"), ATTEMPT, List.of(state, "ResourceReleased")), last)));
    }

    private static Map<String, Object> driver(int exitCode, String reason) {
        var terminated = Map.of(
                "exitCode",
                exitCode,
                "reason",
                reason,
                "startedAt",
                "2026-01-01T00:30:00Z",
                "finishedAt",
                "2026-01-01T01:00:00Z");
        return Map.of(
                "phase",
                "Failed",
                "containerStatuses",
                List.of(
                        Map.of("name", "sidecar", "state", Map.of("running", Map.of())),
                        Map.of("name", "spark-kubernetes-driver", "state", Map.of("terminated", terminated))));
    }

    private static RunStatus of(List<String> states) {
        return ApacheStatus.of(Fields.of(json(states, Map.of())));
    }

    /** A history of these states, one a second; {@code extra} are fields of the last but one. */
    private static Map<String, Object> json(List<String> states, Map<String, Object> extra) {
        var history = new HashMap<String, Object>();
        Map<String, Object> state = Map.of();
        for (var i = 0; i < states.size(); i++) {
            state = new HashMap<>(i == states.size() - 2 ? extra : Map.of());
            state.put("currentStateSummary", states.get(i));
            state.put("lastTransitionTime", START.plusSeconds(i).toString());
            history.put(Integer.toString(i), state);
        }
        return Map.of("currentState", state, "stateTransitionHistory", history);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
