package io.sparkk8s.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.ConflictException;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.RejectedException;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real Spark on a real cluster: KUBECONFIG names it, {@code sparkk8s.test.image} the Spark image. */
@Tag("cluster")
class SparkOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "spark");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    private static SparkApplication.Builder pi(String name, String... arguments) {
        return Pi.in(namespace.name(), name, 2, arguments);
    }

    @ParameterizedTest
    @EnumSource
    void pi_runs_with_real_executors(DeployMode mode) {
        var run = spark.submit(pi("pi-" + mode.name().toLowerCase(Locale.ROOT), "4")
                .deployMode(mode)
                .build());

        var lines = run.logs().readAll(LONG).stream().map(LogLine::text).toList();
        var result = run.await(LONG);

        assertThat(result.state())
                .as("%s%n%s", result, String.join("\n", lines))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(result.exitCode()).hasValue(0);
        assertThat(lines).anyMatch(line -> line.startsWith("Pi is roughly 3.1"));
        assertThat(lines.stream().filter(line -> line.contains("Registered executor")))
                .hasSize(2);
    }

    @Test
    void a_PySpark_application_runs_with_real_Python_workers() {
        var run = spark.submit(
                pi("pi-python", "4").python("local:///opt/spark/examples/pi.py").build());

        var lines = run.logs().readAll(LONG).stream().map(LogLine::text).toList();
        var result = run.await(LONG);

        assertThat(result.state())
                .as("%s%n%s", result, String.join("\n", lines))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(lines).anyMatch(line -> line.startsWith("Pi is roughly 3.1"));
    }

    @Test
    void a_driver_that_ends_with_5_has_failed_with_5() {
        var result = spark.submit(pi("pi-five", "2", "0", "5").build()).await(LONG);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(5);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.APPLICATION_ERROR);
    }

    @Test
    void a_driver_beyond_its_memory_limit_is_OOM_killed_with_137() {
        var app = pi("pi-oom", "150")
                .driver(d -> d.memory("768m").memoryOverhead("1m"))
                .executor(e -> e.instances(1))
                .conf("spark.driver.extraJavaOptions", "-XX:+AlwaysPreTouch -Xms768m")
                .build();

        var result = spark.submit(app).await(LONG);

        assertThat(result.failure().map(Failure::kind)).as("%s", result).contains(FailureKind.OOM_KILLED);
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(137);
    }

    @Test
    void a_driver_deleted_by_hand_is_lost() throws InterruptedException {
        var run = spark.submit(pi("pi-deleted", "2", "300").build());
        awaitState(run, RunState.RUNNING);

        spark.cluster()
                .client()
                .pods()
                .inNamespace(namespace.name())
                .withName(run.ref().name())
                .delete();

        var result = run.await(LONG);
        assertThat(result.state()).as("%s", result).isEqualTo(RunState.LOST);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.DELETED);
        assertThat(spark.attach(run.ref()).state()).isEqualTo(RunState.LOST);
    }

    @Test
    void a_stopped_run_is_killed_and_leaves_nothing() throws InterruptedException {
        var run = spark.submit(pi("pi-stopped", "2", "300").build());
        awaitState(run, RunState.RUNNING);

        run.stop();

        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
        assertGoesAway("pi-stopped");
    }

    @Test
    void another_JVM_attaches_by_the_reference_and_reads_all_lines() throws Exception {
        var run = spark.submit(pi("pi-attached", "4").build());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AttachFromAnotherJvm.class.getName(),
                        run.ref().toString())
                .redirectErrorStream(true)
                .start();

        var output =
                new String(other.getInputStream().readAllBytes(), UTF_8).lines().toList();

        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(output).last().asString().startsWith("ended SUCCEEDED, exit code 0");
        assertThat(output.subList(1, output.size() - 1))
                .containsExactlyElementsOf(kubernetesOwnLog(run.ref().name()));
    }

    @Test
    void the_same_key_gives_the_same_driver_and_another_application_a_conflict() {
        var app = pi("pi-keyed", "2").build();

        var first = spark.submit(app, SubmitOptions.key("dag.task.1"));
        var second = spark.submit(app, SubmitOptions.key("dag.task.1"));

        assertThat(second.ref()).isEqualTo(first.ref());
        assertThatThrownBy(() -> spark.submit(pi("pi-keyed", "3").build(), SubmitOptions.key("dag.task.1")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("used for something else");
        second.stop();
        assertThat(first.await(LONG).state()).isEqualTo(RunState.KILLED);
    }

    @Test
    void a_namespace_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> spark.submit(
                        pi("pi-nowhere", "2").namespace("sparkk8s-no-such").build()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("namespaces \"sparkk8s-no-such\" not found")
                .hasMessageContaining("Create the namespace first");
    }

    @Test
    void a_caller_without_rights_leaves_nothing_behind() {
        var nobody = new ConfigBuilder(Config.autoConfigure(null))
                .withImpersonateUsername("system:serviceaccount:" + namespace.name() + ":default")
                .build();
        try (var cluster = Cluster.builder().config(nobody).build();
                var other = SparkK8s.on(cluster)) {
            assertThatThrownBy(() -> other.submit(pi("pi-forbidden", "2").build()))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("cannot create Service " + namespace.name() + "/pi-forbidden-")
                    .hasMessageContaining("403 Forbidden");
        }
        assertThat(objectsOf("pi-forbidden")).isEmpty();
    }

    @Test
    void a_driver_that_the_API_server_rejects_leaves_nothing_behind() {
        var app = pi("pi-rejected", "2")
                .driver(d -> d.template(new PodTemplateSpecBuilder()
                        .withNewSpec()
                        .addNewTopologySpreadConstraint()
                        .withMaxSkew(0)
                        .withTopologyKey("zone")
                        .withWhenUnsatisfiable("DoNotSchedule")
                        .endTopologySpreadConstraint()
                        .endSpec()
                        .build()))
                .build();

        assertThatThrownBy(() -> spark.submit(app))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("cannot create Pod")
                .hasMessageContaining("maxSkew");
        assertGoesAway("pi-rejected");
    }

    private static List<String> kubernetesOwnLog(String pod) {
        return spark.cluster()
                .client()
                .pods()
                .inNamespace(namespace.name())
                .withName(pod)
                .getLog()
                .lines()
                .toList();
    }

    private static void awaitState(SparkRun run, RunState state) throws InterruptedException {
        var reached = new CountDownLatch(1);
        try (var subscription = run.onChange(status -> {
            if (status.state() == state) {
                reached.countDown();
            }
        })) {
            assertThat(reached.await(LONG.toSeconds(), TimeUnit.SECONDS))
                    .as("%s reached %s", subscription, state)
                    .isTrue();
        }
    }

    private static List<String> objectsOf(String app) {
        var client = spark.cluster().client();
        return Stream.of(client.pods(), client.services(), client.configMaps())
                .flatMap(kind -> kind.inNamespace(namespace.name()).list().getItems().stream())
                .map(object -> object.getKind() + " " + object.getMetadata().getName())
                .filter(name -> name.contains(" " + app + "-"))
                .toList();
    }

    private static void assertGoesAway(String app) {
        var deadline = Instant.now().plusSeconds(90);
        while (!objectsOf(app).isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(objectsOf(app)).isEmpty();
    }
}
