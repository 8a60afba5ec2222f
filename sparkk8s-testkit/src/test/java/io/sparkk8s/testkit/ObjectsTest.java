package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server stores and what it refuses, in the words of a real one (v1.34.4). */
class ObjectsTest {

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void namesWhatIsNotFound() {
        assertThat(raw.get("/api/v1/namespaces/default/pods/nope").body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"pods \\\"nope\\\" not found\",\"reason\":\"NotFound\","
                        + "\"details\":{\"name\":\"nope\",\"kind\":\"pods\"},\"code\":404}");
    }

    @Test
    void refusesAnObjectInANamespaceThatIsNotThere() {
        var answer = raw.post(
                "/api/v1/namespaces/nope/configmaps",
                "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"one\"}}");

        assertThat(answer.code()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"namespaces \\\"nope\\\" not found\",\"reason\":\"NotFound\","
                        + "\"details\":{\"name\":\"nope\",\"kind\":\"namespaces\"},\"code\":404}");
    }

    @Test
    void refusesTheSecondObjectOfAName() {
        cluster.client().pods().resource(Pods.pod("p1")).create();

        assertThatThrownBy(
                        () -> cluster.client().pods().resource(Pods.pod("p1")).create())
                .isInstanceOfSatisfying(KubernetesClientException.class, e -> {
                    assertThat(e.getCode()).isEqualTo(409);
                    assertThat(e.getStatus().getReason()).isEqualTo("AlreadyExists");
                    assertThat(e.getStatus().getMessage()).isEqualTo("pods \"p1\" already exists");
                    assertThat(e.getStatus().getDetails().getName()).isEqualTo("p1");
                });
    }

    @Test
    void refusesAWriteFromAStaleRead() {
        var maps = cluster.client().configMaps();
        var stale = maps.resource(FakeClusterTest.configMap("one")).create();
        maps.resource(new ConfigMapBuilder(stale).addToData("b", "2").build()).update();

        assertThatThrownBy(() -> maps.resource(
                                new ConfigMapBuilder(stale).addToData("c", "3").build())
                        .update())
                .isInstanceOfSatisfying(KubernetesClientException.class, e -> {
                    assertThat(e.getCode()).isEqualTo(409);
                    assertThat(e.getStatus().getReason()).isEqualTo("Conflict");
                    assertThat(e.getStatus().getMessage())
                            .isEqualTo("Operation cannot be fulfilled on configmaps \"one\": the object has been"
                                    + " modified; please apply your changes to the latest version and try again");
                });
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
    void refusesAPodWithoutContainers() {
        var answer = raw.post(
                "/api/v1/namespaces/default/pods",
                "{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"bad1\"},\"spec\":{}}");

        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"reason\":\"Invalid\"", "Pod \\\"bad1\\\" is invalid: spec.containers: Required value");
    }

    @Test
    void refusesNamesAndLabelsThatAreNone() {
        assertThatThrownBy(() ->
                        cluster.client().pods().resource(Pods.pod("Bad_Name")).create())
                .hasMessageContaining("a lowercase RFC 1123 subdomain must consist of");
        var labelled = new PodBuilder(Pods.pod("p1"))
                .editMetadata()
                .addToLabels("i", "-1")
                .endMetadata()
                .build();
        assertThatThrownBy(() -> cluster.client().pods().resource(labelled).create())
                .isInstanceOfSatisfying(KubernetesClientException.class, e -> assertThat(e.getCode())
                        .isEqualTo(422))
                .hasMessageContaining("metadata.labels: Invalid value: \"-1\"");
    }

    @Test
    void refusesAQuantityThatIsNone() {
        var answer = raw.post(
                "/api/v1/namespaces/default/pods",
                "{\"metadata\":{\"name\":\"bad2\"},\"spec\":{\"containers\":[{\"name\":\"c\",\"image\":\"b\","
                        + "\"resources\":{\"requests\":{\"cpu\":\"xx\"}}}]}}");

        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Pod in version \\\"v1\\\" cannot be handled as a Pod: quantities must match the regular"
                        + " expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
    }

    @Test
    void refusesMalformedBodiesAndWrongKinds() {
        assertThat(raw.post("/api/v1/namespaces/default/pods", "{not json").code())
                .isEqualTo(400);
        var wrong = raw.post(
                "/api/v1/namespaces/default/pods",
                "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"cm\"}}");
        assertThat(wrong.code()).isEqualTo(400);
        assertThat(wrong.body()).contains("converting (v1.ConfigMap) to (core.Pod): unknown conversion");
    }

    @Test
    void refusesToChangeWhatOfAPodIsFixed() {
        var pod = cluster.client().pods().resource(Pods.pod("p1")).create();
        var renamed = new PodBuilder(pod)
                .editSpec()
                .editFirstContainer()
                .withName("other")
                .endContainer()
                .endSpec()
                .build();

        assertThatThrownBy(() -> cluster.client().pods().resource(renamed).update())
                .isInstanceOfSatisfying(KubernetesClientException.class, e -> assertThat(e.getCode())
                        .isEqualTo(422))
                .hasMessageContaining("pod updates may not change fields other than");
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
                .withKind("Workflow")
                .withNewMetadata()
                .withName("nightly")
                .endMetadata()
                .addToAdditionalProperties("spec", Map.of("entrypoint", "main"))
                .build();
        var workflows = cluster.client().genericKubernetesResources("argoproj.io/v1alpha1", "Workflow");
        var created = workflows.inNamespace("default").resource(workflow).create();

        created.setAdditionalProperty("status", Map.of("phase", "Running"));
        GenericKubernetesResource updated =
                workflows.inNamespace("default").resource(created).update();

        assertThat(updated.<String>get("status", "phase")).isEqualTo("Running");
        assertThat(updated.getMetadata().getGeneration()).isEqualTo(2);
    }

    @Test
    void doesNotKnowWhatIsNotRegistered() {
        var answer = raw.get("/apis/example.com/v1/namespaces/default/things");

        assertThat(answer.code()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("404 page not found\n");
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
    void protectsWhatIsImmutable() {
        var maps = cluster.client().configMaps();
        maps.resource(new ConfigMapBuilder(FakeClusterTest.configMap("one"))
                        .withImmutable(true)
                        .build())
                .create();

        assertThatThrownBy(() -> maps.withName("one")
                        .edit(m -> new ConfigMapBuilder(m).addToData("b", "2").build()))
                .hasMessageContaining("field is immutable when `immutable` is set");
    }

    @Test
    void enforcesQuotas() {
        raw.post(
                "/api/v1/namespaces/default/resourcequotas",
                "{\"metadata\":{\"name\":\"q\"},\"spec\":{\"hard\":{\"count/secrets\":\"0\",\"secrets\":\"0\"}}}");

        var answer = raw.post("/api/v1/namespaces/default/secrets", "{\"metadata\":{\"name\":\"s1\"}}");

        assertThat(answer.code()).isEqualTo(403);
        assertThat(answer.body())
                .contains("secrets \\\"s1\\\" is forbidden: exceeded quota: q, requested:"
                        + " count/secrets=1,secrets=1, used: count/secrets=0,secrets=0, limited:"
                        + " count/secrets=0,secrets=0");
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
        var review = raw.post(
                "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
                "{\"apiVersion\":\"authorization.k8s.io/v1\",\"kind\":\"SelfSubjectAccessReview\",\"spec\":{}}");
        assertThat(review.code()).isEqualTo(201);
        assertThat(review.body()).contains("\"allowed\":true");
    }
}
