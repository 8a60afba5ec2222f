package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogGap;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long log of a real driver, over connections that break. */
@Tag("cluster")
class LogsOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(8);
    private static final Duration BETWEEN_CUTS = Duration.ofMillis(1500);
    private static final int LINES = 200_000;

    /** Half a minute; the numbers alone, since a kubelet throws the older part of a log away beyond 10 MiB. */
    private static final String SCRIPT =
            """
            import time
            for first in range(0, %d, 1000):
                print("\\n".join("%%06d" %% n for n in range(first, first + 1000)), flush=True)
                time.sleep(0.15)
            """
                    .formatted(LINES);

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "logs");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    @Test
    @Timeout(900)
    void two_hundred_thousand_lines_arrive_once_each_and_in_order_over_connections_that_are_cut() throws Exception {
        var run = spark.submit(printing());
        var lines = new ArrayList<String>();
        var gaps = new ArrayList<LogGap>();
        var began = Instant.now();
        var cutter = Executors.newSingleThreadScheduledExecutor();
        try (var proxy = proxy();
                var cluster = Cluster.builder().config(through(proxy)).build();
                var cutSpark = SparkK8s.on(cluster);
                var tail = cutSpark.attach(run.ref()).logs().follow(new LogListener() {
                    @Override
                    public void line(LogLine line) {
                        lines.add(line.text());
                    }

                    @Override
                    public void gap(LogGap gap) {
                        gaps.add(gap);
                    }
                })) {
            var cutting = cutter.scheduleWithFixedDelay(
                    proxy::cut, BETWEEN_CUTS.toMillis(), BETWEEN_CUTS.toMillis(), TimeUnit.MILLISECONDS);
            var end = tail.end().toCompletableFuture().get(LONG.toSeconds(), TimeUnit.SECONDS);

            System.out.printf(
                    "%d lines in %d s over %d connections, of which %d were cut%n",
                    lines.size(),
                    Duration.between(began, Instant.now()).toSeconds(),
                    proxy.accepted(),
                    proxy.wereCut());
            assertThat(cutting.isDone()).as("the cuts went on to the end").isFalse();
            assertThat(end).isEqualTo(LogEnd.COMPLETE);
            assertThat(proxy.wereCut()).isGreaterThan(10);
        } finally {
            cutter.shutdownNow();
        }
        assertThat(gaps).isEmpty();
        var numbers = lines.stream().filter(line -> line.matches("[0-9]{6}")).toList();
        assertThat(numbers).hasSize(LINES);
        assertThat(numbers.equals(
                        IntStream.range(0, LINES).mapToObj("%06d"::formatted).toList()))
                .as("in order")
                .isTrue();
        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
    }

    private static SparkApplication printing() {
        var config = new ConfigMapBuilder()
                .withNewMetadata()
                .withName("script")
                .withNamespace(namespace.name())
                .endMetadata()
                .addToData("print.py", SCRIPT)
                .build();
        spark.cluster().client().resource(config).create();
        var template = new PodTemplateSpecBuilder()
                .withNewSpec()
                .addNewContainer()
                .withName("driver")
                .addNewVolumeMount()
                .withName("script")
                .withMountPath("/opt/script")
                .endVolumeMount()
                .endContainer()
                .addNewVolume()
                .withName("script")
                .withNewConfigMap()
                .withName("script")
                .endConfigMap()
                .endVolume()
                .endSpec()
                .build();
        return SparkApplication.named("long-log")
                .namespace(namespace.name())
                .image(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                .python("local:///opt/script/print.py")
                .driver(d -> d.requestCores("100m")
                        .memory("512m")
                        .serviceAccount("spark")
                        .template(template))
                .build();
    }

    private static CuttingProxy proxy() throws IOException {
        var server = URI.create(spark.cluster().server());
        return new CuttingProxy(server.getHost(), server.getPort());
    }

    /** Whose certificate need not be one for this machine's own address. */
    private static Config through(CuttingProxy proxy) {
        return new ConfigBuilder(Config.autoConfigure(null))
                .withMasterUrl("https://127.0.0.1:" + proxy.port())
                .withTrustCerts(true)
                .build();
    }
}
