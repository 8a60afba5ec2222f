package io.sparkk8s.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.ClientDriver;
import io.sparkk8s.manifest.PropertiesText;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A SparkSession in a JVM of this machine, its executors on a real cluster. {@code sparkk8s.test.sparkJars} is the directory
 * of Spark's jars, of the image's version.
 */
@Tag("cluster")
class ClientModeOnClusterTest {

    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "session");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    @Test
    @Timeout(600)
    void a_SparkSession_of_this_machine_has_executors_on_the_cluster_until_it_is_stopped(@TempDir Path directory)
            throws Exception {
        var app = SparkApplication.named("own session")
                .namespace(namespace.name())
                .image(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                .session()
                .executor(e -> e.instances(2)
                        .requestCores("100m")
                        .memory("512m")
                        .template(new PodTemplateSpecBuilder()
                                .withNewMetadata()
                                .addToLabels("team", "data")
                                .endMetadata()
                                .withNewSpec()
                                .endSpec()
                                .build()))
                .conf("spark.driver.memory", "512m")
                .conf("spark.kubernetes.driver.connectionTimeout", 60000)
                .conf("spark.kubernetes.driver.requestTimeout", 60000)
                .conf("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .conf("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s")
                .build();
        var conf = spark.toClientModeConf(
                app, ClientDriver.at(addressTowardsTheCluster()).templateDirectory(directory));
        var id = conf.get(SparkKeys.APP_ID).orElseThrow();

        var jvm = new ProcessBuilder(command(conf, directory))
                .redirectErrorStream(true)
                .start();
        var lines = new ArrayList<String>();
        try (var output = jvm.inputReader(UTF_8)) {
            while (lines.stream().noneMatch(line -> line.startsWith("sum "))) {
                var line = output.readLine();
                assertThat(line).as("%s", String.join("\n", lines)).isNotNull();
                lines.add(line);
            }
            assertThat(lines).contains("sum 499999500000", "id " + id);

            var executors = executors(id);
            assertThat(executors)
                    .hasSize(2)
                    .allSatisfy(pod -> assertThat(pod.getMetadata().getName())
                            .startsWith(
                                    conf.get(SparkKeys.EXECUTOR_POD_NAME_PREFIX).orElseThrow() + "-exec-"))
                    .allSatisfy(pod -> assertThat(pod.getMetadata().getLabels()).containsEntry("team", "data"))
                    .allSatisfy(pod -> assertThat(pod.getStatus().getPhase()).isEqualTo("Running"));
            assertThat(lines)
                    .containsAll(executors.stream()
                            .map(pod -> "executor " + pod.getStatus().getPodIP())
                            .toList());

            jvm.outputWriter().append('\n').flush();
            output.lines().forEach(lines::add);
        } finally {
            jvm.destroy();
        }

        assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(jvm.exitValue()).as("%s", String.join("\n", lines)).isZero();
        assertThat(lines).contains("stopped");
        var deadline = Instant.now().plusSeconds(90);
        while (!executors(id).isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(executors(id)).isEmpty();
    }

    private static List<String> command(SparkConf conf, Path directory) throws IOException {
        var properties = Files.writeString(directory.resolve("spark.properties"), PropertiesText.of(conf));
        var source = Files.writeString(directory.resolve("Session.java"), resource("/session/Session.java"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(java, "-Xmx512m", "--add-modules=jdk.incubator.vector"),
                        OPENED.stream().map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED"),
                        Stream.of("-cp", sparkJars() + "/*", source.toString(), properties.toString()))
                .flatMap(words -> words)
                .toList();
    }

    private static Path sparkJars() {
        var given = System.getProperty("sparkk8s.test.sparkJars");
        assertThat(given)
                .as("-Dsparkk8s.test.sparkJars=DIRECTORY names the jars of the Spark that is in the image")
                .isNotNull();
        return assertThat(Path.of(given)).isDirectory().actual();
    }

    private static String resource(String name) throws IOException {
        try (var in = ClientModeOnClusterTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** The address of this machine on its way to the API server; nothing is sent. */
    private static String addressTowardsTheCluster() throws SocketException {
        var server = URI.create(spark.cluster().server());
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            return socket.getLocalAddress().getHostAddress();
        }
    }

    private static List<Pod> executors(String id) {
        return spark.cluster()
                .client()
                .pods()
                .inNamespace(namespace.name())
                .withLabel("spark-app-selector", id)
                .list()
                .getItems();
    }
}
