package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeletionTest {

    private static final String MAPS = "/api/v1/namespaces/default/configmaps/";

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());

    @AfterEach
    void close() {
        cluster.close();
    }

    private ConfigMap owned(String name, HasMetadata owner) {
        return new ConfigMapBuilder(FakeClusterTest.configMap(name))
                .editMetadata()
                .addNewOwnerReference()
                .withApiVersion("v1")
                .withKind(owner.getKind())
                .withName(owner.getMetadata().getName())
                .withUid(owner.getMetadata().getUid())
                .withBlockOwnerDeletion(true)
                .endOwnerReference()
                .endMetadata()
                .build();
    }

    private boolean exists(String name) {
        return cluster.get(ConfigMap.class, "default", name).isPresent();
    }

    @Test
    void keepsAnObjectUntilItsFinalizersAreGone() {
        var held = new ConfigMapBuilder(FakeClusterTest.configMap("fin"))
                .editMetadata()
                .addToFinalizers("a.b/c")
                .endMetadata()
                .build();
        cluster.client().configMaps().resource(held).create();

        raw.delete(MAPS + "fin");
        assertThat(cluster.get(ConfigMap.class, "default", "fin")
                        .orElseThrow()
                        .getMetadata()
                        .getDeletionTimestamp())
                .isEqualTo("2026-01-01T00:00:00Z");

        raw.patch("merge-patch+json", MAPS + "fin", "{\"metadata\":{\"finalizers\":null}}");
        assertThat(exists("fin")).isFalse();
    }

    @Test
    void refusesToDeleteAnotherObjectOfTheName() {
        cluster.client().configMaps().resource(FakeClusterTest.configMap("one")).create();

        var answer = raw.call(
                "DELETE",
                MAPS + "one",
                "application/json",
                "{\"preconditions\":{\"uid\":\"00000000-0000-0000-0000-000000000000\"}}");

        assertThat(answer.code()).isEqualTo(409);
        assertThat(answer.body()).contains("\"reason\":\"Conflict\"", "Precondition failed: UID in precondition");
        assertThat(exists("one")).isTrue();
    }

    @Test
    void deletesCollectionsBySelector() {
        var maps = cluster.client().configMaps();
        maps.resource(FakeClusterTest.configMap("keep")).create();
        var labelled = new ConfigMapBuilder(FakeClusterTest.configMap("go"))
                .editMetadata()
                .addToLabels("t", "x");
        maps.resource(labelled.endMetadata().build()).create();

        maps.withLabel("t", "x").delete();

        assertThat(exists("go")).isFalse();
        assertThat(exists("keep")).isTrue();
    }

    @Test
    void collectsWhatTheDeletedObjectOwned() {
        var owner = cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("own"))
                .create();
        var child =
                cluster.client().configMaps().resource(owned("child", owner)).create();
        cluster.client().configMaps().resource(owned("grandchild", child)).create();

        cluster.client().configMaps().withName("own").delete();

        assertThat(cluster.list(ConfigMap.class, "default")).isEmpty();
    }

    @Test
    void letsOrphansBe() {
        var owner = cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("own"))
                .create();
        cluster.client().configMaps().resource(owned("child", owner)).create();

        cluster.client()
                .configMaps()
                .withName("own")
                .withPropagationPolicy(DeletionPropagation.ORPHAN)
                .delete();

        assertThat(exists("own")).isFalse();
        assertThat(cluster.get(ConfigMap.class, "default", "child")
                        .orElseThrow()
                        .getMetadata()
                        .getOwnerReferences())
                .isEmpty();
    }

    @Test
    void deletesDependentsFirstInTheForeground() {
        var owner = cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("own"))
                .create();
        cluster.client().configMaps().resource(owned("child", owner)).create();
        var deleted = new ArrayList<String>();
        cluster.client().configMaps().watch(new Watcher<>() {
            @Override
            public void eventReceived(Action action, ConfigMap map) {
                if (action == Action.DELETED) {
                    deleted.add(map.getMetadata().getName());
                }
            }

            @Override
            public void onClose(@Nullable WatcherException cause) {}
        });

        cluster.client()
                .configMaps()
                .withName("own")
                .withPropagationPolicy(DeletionPropagation.FOREGROUND)
                .delete();

        assertThat(deleted).containsExactly("child", "own");
    }

    @Test
    void collectsWhatRefersToAnOwnerThatNeverWas() {
        var owner = FakeClusterTest.configMap("ghost");
        owner.getMetadata().setUid("11111111-1111-1111-1111-111111111111");

        cluster.client().configMaps().resource(owned("child", owner)).create();

        assertThat(exists("child")).isFalse();
    }

    @Test
    void emptiesANamespaceThatIsDeleted() {
        cluster.namespace("etl");
        cluster.client()
                .configMaps()
                .inNamespace("etl")
                .resource(FakeClusterTest.configMap("one"))
                .create();
        cluster.pods("*").runForEver();
        cluster.client().pods().inNamespace("etl").resource(Pods.pod("p1")).create();
        cluster.clock().advance(Duration.ofSeconds(5));

        cluster.client().namespaces().withName("etl").delete();
        assertThat(cluster.get(Namespace.class, "", "etl")
                        .orElseThrow()
                        .getStatus()
                        .getPhase())
                .isEqualTo("Terminating");
        assertThat(raw.post("/api/v1/namespaces/etl/configmaps", "{\"metadata\":{\"name\":\"two\"}}")
                        .code())
                .isEqualTo(403);

        cluster.clock().advance(Duration.ofSeconds(5));
        assertThat(cluster.get(Namespace.class, "", "etl")).isEmpty();
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
    }

    @Test
    void answersWithAStatusOrTheObjectByKind() {
        var service = new ServiceBuilder().withNewMetadata().withName("svc").endMetadata();
        cluster.client()
                .services()
                .resource(service.withNewSpec().withClusterIP("None").endSpec().build())
                .create();
        cluster.client().configMaps().resource(FakeClusterTest.configMap("one")).create();

        assertThat(raw.delete(MAPS + "one").body())
                .startsWith("{\"kind\":\"Status\"")
                .contains("\"Success\"");
        assertThat(raw.delete("/api/v1/namespaces/default/services/svc").body()).contains("\"kind\":\"Service\"");
        assertThat(cluster.list(Service.class, "default")).isEmpty();
        assertThat(raw.delete(MAPS + "one").code()).isEqualTo(404);
    }
}
