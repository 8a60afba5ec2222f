package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Not the order, but the rest holds when several threads use a cluster. */
class ThreadsTest {

    private static final int THREADS = 4;
    private static final int EACH = 25;

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void tellsAnInformerEverythingOnceWhoeverDoesIt() throws Exception {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        cluster.client().configMaps().inform(new ResourceEventHandler<ConfigMap>() {
            @Override
            public void onAdd(ConfigMap map) {
                seen.add(map.getMetadata().getName());
            }

            @Override
            public void onUpdate(ConfigMap old, ConfigMap map) {}

            @Override
            public void onDelete(ConfigMap map, boolean unknown) {}
        });
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var work = new ArrayList<Callable<Boolean>>();
            for (var t = 0; t < THREADS; t++) {
                var prefix = "m" + t + "-";
                work.add(() -> {
                    for (var i = 0; i < EACH; i++) {
                        cluster.client()
                                .configMaps()
                                .resource(FakeClusterTest.configMap(prefix + i))
                                .create();
                    }
                    return true;
                });
            }
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        cluster.clock().advance(Duration.ZERO);

        assertThat(cluster.list(ConfigMap.class, "default")).hasSize(THREADS * EACH);
        assertThat(seen).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    }
}
