package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server makes of the objects that it stores. */
class ObjectsTest {

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void changesNoVersionWhenNothingChanges() {
        var created = cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("one"))
                .create();

        var updated = cluster.client().configMaps().resource(created).update();

        assertThat(updated.getMetadata().getResourceVersion())
                .isEqualTo(created.getMetadata().getResourceVersion());
    }

    @Test
    void makesUpNamesThatAreTheSameInEachRun() {
        var maps = cluster.client().configMaps();
        var unnamed = new ConfigMapBuilder()
                .withNewMetadata()
                .withGenerateName("gen-")
                .endMetadata()
                .build();

        var first = maps.resource(unnamed).create().getMetadata().getName();
        var second = maps.resource(unnamed).create().getMetadata().getName();

        assertThat(first).matches("gen-[a-z0-9]{5}").isNotEqualTo(second);
        try (var again = FakeCluster.create()) {
            assertThat(again.client()
                            .configMaps()
                            .resource(unnamed)
                            .create()
                            .getMetadata()
                            .getName())
                    .isEqualTo(first);
        }
    }

    @Test
    void fillsInWhatAPodDoesNotSay() {
        var pod = cluster.client()
                .pods()
                .resource(new PodBuilder(Pods.pod("p1"))
                        .editSpec()
                        .withRestartPolicy(null)
                        .endSpec()
                        .build())
                .create();

        assertThat(pod.getSpec().getRestartPolicy()).isEqualTo("Always");
        assertThat(pod.getSpec().getDnsPolicy()).isEqualTo("ClusterFirst");
        assertThat(pod.getSpec().getTerminationGracePeriodSeconds()).isEqualTo(30);
        assertThat(pod.getSpec().getServiceAccountName()).isEqualTo("default");
        assertThat(pod.getSpec().getContainers().get(0).getImagePullPolicy()).isEqualTo("IfNotPresent");
        assertThat(pod.getStatus().getPhase()).isEqualTo("Pending");
        assertThat(pod.getMetadata().getGeneration()).isEqualTo(1);
    }

    @Test
    void keepsStatusAndRestApart() {
        var pod = cluster.client().pods().resource(Pods.pod("p1")).create();
        var failed =
                new PodBuilder(pod).editStatus().withPhase("Failed").endStatus().build();

        var updated = cluster.client().pods().resource(failed).update();
        assertThat(updated.getStatus().getPhase()).isEqualTo("Pending");

        var labelled = new PodBuilder(failed)
                .editSpec()
                .editFirstContainer()
                .withImage("x")
                .endContainer()
                .endSpec();
        var status = cluster.client().pods().resource(labelled.build()).updateStatus();
        assertThat(status.getStatus().getPhase()).isEqualTo("Failed");
        assertThat(status.getSpec().getContainers().get(0).getImage()).isEqualTo("busybox:1");
    }

    @Test
    void writesArgosStatusWithTheRestForItIsNoSubresource() {
        var workflow = new GenericKubernetesResourceBuilder()
                .withApiVersion("argoproj.io/v1alpha1")
                .withKind("CronWorkflow")
                .withNewMetadata()
                .withName("nightly")
                .endMetadata()
                .addToAdditionalProperties("spec", Map.of("suspend", true))
                .build();
        var workflows = cluster.client().genericKubernetesResources("argoproj.io/v1alpha1", "CronWorkflow");
        var created = workflows.inNamespace("default").resource(workflow).create();

        created.setAdditionalProperty("status", Map.of("phase", "Running"));
        GenericKubernetesResource updated =
                workflows.inNamespace("default").resource(created).update();

        assertThat(updated.<String>get("status", "phase")).isEqualTo("Running");
        assertThat(updated.getMetadata().getGeneration()).isEqualTo(2);
    }

    @Test
    void encodesASecretsPlainData() {
        raw.post(
                "/api/v1/namespaces/default/secrets",
                "{\"metadata\":{\"name\":\"s\"},\"stringData\":{\"password\":\"hush\"}}");

        assertThat(cluster.get(Secret.class, "default", "s").orElseThrow().getData())
                .isEqualTo(Map.of("password", "aHVzaA=="));
    }

    @Test
    void keepsNothingOfADryRun() {
        cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("dry"))
                .dryRun()
                .create();

        assertThat(cluster.list(ConfigMap.class, "default")).isEmpty();
    }

    @Test
    void givesANamespaceItsServiceAccount() {
        cluster.namespace("etl");

        assertThat(cluster.get(ServiceAccount.class, "etl", "default")).isPresent();
    }

    @Test
    void answersWhoAsksAboutTheServer() {
        assertThat(cluster.client().getKubernetesVersion().getGitVersion()).isEqualTo("v1.34.4");
    }
}
