package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSpecFluent;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why a pod does not start, in the words of v1.34.4. */
class PendingTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private void create(Consumer<PodSpecFluent<?>> change) {
        var builder = new PodBuilder(Pods.pod("p1"));
        var spec = builder.editSpec();
        change.accept(spec);
        cluster.client().pods().resource(spec.endSpec().build()).create();
        advance(5);
    }

    private void advance(int seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    private Pod pod() {
        return cluster.get(Pod.class, "default", "p1").orElseThrow();
    }

    private String waiting() {
        var waiting = Pods.state(pod()).getWaiting();
        return waiting.getReason() + (waiting.getMessage() == null ? "" : ": " + waiting.getMessage());
    }

    private String scheduled() {
        return pod().getStatus().getConditions().stream()
                .filter(c -> c.getType().equals("PodScheduled"))
                .map(c -> c.getStatus() + " " + c.getReason() + " " + c.getMessage())
                .findFirst()
                .orElseThrow();
    }

    private List<String> warnings() {
        return cluster
                .client()
                .v1()
                .events()
                .withField("involvedObject.name", "p1")
                .withField("type", "Warning")
                .list()
                .getItems()
                .stream()
                .map(e -> e.getReason() + ": " + e.getMessage())
                .toList();
    }

    private void secret(String name) {
        var secret = new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .addToStringData("k", "v");
        cluster.client().secrets().resource(secret.build()).create();
        advance(5);
    }

    @Test
    void waits_for_a_secret_that_is_to_be_mounted() {
        create(spec -> spec.addNewVolume()
                .withName("v")
                .withNewSecret()
                .withSecretName("nosuch")
                .endSecret()
                .endVolume());

        assertThat(waiting()).isEqualTo("ContainerCreating");
        assertThat(warnings())
                .containsExactly(
                        "FailedMount: MountVolume.SetUp failed for volume \"v\" : secret \"nosuch\" not found");

        secret("nosuch");
        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void waits_for_a_config_map_or_a_key_that_is_to_be_mounted() {
        secret("s");
        create(spec -> spec.addNewVolume()
                .withName("v")
                .withNewConfigMap()
                .withName("nosuch")
                .endConfigMap()
                .endVolume()
                .addNewVolume()
                .withName("w")
                .withNewSecret()
                .withSecretName("s")
                .addNewItem()
                .withKey("nokey")
                .withPath("x")
                .endItem()
                .endSecret()
                .endVolume());

        assertThat(warnings())
                .containsExactlyInAnyOrder(
                        "FailedMount: MountVolume.SetUp failed for volume \"v\" : configmap \"nosuch\" not found",
                        "FailedMount: MountVolume.SetUp failed for volume \"w\" : references non-existent secret key:"
                                + " nokey");
    }

    @Test
    void does_not_wait_for_what_is_optional() {
        create(spec -> spec.addNewVolume()
                .withName("v")
                .withNewSecret()
                .withSecretName("nosuch")
                .withOptional(true)
                .endSecret()
                .endVolume());

        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void cannot_be_configured_without_a_secret_or_a_key() {
        create(spec -> spec.editFirstContainer()
                .addNewEnv()
                .withName("A")
                .withNewValueFrom()
                .withNewSecretKeyRef("k", "nosuch", false)
                .endValueFrom()
                .endEnv()
                .endContainer());
        assertThat(waiting()).isEqualTo("CreateContainerConfigError: secret \"nosuch\" not found");
        assertThat(warnings()).containsExactly("Failed: Error: secret \"nosuch\" not found");

        secret("nosuch");
        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void cannot_be_configured_without_a_key_of_a_config_map() {
        var map = new ConfigMapBuilder().withNewMetadata().withName("m").endMetadata();
        cluster.client().configMaps().resource(map.build()).create();
        create(spec -> spec.editFirstContainer()
                .addNewEnv()
                .withName("A")
                .withNewValueFrom()
                .withNewConfigMapKeyRef("nokey", "m", false)
                .endValueFrom()
                .endEnv()
                .endContainer());

        assertThat(waiting()).isEqualTo("CreateContainerConfigError: couldn't find key nokey in ConfigMap default/m");
    }

    @Test
    void finds_no_node_without_its_volume_claim() {
        create(spec -> spec.addNewVolume()
                .withName("v")
                .withNewPersistentVolumeClaim("nosuch", false)
                .endVolume());
        assertThat(scheduled())
                .isEqualTo("False Unschedulable 0/3 nodes are available: persistentvolumeclaim \"nosuch\" not found."
                        + " not found");

        var claim = new PersistentVolumeClaimBuilder()
                .withNewMetadata()
                .withName("nosuch")
                .endMetadata()
                .withNewSpec()
                .withAccessModes("ReadWriteOnce")
                .endSpec();
        cluster.client().persistentVolumeClaims().resource(claim.build()).create();
        advance(5);
        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void is_only_told_of_an_image_pull_secret_that_is_not_there() {
        create(spec -> spec.addNewImagePullSecret("nosuch"));

        assertThat(warnings())
                .containsExactly("FailedToRetrieveImagePullSecret: Unable to retrieve some image pull secrets (nosuch);"
                        + " attempting to pull the image may not succeed.");
        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }

    @Test
    void is_held_by_its_scheduling_gates() {
        create(spec -> spec.addNewSchedulingGate("kueue.x-k8s.io/admission"));
        assertThat(scheduled())
                .isEqualTo("False SchedulingGated Scheduling is blocked due to non-empty scheduling gates");

        cluster.client().pods().withName("p1").edit(pod -> new PodBuilder(pod)
                .editSpec()
                .withSchedulingGates()
                .endSpec()
                .build());
        advance(5);
        assertThat(pod().getStatus().getPhase()).isEqualTo("Running");
    }
}
