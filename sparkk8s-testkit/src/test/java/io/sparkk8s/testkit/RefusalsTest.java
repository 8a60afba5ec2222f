package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server refuses, in the words of a real one (v1.34.4). */
class RefusalsTest {

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
    void refusesAPodWhoseServiceAccountDoesNotExist() {
        var pod = "{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"x\"},\"spec\":{"
                + "\"serviceAccountName\":\"nobody\",\"containers\":[{\"name\":\"%s\",\"image\":\"i\"}]}}";

        // it is not looked yet whether the pod is valid
        var answer = raw.post("/api/v1/namespaces/default/pods", pod.formatted("BAD NAME"));

        assertThat(answer.code()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"pods \\\"x\\\" is forbidden: error looking up service account default/nobody:"
                        + " serviceaccount \\\"nobody\\\" not found\",\"reason\":\"Forbidden\","
                        + "\"details\":{\"name\":\"x\",\"kind\":\"pods\"},\"code\":403}");
        cluster.serviceAccount("default", "nobody").serviceAccount("default", "nobody");
        assertThat(raw.post("/api/v1/namespaces/default/pods", pod.formatted("main"))
                        .code())
                .isEqualTo(201);
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
    void doesNotKnowWhatIsNotRegistered() {
        var answer = raw.get("/apis/example.com/v1/namespaces/default/things");

        assertThat(answer.code()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("404 page not found\n");
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

    /** As seen on a 1.34 API server. */
    @Test
    void saysThatAQuotaIsUsedUpRatherThanThatTheNameIsTaken() {
        var body = "{\"metadata\":{\"name\":\"s2\"}}";
        raw.post("/api/v1/namespaces/default/secrets", body);
        raw.post(
                "/api/v1/namespaces/default/resourcequotas",
                "{\"metadata\":{\"name\":\"q\"},\"spec\":{\"hard\":{\"secrets\":\"1\"}}}");

        var answer = raw.post("/api/v1/namespaces/default/secrets", body);

        assertThat(answer.code()).isEqualTo(403);
        assertThat(answer.body()).contains("exceeded quota: q, requested: secrets=1, used: secrets=1");
    }

    @Test
    void refusesFieldsItDoesNotKnowWhenAskedToBeStrict() {
        var body = "{\"metadata\":{\"name\":\"strict1\"},\"spec\":{\"noSuchField\":1,\"containers\":"
                + "[{\"name\":\"c\",\"image\":\"b\"}]}}";

        var strict = raw.post("/api/v1/namespaces/default/pods?fieldValidation=Strict", body);
        assertThat(strict.code()).isEqualTo(400);
        assertThat(strict.body())
                .contains("\"message\":\"Pod in version \\\"v1\\\" cannot be handled as a Pod: strict decoding error:"
                        + " unknown field \\\"spec.noSuchField\\\"\"");

        var lenient = raw.post("/api/v1/namespaces/default/pods", body);
        assertThat(lenient.code()).isEqualTo(201);
        assertThat(lenient.body()).doesNotContain("noSuchField");
    }

    @Test
    void refusesValuesOfTheWrongType() {
        var answer =
                raw.post("/api/v1/namespaces/default/configmaps", "{\"metadata\":{\"name\":\"m\"},\"data\":{\"a\":1}}");

        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.body())
                .contains("cannot unmarshal number into Go struct field ConfigMap.data.a of type string");
    }
}
