package io.sparkk8s.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.manifest.Labels;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubeflowStatusTest {

    /** The fourteen, and one of a later operator. */
    @ParameterizedTest
    @CsvSource({
        "'', SUBMITTED",
        "SUBMITTED, PENDING",
        "RUNNING, RUNNING",
        "SUCCEEDING, RUNNING",
        "FAILING, RUNNING",
        "COMPLETED, SUCCEEDED",
        "FAILED, FAILED",
        "SUBMISSION_FAILED, PENDING",
        "PENDING_RERUN, PENDING",
        "INVALIDATING, PENDING",
        "SUSPENDING, SUSPENDED",
        "SUSPENDED, SUSPENDED",
        "RESUMING, PENDING",
        "UNKNOWN, RUNNING",
        "BREWING, PENDING",
    })
    void each_state_of_the_operator_is_one_of_ours(String theirs, RunState ours) {
        assertThat(of(theirs, "").state()).isEqualTo(ours);
    }

    @Test
    void a_resource_that_no_operator_has_seen_is_submitted() {
        assertThat(KubeflowStatus.of(Fields.of(null)).state()).isEqualTo(RunState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "'driver container failed with ExitCode: 137, Reason: OOMKilled', FAILED, OOM_KILLED, 137",
        "'driver container failed with ExitCode: 137, Reason: Error', FAILED, APPLICATION_ERROR, 137",
        "'driver container failed with ExitCode: 1, Reason: Error', FAILED, APPLICATION_ERROR, 1",
        "'driver container failed with ExitCode: 1, Reason: ', FAILED, APPLICATION_ERROR, 1",
        "'driver container failed with ExitCode: 128, Reason: StartError', FAILED, START_FAILED, 128",
        "'driver container failed with ExitCode: 127, Reason: ContainerCannotRun', FAILED, START_FAILED, 127",
        "'driver container status missing', FAILED, OTHER,",
        "'failed to submit spark application: exit status 1', FAILED, START_FAILED,",
        "'failed during batch scheduler setup or check: none', FAILED, START_FAILED,",
        "'driver pod not found', LOST, DELETED,",
        "'', FAILED, OTHER,",
    })
    void why_it_failed_is_in_the_error_message(String message, RunState state, FailureKind kind, Integer exitCode) {
        var status = of("FAILED", message);

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.failure().map(Failure::kind)).contains(kind);
        assertThat(status.exitCode().stream().boxed().toList())
                .isEqualTo(exitCode == null ? java.util.List.of() : java.util.List.of(exitCode));
    }

    @Test
    void a_completed_run_has_times_and_ended_with_0() {
        var status = KubeflowStatus.of(status(
                "COMPLETED",
                "",
                Map.of(
                        "lastSubmissionAttemptTime", "2026-01-01T00:00:00Z",
                        "terminationTime", "2026-01-01T00:05:00Z")));

        assertThat(status.exitCode()).hasValue(0);
        assertThat(status.duration()).contains(Duration.ofMinutes(5));
    }

    @Test
    void a_failing_driver_is_no_verdict_but_is_told() {
        assertThat(of("FAILING", "driver container failed with ExitCode: 5, Reason: Error")
                        .toString())
                .isEqualTo(
                        "RUNNING, its driver has failed, and may run again: driver container failed with ExitCode: 5,"
                                + " Reason: Error");
    }

    @Test
    void a_driver_that_died_of_its_resources_deletion_has_not_failed() {
        var resource = resource("FAILED", "driver container failed with ExitCode: 143, Reason: Error");
        resource.getMetadata().setDeletionTimestamp("2026-01-01T00:04:00Z");

        assertThat(OperatorStatus.of(OperatorKind.KUBEFLOW, resource).state()).isEqualTo(RunState.LOST);
        resource.getMetadata().setAnnotations(Map.of(Labels.STOP_REQUESTED, "now"));
        assertThat(OperatorStatus.of(OperatorKind.KUBEFLOW, resource).state()).isEqualTo(RunState.KILLED);
        resource.getMetadata().setDeletionTimestamp("2026-01-01T00:06:00Z");
        assertThat(OperatorStatus.of(OperatorKind.KUBEFLOW, resource).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_resource_that_is_gone_was_what_it_last_said_or_is_lost_or_was_stopped() {
        var before = RunStatus.of(RunState.RUNNING).build();

        assertThat(gone(before, resource("COMPLETED", ""))).isEqualTo(RunState.SUCCEEDED);
        assertThat(gone(before, resource("SUCCEEDING", ""))).isEqualTo(RunState.LOST);
        var stopped = resource("RUNNING", "");
        stopped.getMetadata().setAnnotations(Map.of(Labels.STOP_REQUESTED, "now"));
        assertThat(gone(before, stopped)).isEqualTo(RunState.KILLED);
        assertThat(OperatorStatus.gone(OperatorKind.KUBEFLOW, before, null, true)
                        .state())
                .isEqualTo(RunState.KILLED);
        assertThat(OperatorStatus.gone(OperatorKind.KUBEFLOW, before, null, false)
                        .state())
                .isEqualTo(RunState.LOST);
    }

    private static RunState gone(RunStatus before, KubeflowApplication last) {
        return OperatorStatus.gone(OperatorKind.KUBEFLOW, before, last, false).state();
    }

    private static KubeflowApplication resource(String state, String error) {
        var resource = new KubeflowApplication();
        resource.setStatus(json(state, error, Map.of("terminationTime", "2026-01-01T00:05:00Z")));
        return resource;
    }

    private static RunStatus of(String state, String error) {
        return KubeflowStatus.of(status(state, error, Map.of()));
    }

    private static Fields status(String state, String error, Map<String, String> rest) {
        return Fields.of(json(state, error, rest));
    }

    private static Map<String, Object> json(String state, String error, Map<String, String> rest) {
        var status = new HashMap<String, Object>(rest);
        status.put("applicationState", Map.of("state", state, "errorMessage", error));
        return status;
    }
}
