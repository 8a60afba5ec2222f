package io.sparkk8s.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerStateBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverStatusTest {

    private static final String DRIVER = "spark-kubernetes-driver";

    private static PodBuilder pod() {
        return new PodBuilder()
                .withNewMetadata()
                .withName("d")
                .withNamespace("etl")
                .endMetadata()
                .withNewSpec()
                .addToContainers(new ContainerBuilder().withName("sidecar").build())
                .addToContainers(new ContainerBuilder().withName(DRIVER).build())
                .endSpec()
                .withNewStatus()
                .withPhase("Running")
                .endStatus();
    }

    private static PodBuilder with(PodBuilder pod, String container, Consumer<ContainerStateBuilder> state) {
        var builder = new ContainerStateBuilder();
        state.accept(builder);
        return pod.editStatus()
                .addNewContainerStatus()
                .withName(container)
                .withState(builder.build())
                .endContainerStatus()
                .endStatus();
    }

    private static PodBuilder ended(PodBuilder pod, int exitCode, String reason) {
        return with(pod, DRIVER, state -> state.withNewTerminated()
                .withExitCode(exitCode)
                .withReason(reason)
                .withStartedAt("2026-01-01T00:00:00Z")
                .withFinishedAt("2026-01-01T00:10:00Z")
                .endTerminated());
    }

    private static PodBuilder deleted(PodBuilder pod, String requestedAt, int grace) {
        return pod.editMetadata()
                .withDeletionTimestamp(
                        Instant.parse(requestedAt).plusSeconds(grace).toString())
                .withDeletionGracePeriodSeconds((long) grace)
                .endMetadata();
    }

    private static FailureKind kind(Pod pod) {
        return DriverStatus.of(pod).failure().map(Failure::kind).orElseThrow();
    }

    @Test
    void exit_code_0_of_the_driver_is_success_whatever_the_pod_says() {
        var pod = ended(pod().editStatus().withPhase("Failed").endStatus(), 0, "Completed")
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_sidecar_that_ended_well_is_not_the_driver() {
        var pod = with(pod(), "sidecar", state -> state.withNewTerminated()
                        .withExitCode(0)
                        .endTerminated())
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.PENDING);
    }

    @Test
    void a_pod_that_succeeded_without_a_driver_container_is_not_taken_for_success() {
        var pod = pod().editStatus().withPhase("Succeeded").endStatus().build();

        assertThat(DriverStatus.of(pod).state()).isNotEqualTo(RunState.SUCCEEDED);
        assertThat(DriverStatus.gone(pod).state()).isEqualTo(RunState.LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "137, OOMKilled, OOM_KILLED",
        "1, OOMKilled, OOM_KILLED",
        "5, Error, APPLICATION_ERROR",
        "137, Error, APPLICATION_ERROR",
        "128, StartError, START_FAILED",
        "128, ContainerCannotRun, START_FAILED",
    })
    void any_other_end_is_a_failure_of_its_kind(int exitCode, String reason, FailureKind kind) {
        var pod = ended(pod(), exitCode, reason).build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.FAILED);
        assertThat(DriverStatus.of(pod).exitCode()).hasValue(exitCode);
        assertThat(kind(pod)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"143, Error", "0, Completed", "137, Error"})
    void a_driver_that_ends_after_its_deletion_is_lost_never_a_success(int exitCode, String reason) {
        var pod = deleted(ended(pod(), exitCode, reason), "2026-01-01T00:10:00Z", 30)
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.LOST);
        assertThat(kind(pod)).isEqualTo(FailureKind.DELETED);
    }

    @Test
    void a_driver_that_ended_before_its_deletion_keeps_its_verdict() {
        var pod = deleted(ended(pod(), 0, "Completed"), "2026-01-01T00:10:01Z", 30)
                .build();

        assertThat(DriverStatus.gone(pod).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_driver_that_ends_after_it_was_asked_to_stop_is_killed() {
        var pod = deleted(ended(pod(), 143, "Error"), "2026-01-01T00:09:59Z", 30)
                .editMetadata()
                .addToAnnotations(Labels.STOP_REQUESTED, "2026-01-01T00:09:59Z")
                .endMetadata()
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.KILLED);
        assertThat(kind(pod)).isEqualTo(FailureKind.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "PreemptionByScheduler, PREEMPTED",
        "DeletionByTaintManager, NODE_LOST",
        "EvictionByEvictionAPI, EVICTED",
        "TerminationByKubelet, EVICTED",
    })
    void what_Kubernetes_ended_for_its_own_reasons_has_failed_for_them(String reason, FailureKind kind) {
        var pod = deleted(ended(pod(), 143, "Error"), "2026-01-01T00:09:59Z", 30)
                .editStatus()
                .addNewCondition()
                .withType("DisruptionTarget")
                .withStatus("True")
                .withReason(reason)
                .endCondition()
                .endStatus()
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.FAILED);
        assertThat(kind(pod)).isEqualTo(kind);
    }

    @Test
    void a_driver_that_waits_says_for_what() {
        var pod = with(pod(), DRIVER, state -> state.withNewWaiting()
                        .withReason("ImagePullBackOff")
                        .withMessage("Back-off pulling image")
                        .endWaiting())
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.PENDING);
        assertThat(DriverStatus.of(pod).message()).isEqualTo("ImagePullBackOff: Back-off pulling image");
    }

    @Test
    void a_driver_behind_a_scheduling_gate_is_queued() {
        var pod = pod().editSpec()
                .addNewSchedulingGate("kueue.x-k8s.io/admission")
                .endSpec()
                .build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.QUEUED);
    }

    @Test
    void a_pod_without_any_status_is_pending() {
        var pod = pod().withStatus(null).build();

        assertThat(DriverStatus.of(pod).state()).isEqualTo(RunState.PENDING);
    }
}
