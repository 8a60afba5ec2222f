package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ListOptions;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchesTest {

    private final FakeCluster cluster = FakeCluster.create();
    private final List<String> seen = new ArrayList<>();

    private final Watcher<ConfigMap> watcher = new Watcher<>() {
        @Override
        public void eventReceived(Action action, ConfigMap map) {
            seen.add(
                    action == Action.BOOKMARK
                            ? "BOOKMARK"
                            : action + " " + map.getMetadata().getName());
        }

        @Override
        public void onClose(@Nullable WatcherException cause) {
            seen.add("closed " + (cause != null && cause.isHttpGone() ? "gone" : cause));
        }

        @Override
        public void onClose() {
            seen.add("closed");
        }
    };

    @AfterEach
    void close() {
        cluster.close();
    }

    private ConfigMap create(String name) {
        return cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap(name))
                .create();
    }

    private static ListOptions from(ConfigMap map) {
        return new ListOptionsBuilder()
                .withResourceVersion(map.getMetadata().getResourceVersion())
                .build();
    }

    @Test
    void replaysWhatAWatchMissed() {
        var first = create("w0");
        create("w1");
        cluster.client().configMaps().withName("w1").delete();
        create("w2");

        cluster.client().configMaps().watch(from(first), watcher);

        assertThat(seen).containsExactly("ADDED w1", "DELETED w1", "ADDED w2");
    }

    @Test
    void beginsWithWhatIsThereWhenAWatchDoesNotSayFromWhen() {
        create("w0");

        cluster.client().configMaps().watch(watcher);
        create("w1");

        assertThat(seen).containsExactly("ADDED w0", "ADDED w1");
    }

    @Test
    void tellsWhenAnObjectEntersAndLeavesASelection() {
        create("w0");
        cluster.client().configMaps().withLabel("on", "yes").watch(watcher);

        var maps = cluster.client().configMaps().withName("w0");
        maps.edit(m -> new ConfigMapBuilder(m)
                .editMetadata()
                .addToLabels("on", "yes")
                .endMetadata()
                .build());
        maps.edit(m -> new ConfigMapBuilder(m).addToData("b", "2").build());
        maps.edit(m -> new ConfigMapBuilder(m)
                .editMetadata()
                .addToLabels("on", "no")
                .endMetadata()
                .build());

        assertThat(seen).containsExactly("ADDED w0", "MODIFIED w0", "DELETED w0");
    }

    @Test
    void closesAWatchThatIsTooOldWith410() {
        var old = create("w0");
        cluster.faults().expireWatches();

        cluster.client().configMaps().watch(from(old), watcher);

        assertThat(seen).containsExactly("closed gone");
    }

    @Test
    void letsADroppedWatchGoOnWhereItWas() {
        var first = create("w0");
        cluster.client().configMaps().watch(from(first), watcher);
        create("w1");

        cluster.faults().dropWatches();
        create("w2");

        assertThat(seen).containsExactly("ADDED w1", "ADDED w2");
        assertThat(cluster.requests()).filteredOn(c -> c.verb().equals("watch")).hasSize(2);
    }

    @Test
    void tellsNothingAfterTheWatchIsClosed() {
        var watch = cluster.client().configMaps().watch(watcher);

        watch.close();
        create("w0");

        assertThat(seen).containsExactly("closed");
    }

    @Test
    void sendsBookmarksToQuietWatchesThatAskForThem() {
        var first = create("w0");
        var options = new ListOptionsBuilder(from(first))
                .withAllowWatchBookmarks(true)
                .build();
        cluster.client().configMaps().watch(options, watcher);
        cluster.namespace("elsewhere");

        cluster.clock().advance(Duration.ofMinutes(2));

        assertThat(seen).containsExactly("BOOKMARK");
    }

    @Test
    void streamsOverPlainHttpToo() {
        var client = cluster.newClient();
        client.getConfiguration().setOnlyHttpWatches(true);

        client.configMaps().watch(watcher);
        create("w0");
        cluster.faults().dropWatches();
        create("w1");

        assertThat(seen).startsWith("ADDED w0").contains("ADDED w1");
    }

    @Test
    void waitsForInformersThatFailToComeBackAtFirst() {
        for (var i = 0; i < 3; i++) {
            cluster.client().configMaps().inform(handler());
        }
        cluster.faults().on("watch", "configmaps").times(2).unreachable();
        cluster.faults().on("list", "configmaps").times(2).respond(503, "not now");

        cluster.faults().dropWatches();
        create("w1");
        cluster.faults().expireWatches();
        create("w2");

        assertThat(seen).containsExactly("+w1", "+w1", "+w1", "+w2", "+w2", "+w2");
    }

    @Test
    void doesNotWaitForWhoWillNotComeBack() {
        var watch = cluster.client().configMaps().watch(watcher);
        var informer = cluster.client().configMaps().inform(handler());
        cluster.faults().dropWatches();
        watch.close();
        informer.stop();

        cluster.faults().dropWatches();
        create("w1");

        assertThat(seen).containsExactly("closed");
    }

    private ResourceEventHandler<ConfigMap> handler() {
        return new ResourceEventHandler<>() {
            @Override
            public void onAdd(ConfigMap map) {
                seen.add("+" + map.getMetadata().getName());
            }

            @Override
            public void onUpdate(ConfigMap old, ConfigMap map) {}

            @Override
            public void onDelete(ConfigMap map, boolean unknown) {}
        };
    }
}
