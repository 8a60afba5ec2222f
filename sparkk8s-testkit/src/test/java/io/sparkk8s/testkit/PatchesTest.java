package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatchesTest {

    private static final String POD = "/api/v1/namespaces/default/pods/p1";

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());

    @AfterEach
    void close() {
        cluster.close();
    }

    private Pod pod() {
        return cluster.get(Pod.class, "default", "p1").orElseThrow();
    }

    @Test
    void patchesStepByStep() {
        cluster.client().pods().resource(Pods.pod("p1")).create();

        var answer = raw.patch(
                "json-patch+json",
                POD,
                "[{\"op\":\"add\",\"path\":\"/metadata/labels\",\"value\":{\"a~b\":\"1\"}},"
                        + "{\"op\":\"copy\",\"from\":\"/metadata/labels/a~0b\",\"path\":\"/metadata/labels/c\"},"
                        + "{\"op\":\"test\",\"path\":\"/metadata/labels/c\",\"value\":\"1\"},"
                        + "{\"op\":\"remove\",\"path\":\"/metadata/labels/a~0b\"}]");

        assertThat(answer.code()).isEqualTo(200);
        assertThat(pod().getMetadata().getLabels()).isEqualTo(Map.of("c", "1"));
    }

    @Test
    void refusesAPatchWhoseTestFails() {
        cluster.client().pods().resource(Pods.pod("p1")).create();

        var answer = raw.patch(
                "json-patch+json", POD, "[{\"op\":\"test\",\"path\":\"/metadata/name\",\"value\":\"other\"}]");

        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"the server rejected our request due to an error in our request\","
                        + "\"reason\":\"Invalid\",\"details\":{},\"code\":422}");
    }

    @Test
    void mergesAndRemovesWithNull() {
        cluster.client().configMaps().resource(FakeClusterTest.configMap("one")).create();

        raw.patch(
                "merge-patch+json", "/api/v1/namespaces/default/configmaps/one", "{\"data\":{\"a\":null,\"b\":\"2\"}}");

        assertThat(cluster.get(ConfigMap.class, "default", "one").orElseThrow().getData())
                .isEqualTo(Map.of("b", "2"));
    }

    @Test
    void mergesContainersByTheirNames() {
        cluster.client().pods().resource(Pods.pod("p1")).create();

        var answer = raw.patch(
                "strategic-merge-patch+json",
                POD,
                "{\"spec\":{\"containers\":[{\"name\":\"main\",\"image\":\"busybox:2\"}]}}");

        assertThat(answer.code()).isEqualTo(200);
        assertThat(pod().getSpec().getContainers()).hasSize(1);
        assertThat(pod().getSpec().getContainers().get(0).getImage()).isEqualTo("busybox:2");
        assertThat(pod().getMetadata().getGeneration()).isEqualTo(2);
    }

    @Test
    void mergesCustomResourcesOnlyPlainly() {
        raw.post(
                "/apis/argoproj.io/v1alpha1/namespaces/default/workflows",
                "{\"apiVersion\":\"argoproj.io/v1alpha1\",\"kind\":\"Workflow\",\"metadata\":{\"name\":\"w\"}}");
        var path = "/apis/argoproj.io/v1alpha1/namespaces/default/workflows/w";

        assertThat(raw.patch("strategic-merge-patch+json", path, "{\"spec\":{}}")
                        .code())
                .isEqualTo(415);
        assertThat(raw.patch("merge-patch+json", path, "{\"spec\":{\"suspend\":true}}")
                        .code())
                .isEqualTo(200);
    }

    @Test
    void patchesTheStatusAlone() {
        cluster.client().pods().resource(Pods.pod("p1")).create();

        raw.patch(
                "merge-patch+json",
                POD + "/status",
                "{\"status\":{\"phase\":\"Failed\"},\"spec\":{\"nodeName\":\"hack\"}}");

        assertThat(pod().getStatus().getPhase()).isEqualTo("Failed");
        assertThat(pod().getSpec().getNodeName()).isNull();
    }

    @Test
    void appliesWhatIsNotThereYet() {
        var applied = cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("one"))
                .serverSideApply();

        assertThat(applied.getMetadata().getManagedFields().get(0).getManager()).isEqualTo("fabric8");
        assertThat(applied.getData()).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void removesWhatAnApplierNamesNoMore() {
        var maps = cluster.client().configMaps();
        maps.resource(new ConfigMapBuilder(FakeClusterTest.configMap("one"))
                        .addToData("b", "2")
                        .build())
                .fieldManager("m1")
                .serverSideApply();

        maps.resource(FakeClusterTest.configMap("one")).fieldManager("m1").serverSideApply();

        assertThat(cluster.get(ConfigMap.class, "default", "one").orElseThrow().getData())
                .isEqualTo(Map.of("a", "1"));
    }

    @Test
    void keepsAppliersApartUnlessForced() {
        var maps = cluster.client().configMaps();
        maps.resource(FakeClusterTest.configMap("one")).fieldManager("m1").serverSideApply();
        var other = new ConfigMapBuilder(FakeClusterTest.configMap("one"))
                .addToData("a", "2")
                .build();

        assertThatThrownBy(() -> maps.resource(other).fieldManager("m2").serverSideApply())
                .isInstanceOfSatisfying(KubernetesClientException.class, e -> assertThat(e.getCode())
                        .isEqualTo(409))
                .hasMessageContaining("Apply failed with 1 conflict: conflict with \"m1\": .data.a");

        maps.resource(other)
                .patch(new PatchContext.Builder()
                        .withPatchType(PatchType.SERVER_SIDE_APPLY)
                        .withFieldManager("m2")
                        .withForce(true)
                        .build());
        assertThat(cluster.get(ConfigMap.class, "default", "one").orElseThrow().getData())
                .isEqualTo(Map.of("a", "2"));
    }

    @Test
    void changesNothingWhenTheSameIsAppliedAgain() {
        var maps = cluster.client().configMaps();
        var first = maps.resource(FakeClusterTest.configMap("one")).serverSideApply();
        cluster.clock().advance(java.time.Duration.ofMinutes(1));

        var second = maps.resource(FakeClusterTest.configMap("one")).serverSideApply();

        assertThat(second.getMetadata().getResourceVersion())
                .isEqualTo(first.getMetadata().getResourceVersion());
    }
}
