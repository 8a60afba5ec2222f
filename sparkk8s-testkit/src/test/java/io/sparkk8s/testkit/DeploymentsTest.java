package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deployments as the controllers of v1.34.4 keep them. */
class DeploymentsTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private void create(int replicas) {
        var deployment = new DeploymentBuilder()
                .withNewMetadata()
                .withName("client")
                .endMetadata()
                .withNewSpec()
                .withReplicas(replicas)
                .withNewSelector()
                .addToMatchLabels("app", "client")
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .addToLabels("app", "client")
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("main")
                .withImage("spark:4")
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
        cluster.client().apps().deployments().resource(deployment).create();
    }

    private void advance(int seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    private Deployment deployment() {
        return cluster.get(Deployment.class, "default", "client").orElseThrow();
    }

    private List<Pod> pods() {
        return cluster.list(Pod.class, "default");
    }

    private String condition(String type) {
        return deployment().getStatus().getConditions().stream()
                .filter(c -> c.getType().equals(type))
                .map(c -> c.getStatus() + " " + c.getReason() + " " + c.getMessage())
                .findFirst()
                .orElse("");
    }

    @Test
    void make_pods_that_run_and_are_counted() {
        create(2);
        var set = cluster.list(ReplicaSet.class, "default").get(0).getMetadata();
        var hash = set.getLabels().get("pod-template-hash");
        assertThat(set.getName()).isEqualTo("client-" + hash);
        assertThat(pods()).hasSize(2).allSatisfy(pod -> {
            assertThat(pod.getMetadata().getName()).matches("client-" + hash + "-[a-z0-9]{5}");
            assertThat(pod.getMetadata().getGenerateName()).isEqualTo("client-" + hash + "-");
            assertThat(pod.getMetadata().getLabels())
                    .containsEntry("app", "client")
                    .containsEntry("pod-template-hash", hash);
            assertThat(pod.getMetadata().getOwnerReferences())
                    .singleElement()
                    .satisfies(owner -> assertThat(owner.getUid()).isEqualTo(set.getUid()));
        });
        assertThat(condition("Available"))
                .isEqualTo("False MinimumReplicasUnavailable Deployment does not have minimum availability.");

        advance(300);

        var status = deployment().getStatus();
        assertThat(status.getReadyReplicas()).isEqualTo(2);
        assertThat(status.getAvailableReplicas()).isEqualTo(2);
        assertThat(status.getUpdatedReplicas()).isEqualTo(2);
        assertThat(status.getUnavailableReplicas()).isNull();
        assertThat(status.getObservedGeneration()).isEqualTo(1);
        assertThat(condition("Available"))
                .isEqualTo("True MinimumReplicasAvailable Deployment has minimum availability.");
        assertThat(condition("Progressing"))
                .isEqualTo(
                        "True NewReplicaSetAvailable ReplicaSet \"client-" + hash + "\" has successfully progressed.");
        assertThat(pods()).allMatch(pod -> pod.getStatus().getPhase().equals("Running"));
    }

    @Test
    void replace_a_pod_that_is_deleted() {
        create(1);
        advance(5);
        var first = pods().get(0);

        cluster.client().pods().resource(first).delete();
        advance(5);

        assertThat(pods()).singleElement().satisfies(pod -> {
            assertThat(pod.getMetadata().getUid())
                    .isNotEqualTo(first.getMetadata().getUid());
            assertThat(pod.getStatus().getPhase()).isEqualTo("Running");
        });
    }

    @Test
    void are_scaled() {
        create(1);
        advance(5);

        cluster.client().apps().deployments().withName("client").scale(3);
        advance(5);
        assertThat(pods()).hasSize(3);
        assertThat(deployment().getStatus().getReadyReplicas()).isEqualTo(3);

        cluster.client().apps().deployments().withName("client").scale(0);
        advance(5);
        assertThat(pods()).isEmpty();
        assertThat(deployment().getStatus().getReadyReplicas()).isNull();
        assertThat(cluster.list(Event.class, "default"))
                .filteredOn(e -> e.getInvolvedObject().getKind().equals("Deployment"))
                .extracting(e -> e.getReason() + ": " + e.getMessage().replaceFirst("client-\\w+", "X"))
                .containsExactly(
                        "ScalingReplicaSet: Scaled up replica set X from 0 to 1",
                        "ScalingReplicaSet: Scaled up replica set X from 1 to 3",
                        "ScalingReplicaSet: Scaled down replica set X from 3 to 0");
    }

    @Test
    void go_over_to_a_new_template_without_a_gap() {
        create(1);
        advance(5);
        var old = pods().get(0).getMetadata().getName();

        cluster.client().apps().deployments().withName("client").edit(d -> new DeploymentBuilder(d)
                .editSpec()
                .editTemplate()
                .editSpec()
                .editFirstContainer()
                .withImage("spark:5")
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build());
        assertThat(pods())
                .extracting(p -> p.getMetadata().getName())
                .contains(old)
                .hasSize(2);

        advance(5);
        assertThat(pods()).singleElement().satisfies(pod -> assertThat(
                        pod.getSpec().getContainers().get(0).getImage())
                .isEqualTo("spark:5"));
        assertThat(deployment().getMetadata().getAnnotations()).containsEntry("deployment.kubernetes.io/revision", "2");
        assertThat(deployment().getStatus().getReplicas()).isEqualTo(1);
    }

    @Test
    void go_with_all_that_they_made() {
        create(2);
        advance(5);

        cluster.client().apps().deployments().withName("client").delete();
        advance(5);

        assertThat(pods()).isEmpty();
        assertThat(cluster.list(ReplicaSet.class, "default")).isEmpty();
    }

    @Test
    void say_why_a_pod_was_refused_and_get_it_when_there_is_room() {
        var quotas = cluster.client().resourceQuotas();
        var quota = new ResourceQuotaBuilder()
                .withNewMetadata()
                .withName("q")
                .endMetadata()
                .withNewSpec()
                .addToHard("pods", new Quantity("0"))
                .endSpec();
        quotas.resource(quota.build()).create();

        create(1);
        assertThat(condition("ReplicaFailure")).contains("True FailedCreate", "exceeded quota: q");

        quotas.withName("q").delete();
        advance(5);
        assertThat(pods()).hasSize(1);
        assertThat(condition("ReplicaFailure")).isEmpty();
    }

    @Test
    void have_scripts_by_their_names() {
        cluster.pods("client").onExec(command -> ExecScript.begin().stdout("4.0.5"));
        create(1);
        advance(60);
        var name = pods().get(0).getMetadata().getName();

        var watch = cluster.client()
                .pods()
                .withName(name)
                .writingOutput(new java.io.ByteArrayOutputStream())
                .exec("spark-submit", "--version");

        assertThat(watch.exitCode()).isCompletedWithValue(0);
    }
}
