package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeClusterTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    static ConfigMap configMap(String name) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .addToData("a", "1")
                .build();
    }

    @Test
    void storesWhatAClientCreates() {
        var created = cluster.client().configMaps().resource(configMap("one")).create();

        assertThat(created.getMetadata().getUid()).isNotEmpty();
        assertThat(created.getMetadata().getCreationTimestamp()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(cluster.get(ConfigMap.class, "default", "one")).contains(created);
        assertThat(cluster.client().configMaps().withName("one").get()).isEqualTo(created);
    }

    @Test
    void editsAndDeletes() {
        var client = cluster.client();
        client.configMaps().resource(configMap("one")).create();

        client.configMaps()
                .withName("one")
                .edit(c -> new ConfigMapBuilder(c).addToData("b", "2").build());

        assertThat(cluster.get(ConfigMap.class, "default", "one").orElseThrow().getData())
                .isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(client.configMaps().withName("one").delete()).hasSize(1);
        assertThat(cluster.list(ConfigMap.class, "default")).isEmpty();
    }

    @Test
    void tellsAnInformerOnTheThreadThatMakesTheChange() {
        var seen = new ArrayList<String>();
        cluster.client().configMaps().resource(configMap("before")).create();
        cluster.client().configMaps().inform(new ResourceEventHandler<ConfigMap>() {
            @Override
            public void onAdd(ConfigMap object) {
                seen.add("+" + object.getMetadata().getName() + " "
                        + Thread.currentThread().getName());
            }

            @Override
            public void onUpdate(ConfigMap old, ConfigMap object) {
                seen.add("*" + object.getMetadata().getName());
            }

            @Override
            public void onDelete(ConfigMap object, boolean unknown) {
                seen.add("-" + object.getMetadata().getName());
            }
        });

        cluster.newClient().configMaps().resource(configMap("one")).create();
        cluster.faults().dropWatches();
        cluster.newClient().configMaps().resource(configMap("two")).create();
        cluster.faults().expireWatches();
        cluster.newClient().configMaps().withName("one").delete();

        var thread = Thread.currentThread().getName();
        assertThat(seen).containsExactly("+before " + thread, "+one " + thread, "+two " + thread, "-one");
    }
}
