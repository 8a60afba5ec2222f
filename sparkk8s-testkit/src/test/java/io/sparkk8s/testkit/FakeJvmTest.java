package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeJvmTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void a_JVM_that_dies_before_a_call_has_not_made_it() {
        var client = cluster.jvm().dieBeforeCall(2).connect().client();
        client.resource(configMap("one")).create();

        assertThatThrownBy(() -> client.resource(configMap("two")).create()).isInstanceOf(JvmDeath.class);

        assertThat(cluster.list(ConfigMap.class, "default"))
                .extracting(map -> map.getMetadata().getName())
                .containsExactly("one");
    }

    @Test
    void a_JVM_that_dies_after_a_call_has_made_it_and_makes_no_other() {
        var jvm = cluster.jvm().dieAfterCall(1);
        var client = jvm.connect().client();

        assertThatThrownBy(() -> client.resource(configMap("one")).create()).isInstanceOf(JvmDeath.class);
        assertThatThrownBy(() -> client.resource(configMap("one")).delete()).isInstanceOf(JvmDeath.class);

        assertThat(cluster.list(ConfigMap.class, "default")).hasSize(1);
        assertThat(jvm.isDead()).isTrue();
        assertThat(jvm.calls()).isEqualTo(1);
    }

    @Test
    void the_timers_and_watches_of_a_dead_JVM_are_silent() {
        var jvm = cluster.jvm();
        var connection = jvm.connect();
        var heard = new ArrayList<String>();
        var timer = connection.time().schedule(Duration.ofMinutes(1), () -> heard.add("timer"));
        connection.client().configMaps().inNamespace("default").watch(new Watcher<>() {
            @Override
            public void eventReceived(Action action, ConfigMap map) {
                heard.add(map.getMetadata().getName());
            }

            @Override
            public void onClose(WatcherException cause) {
                heard.add("closed");
            }
        });
        cluster.client().resource(configMap("one")).create();

        jvm.kill();
        cluster.client().resource(configMap("two")).create();
        cluster.faults().dropWatches();
        cluster.clock().advance(Duration.ofHours(1));
        timer.close();

        assertThat(heard).containsExactly("one");
    }

    @Test
    void another_JVM_may_act_in_the_midst_of_a_call() {
        var client = cluster.jvm()
                .beforeCall(1, () -> cluster.client().resource(configMap("one")).create())
                .connect()
                .client();

        assertThatThrownBy(() -> client.resource(configMap("one")).create()).hasMessageContaining("already exists");
    }

    private static ConfigMap configMap(String name) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("default")
                .endMetadata()
                .build();
    }
}
