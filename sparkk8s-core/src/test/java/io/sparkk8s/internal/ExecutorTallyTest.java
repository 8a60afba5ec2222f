package io.sparkk8s.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerStateTerminatedBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.FailureKind;
import io.sparkk8s.internal.ExecutorState.Failed;
import io.sparkk8s.internal.ExecutorState.Pending;
import io.sparkk8s.internal.ExecutorState.Released;
import io.sparkk8s.internal.ExecutorState.Running;
import io.sparkk8s.internal.ExecutorState.Succeeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutorTallyTest {

    private final ExecutorTally tally = new ExecutorTally();

    private static PodBuilder pod() {
        return new PodBuilder()
                .withNewMetadata()
                .withName("e")
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("spark-kubernetes-executor")
                .endContainer()
                .endSpec()
                .withNewStatus()
                .withPhase("Running")
                .endStatus();
    }

    private static PodBuilder ended(PodBuilder pod, int exitCode, String reason) {
        var end = new ContainerStateTerminatedBuilder()
                .withExitCode(exitCode)
                .withReason(reason)
                .withFinishedAt("2026-01-01T00:10:00Z")
                .build();
        return pod.editStatus()
                .addNewContainerStatus()
                .withName("spark-kubernetes-executor")
                .withNewState()
                .withTerminated(end)
                .endState()
                .endContainerStatus()
                .endStatus();
    }

    private static Pod deleted(PodBuilder pod, String over) {
        return pod.editMetadata()
                .withDeletionTimestamp(over)
                .withDeletionGracePeriodSeconds(30L)
                .endMetadata()
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "137, OOMKilled, OOM_KILLED",
        "52, Error, OUT_OF_MEMORY",
        "56, Error, APPLICATION_ERROR",
        "128, StartError, START_FAILED",
    })
    void an_executor_fails_by_its_exit_code_and_reason(int exitCode, String reason, FailureKind kind) {
        assertThat(ExecutorState.of(ended(pod(), exitCode, reason).build())).isEqualTo(new Failed(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "PreemptionByScheduler, '', PREEMPTED",
        "DeletionByTaintManager, '', NODE_LOST",
        "TerminationByKubelet, Evicted, EVICTED",
        "TerminationByKubelet, Terminated, NODE_LOST",
        "EvictionByEvictionAPI, '', EVICTED",
    })
    void an_executor_that_the_cluster_ends_has_failed_although_it_is_deleted(
            String condition, String reason, FailureKind kind) {
        var pod = pod().editStatus()
                .withReason(reason)
                .addNewCondition()
                .withType("DisruptionTarget")
                .withStatus("True")
                .withReason(condition)
                .endCondition()
                .endStatus();

        assertThat(ExecutorState.of(deleted(pod, "2026-01-01T00:00:30Z"))).isEqualTo(new Failed(kind));
    }

    @Test
    void an_executor_that_the_driver_deletes_has_not_failed() {
        assertThat(ExecutorState.of(deleted(pod(), "2026-01-01T00:00:30Z"))).isEqualTo(new Released());
        assertThat(ExecutorState.of(deleted(ended(pod(), 143, "Error"), "2026-01-01T00:10:20Z")))
                .isEqualTo(new Released());
    }

    @Test
    void an_executor_that_failed_before_the_driver_deleted_its_pod_has_failed() {
        assertThat(ExecutorState.of(deleted(ended(pod(), 137, "OOMKilled"), "2026-01-01T00:10:45Z")))
                .isEqualTo(new Failed(FailureKind.OOM_KILLED));
    }

    @Test
    void each_is_counted_once_however_often_it_is_seen() {
        tally.seen("1", "uid-1", new Pending());
        tally.seen("1", "uid-1", new Running());
        tally.seen("2", "uid-2", new Running());
        tally.seen("3", "uid-3", new Pending());
        assertThat(tally.digest()).hasToString("2 running (at most 2), 1 pending");

        tally.seen("1", "uid-1", new Failed(FailureKind.OOM_KILLED));
        tally.seen("1", "uid-1", new Failed(FailureKind.OOM_KILLED));
        tally.seen("1", "uid-1", new Released());
        tally.gone("1");
        tally.seen("2", "uid-2", new Succeeded());
        tally.gone("2");
        tally.gone("3");

        assertThat(tally.digest())
                .hasToString("0 running (at most 2), 1 succeeded, 1 released, 1 failed: OOM_KILLED 1");
        assertThat(tally.digest().failed()).isEqualTo(1);
    }

    @Test
    void two_that_had_one_name_after_the_other_are_two() {
        tally.seen("exec-1", "a", new Running());
        tally.seen("exec-2", "b", new Failed(FailureKind.OOM_KILLED));
        tally.seen("exec-1", "c", new Running());
        tally.seen("exec-2", "d", new Failed(FailureKind.OOM_KILLED));

        assertThat(tally.digest()).hasToString("1 running (at most 1), 1 released, 2 failed: OOM_KILLED 2");
    }

    @Test
    void what_goes_without_having_been_counted_is_nobody() {
        tally.gone("1");

        assertThat(tally.digest().released()).isZero();
    }
}
