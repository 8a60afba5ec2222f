package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PodLivesTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private void create(String name) {
        cluster.client().pods().resource(Pods.pod(name)).create();
    }

    private Pod pod(String name) {
        return cluster.get(Pod.class, "default", name).orElseThrow();
    }

    private void advance(long seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    private static String condition(Pod pod, String type) {
        return pod.getStatus().getConditions().stream()
                .filter(c -> c.getType().equals(type))
                .findFirst()
                .map(PodCondition::getStatus)
                .orElse("");
    }

    @Test
    void takesAPodThroughItsLife() {
        cluster.pods("p1")
                .pending(Duration.ofSeconds(4))
                .running(Duration.ofMinutes(5))
                .succeed();
        create("p1");
        assertThat(pod("p1").getSpec().getNodeName()).isNull();

        advance(2);
        assertThat(pod("p1").getSpec().getNodeName()).isEqualTo("node-1");
        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Pending");
        assertThat(Pods.state(pod("p1")).getWaiting().getReason()).isEqualTo("ContainerCreating");
        assertThat(condition(pod("p1"), "PodScheduled")).isEqualTo("True");
        assertThat(condition(pod("p1"), "Ready")).isEqualTo("False");

        advance(2);
        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Running");
        assertThat(pod("p1").getStatus().getStartTime()).isEqualTo("2026-01-01T00:00:02Z");
        assertThat(pod("p1").getStatus().getPodIP()).isNotEmpty();
        assertThat(Pods.state(pod("p1")).getRunning().getStartedAt()).isEqualTo("2026-01-01T00:00:04Z");
        assertThat(condition(pod("p1"), "Ready")).isEqualTo("True");

        advance(300);
        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Succeeded");
        var end = Pods.state(pod("p1")).getTerminated();
        assertThat(end.getExitCode()).isZero();
        assertThat(end.getReason()).isEqualTo("Completed");
        assertThat(end.getStartedAt()).isEqualTo("2026-01-01T00:00:04Z");
        assertThat(end.getFinishedAt()).isEqualTo("2026-01-01T00:05:04Z");
        assertThat(condition(pod("p1"), "Ready")).isEqualTo("False");
    }

    @Test
    void letsAPodFail() {
        cluster.pods("p1").fail(3).message("no such table");
        create("p1");

        advance(11);

        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Failed");
        assertThat(Pods.state(pod("p1")).getTerminated().getExitCode()).isEqualTo(3);
        assertThat(Pods.state(pod("p1")).getTerminated().getReason()).isEqualTo("Error");
        assertThat(Pods.state(pod("p1")).getTerminated().getMessage()).isEqualTo("no such table");
    }

    @Test
    void letsAPodRunOutOfMemory() {
        cluster.pods("p1").oomKilled();
        create("p1");

        advance(11);

        assertThat(Pods.state(pod("p1")).getTerminated().getExitCode()).isEqualTo(137);
        assertThat(Pods.state(pod("p1")).getTerminated().getReason()).isEqualTo("OOMKilled");
    }

    @Test
    void neverPullsABadImage() {
        cluster.pods("p1").imagePullBackOff();
        create("p1");

        advance(1);
        assertThat(Pods.state(pod("p1")).getWaiting().getReason()).isEqualTo("ErrImagePull");
        advance(3600);
        assertThat(Pods.state(pod("p1")).getWaiting().getReason()).isEqualTo("ImagePullBackOff");
        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Pending");
        assertThatThrownBy(() -> cluster.client().pods().withName("p1").getLog())
                .hasMessageContaining("is waiting to start: trying and failing to pull image");
    }

    @Test
    void neverSchedulesAPodThatFitsNowhere() {
        cluster.pods("p1").unschedulable("0/3 nodes are available: 3 Insufficient cpu.");
        create("p1");

        advance(3600);

        var scheduled = pod("p1").getStatus().getConditions().get(0);
        assertThat(scheduled.getReason()).isEqualTo("Unschedulable");
        assertThat(scheduled.getMessage()).isEqualTo("0/3 nodes are available: 3 Insufficient cpu.");
        assertThat(cluster.list(Event.class, "default")).singleElement().satisfies(e -> assertThat(e.getReason())
                .isEqualTo("FailedScheduling"));
    }

    @Test
    void evictsAPod() {
        cluster.pods("p1").evicted();
        create("p1");

        advance(11);

        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Failed");
        assertThat(pod("p1").getStatus().getReason()).isEqualTo("Evicted");
    }

    @Test
    void startsAgainWhatIsToBeRestarted() {
        cluster.pods("p1").running(Duration.ofSeconds(5)).fail(1);
        var always = new PodBuilder(Pods.pod("p1"))
                .editSpec()
                .withRestartPolicy("OnFailure")
                .endSpec();
        cluster.client().pods().resource(always.build()).create();

        advance(6);
        assertThat(Pods.state(pod("p1")).getWaiting().getReason()).isEqualTo("CrashLoopBackOff");
        assertThat(pod("p1").getStatus().getContainerStatuses().get(0).getRestartCount())
                .isEqualTo(1);
        advance(10);
        assertThat(Pods.state(pod("p1")).getRunning()).isNotNull();
        assertThat(pod("p1")
                        .getStatus()
                        .getContainerStatuses()
                        .get(0)
                        .getLastState()
                        .getTerminated()
                        .getExitCode())
                .isEqualTo(1);
    }

    @Test
    void runsForEverWhatHasNoScriptAndIsAlwaysRestarted() {
        var always = new PodBuilder(Pods.pod("p1"))
                .editSpec()
                .withRestartPolicy("Always")
                .endSpec();
        cluster.client().pods().resource(always.build()).create();

        cluster.clock().advance(Duration.ofDays(7));

        assertThat(pod("p1").getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void playsTheLastScriptThatFits() {
        cluster.pods("*").fail(1);
        cluster.pods("etl-*").succeed();
        cluster.pods("etl-b").times(1).fail(2);
        create("other");
        create("etl-a");
        create("etl-b");
        advance(20);
        cluster.client().pods().withName("etl-b").delete();
        create("etl-b");

        advance(20);

        assertThat(Pods.state(pod("other")).getTerminated().getExitCode()).isEqualTo(1);
        assertThat(Pods.state(pod("etl-a")).getTerminated().getExitCode()).isZero();
        assertThat(Pods.state(pod("etl-b")).getTerminated().getExitCode()).isZero();
    }

    @Test
    void knowsTheStepOfAWorkflow() {
        cluster.pods("extract").fail(1);
        cluster.pods("load(1)").fail(2);
        for (var node : List.of("extract", "extract(0)", "load(0:a.txt)", "load(1)")) {
            var step = new PodBuilder(Pods.pod("nightly-" + node.hashCode()))
                    .editMetadata()
                    .addToAnnotations("workflows.argoproj.io/node-name", "nightly-x7k2p." + node)
                    .endMetadata();
            cluster.client().pods().resource(step.build()).create();
        }

        advance(20);

        assertThat(cluster.list(Pod.class, "default"))
                .filteredOn(p -> Pods.state(p).getTerminated().getExitCode() == 1)
                .hasSize(2);
        assertThat(cluster.list(Pod.class, "default"))
                .filteredOn(p -> Pods.state(p).getTerminated().getExitCode() == 2)
                .hasSize(1);
    }

    @Test
    void endsARunningPodThatIsDeletedWithExitCode143() {
        cluster.pods("p1").runForEver();
        create("p1");
        advance(5);
        var seen = new ArrayList<String>();
        cluster.client().pods().inform(new ResourceEventHandler<Pod>() {
            @Override
            public void onAdd(Pod pod) {}

            @Override
            public void onUpdate(Pod old, Pod pod) {
                var end = Pods.state(pod).getTerminated();
                seen.add(pod.getMetadata().getDeletionGracePeriodSeconds() + " "
                        + pod.getStatus().getPhase() + (end == null ? "" : " " + end.getExitCode()));
            }

            @Override
            public void onDelete(Pod pod, boolean unknown) {
                seen.add("gone");
            }
        });

        cluster.client().pods().withName("p1").delete();
        assertThat(pod("p1").getMetadata().getDeletionTimestamp()).isEqualTo("2026-01-01T00:00:35Z");
        advance(1);

        assertThat(seen).containsExactly("30 Running", "30 Failed 143", "gone");
    }

    @Test
    void removesAtOnceAPodThatIsOnNoNode() {
        create("p1");

        cluster.client().pods().withName("p1").delete();

        assertThat(cluster.list(Pod.class, "default")).isEmpty();
        advance(60);
        assertThat(cluster.list(Pod.class, "default")).isEmpty();
    }

    @Test
    void waitsForAPodWithoutWaiting() throws Exception {
        cluster.pods("p1").running(Duration.ofHours(5)).oomKilled();
        var ended = new CompletableFuture<Integer>();
        cluster.client().pods().inform(new ResourceEventHandler<Pod>() {
            @Override
            public void onAdd(Pod pod) {}

            @Override
            public void onUpdate(Pod old, Pod pod) {
                if (pod.getStatus().getPhase().equals("Failed")) {
                    ended.complete(Pods.state(pod).getTerminated().getExitCode());
                }
            }

            @Override
            public void onDelete(Pod pod, boolean unknown) {}
        });
        create("p1");

        assertThat(cluster.clock().await(ended, Duration.ofHours(8))).isEqualTo(137);

        assertThat(cluster.clock().instant()).isEqualTo("2026-01-01T05:00:01Z");
    }

    @Test
    void saysWhatTheClusterWasDoingWhenAWaitIsInVain() {
        cluster.pods("p1").imagePullBackOff();
        create("p1");

        assertThatThrownBy(() -> cluster.clock().await(new CompletableFuture<>(), Duration.ofMinutes(1)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("default/p1 Pending ImagePullBackOff");
    }

    private String disruption() {
        return cluster.get(Pod.class, "default", "p1").orElseThrow().getStatus().getConditions().stream()
                .filter(c -> c.getType().equals("DisruptionTarget"))
                .map(PodCondition::getReason)
                .findFirst()
                .orElse("");
    }

    @Test
    void arePreemptedAndSaySoBeforeTheyGo() {
        cluster.pods("p1").running(Duration.ofSeconds(5)).preempted();
        cluster.client().pods().resource(Pods.pod("p1")).create();

        cluster.clock().advance(Duration.ofSeconds(6));
        assertThat(disruption()).isEqualTo("PreemptionByScheduler");

        cluster.clock().advance(Duration.ofSeconds(5));
        assertThat(cluster.get(Pod.class, "default", "p1")).isEmpty();
    }

    @Test
    void areLostWithTheirNode() {
        cluster.pods("p1").running(Duration.ofSeconds(5)).nodeLost();
        cluster.client().pods().resource(Pods.pod("p1")).create();

        cluster.clock().advance(Duration.ofSeconds(10));
        assertThat(cluster.get(Pod.class, "default", "p1")
                        .orElseThrow()
                        .getStatus()
                        .getPhase())
                .isEqualTo("Running");
        assertThat(disruption()).isEmpty();

        cluster.clock().advance(Duration.ofMinutes(5));
        assertThat(disruption()).isEqualTo("DeletionByTaintManager");
        assertThat(cluster.get(Pod.class, "default", "p1")
                        .orElseThrow()
                        .getMetadata()
                        .getDeletionTimestamp())
                .isNotNull();

        cluster.clock().advance(Duration.ofMinutes(1));
        assertThat(cluster.get(Pod.class, "default", "p1")).isEmpty();
    }
}
