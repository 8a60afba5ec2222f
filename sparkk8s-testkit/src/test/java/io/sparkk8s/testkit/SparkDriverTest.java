package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SparkDriverTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private static PodBuilder driver() {
        return new PodBuilder(Pods.pod("daily-etl-abc-driver"))
                .editMetadata()
                .withLabels(
                        Map.of("spark-role", "driver", "spark-app-selector", "spark-1", "spark-app-name", "daily-etl"))
                .endMetadata();
    }

    private List<Pod> executors() {
        return cluster.list(Pod.class, "default").stream()
                .filter(p -> "executor".equals(p.getMetadata().getLabels().get("spark-role")))
                .toList();
    }

    private void advance(long seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    @Test
    void startsTheExecutorsThatItsPropertiesSay() {
        var properties = "spark.executor.instances=3\nspark.executor.memory=4g\nspark.executor.cores=2\n";
        cluster.client()
                .configMaps()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("spark-drv-1-conf-map")
                        .endMetadata()
                        .addToData("spark.properties", properties)
                        .build())
                .create();
        cluster.pods("daily-etl").running(Duration.ofMinutes(5)).succeed();
        var mounted = driver().editSpec()
                .addNewVolume()
                .withName("spark-conf-volume-driver")
                .withNewConfigMap()
                .withName("spark-drv-1-conf-map")
                .endConfigMap()
                .endVolume()
                .endSpec();
        cluster.client().pods().resource(mounted.build()).create();
        assertThat(executors()).isEmpty();

        advance(3);

        assertThat(executors())
                .extracting(p -> p.getMetadata().getName())
                .containsExactly("daily-etl-abc-exec-1", "daily-etl-abc-exec-2", "daily-etl-abc-exec-3");
        var first = executors().get(0);
        assertThat(first.getStatus().getPhase()).isEqualTo("Running");
        assertThat(first.getMetadata().getLabels())
                .containsEntry("spark-app-selector", "spark-1")
                .containsEntry("spark-exec-id", "1");
        assertThat(first.getMetadata().getOwnerReferences()).singleElement().satisfies(o -> assertThat(o.getName())
                .isEqualTo("daily-etl-abc-driver"));
        assertThat(first.getSpec().getContainers().get(0).getResources().getRequests())
                .containsEntry("memory", new Quantity("4505Mi"));

        advance(300);
        assertThat(executors()).isEmpty();
        assertThat(cluster.list(Pod.class, "default"))
                .singleElement()
                .satisfies(p -> assertThat(p.getStatus().getPhase()).isEqualTo("Succeeded"));
    }

    @Test
    void readsTheCommandLineInClientMode() {
        var client = driver().editSpec()
                .editFirstContainer()
                .withArgs("spark-submit", "--conf", "spark.executor.instances=2", "job.py")
                .endContainer()
                .endSpec();
        cluster.client().pods().resource(client.build()).create();

        advance(3);

        assertThat(executors()).hasSize(2);
    }

    @Test
    void startsAsManyAsTheScriptSays() {
        cluster.pods("daily-etl").executors(5).runForEver();
        cluster.client().pods().resource(driver().build()).create();
        advance(3);
        assertThat(executors()).hasSize(5);

        cluster.client().pods().withName("daily-etl-abc-driver").delete();
        advance(3);

        assertThat(cluster.list(Pod.class, "default")).isEmpty();
    }

    @Test
    void letsAnExecutorHaveItsOwnLife() {
        cluster.pods("daily-etl").executors(2).runForEver();
        cluster.pods("*-exec-1").running(Duration.ofSeconds(5)).oomKilled();
        cluster.client().pods().resource(driver().build()).create();

        advance(20);

        assertThat(executors()).extracting(p -> p.getStatus().getPhase()).containsExactly("Failed", "Running");
    }
}
