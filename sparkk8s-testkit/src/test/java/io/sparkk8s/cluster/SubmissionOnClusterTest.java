package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LimitRangeBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.KillOptions;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.preflight.Check;
import io.sparkk8s.preflight.PreflightReport;
import io.sparkk8s.submit.RestartPolicy;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.submit.SweepOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submissions that die, sweeps, kills and preflights on a real cluster. */
@Tag("cluster")
class SubmissionOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "submission");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    static SparkApplication.Builder pi(String name, String namespace, String... arguments) {
        return Pi.in(namespace, name, 1, arguments);
    }

    @ParameterizedTest
    @CsvSource({"3, before", "3, after", "4, after", "5, after"})
    void a_submission_whose_JVM_is_killed_is_finished_by_the_next_JVM(int call, String when) throws Exception {
        var key = "chaos." + call + "." + when;
        submitAndDie(key, call, when);
        var left = objectsOf("pi-chaos", key);
        assertThat(left).as("it died half way").hasSize(call - (when.equals("before") ? 2 : 1) - (call == 5 ? 1 : 0));

        var run = spark.submit(pi("pi-chaos", namespace.name(), "2").build(), SubmitOptions.key(key));

        assertThat(objectsOf("pi-chaos", key))
                .hasSize(3)
                .filteredOn(object -> !object.getKind().equals("Pod"))
                .allSatisfy(object -> assertThat(object.getMetadata().getOwnerReferences())
                        .singleElement()
                        .satisfies(owner ->
                                assertThat(owner.getUid()).isEqualTo(run.ref().uid())));
        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
        var report = run.kill(KillOptions.defaults());
        assertThat(report.allGone()).as("%s", report).isTrue();
        assertThat(objectsOf("pi-chaos", key)).isEmpty();
    }

    @Test
    void a_sweep_removes_what_a_killed_JVM_left_and_adopts_where_the_driver_is_there() throws Exception {
        submitAndDie("sweep.half", 3, "after");
        submitAndDie("sweep.whole", 4, "after");
        var now = SweepOptions.defaults().patience(Duration.ZERO);
        awaitASecond();

        var dry = spark.sweep(namespace.name(), now.dryRun());
        assertThat(dry.removed()).as("%s", dry).hasSize(2);
        var swept = spark.sweep(namespace.name(), now);

        assertThat(swept.removed()).as("%s", swept).hasSize(2);
        assertThat(swept.adopted()).as("%s", swept).hasSize(2);
        assertThat(objectsOf("pi-chaos", "sweep.half")).isEmpty();
        var run = spark.submit(pi("pi-chaos", namespace.name(), "2").build(), SubmitOptions.key("sweep.whole"));
        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(run.kill(KillOptions.defaults()).allGone()).isTrue();
        assertThat(objectsOf("pi-chaos", "sweep.whole")).isEmpty();
        assertThat(spark.sweep(namespace.name(), now).removed()).isEmpty();
    }

    @Test
    void a_run_is_gone_when_its_time_to_live_is_over() {
        var run = spark.submit(
                pi("pi-ttl", namespace.name(), "2").build(),
                SubmitOptions.key("ttl").timeToLive(Duration.ofSeconds(3)));

        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
        awaitNone("pi-ttl", "ttl");
    }

    @Test
    void a_running_application_is_killed_with_its_executors_and_all_is_gone() throws InterruptedException {
        var app = pi("pi-killed", namespace.name(), "2", "300").build();
        var run = spark.submit(app, SubmitOptions.key("kill"));
        awaitExecutor(run);

        var report = run.kill(KillOptions.grace(Duration.ofSeconds(2)));

        assertThat(report.allGone()).as("%s", report).isTrue();
        assertThat(report.gone())
                .extracting(object -> String.valueOf(object.name()))
                .anyMatch(name -> name.endsWith("-driver"))
                .anyMatch(name -> name.contains("-exec-"));
        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
        assertThat(objectsOf("pi-killed", "kill")).isEmpty();
    }

    @Test
    void a_driver_that_fails_is_tried_again_with_executors_of_its_own() {
        var policy = RestartPolicy.onFailure(1).backOff(Duration.ofSeconds(1), Duration.ofSeconds(1));
        var app = pi("pi-again", namespace.name(), "2", "0", "5").build();

        var run = spark.submit(app, SubmitOptions.key("again").restart(policy));
        var lines = run.logs().readAll(LONG).stream().map(LogLine::text).toList();
        var result = run.await(LONG);

        assertThat(result.exitCode()).hasValue(5);
        assertThat(run.attempts()).hasSize(2).allSatisfy(attempt -> assertThat(attempt.exitCode())
                .hasValue(5));
        assertThat(lines.stream().filter(line -> line.startsWith("Pi is roughly 3.1")))
                .hasSize(2);
        assertThat(lines.stream().filter(line -> line.contains("Registered executor")))
                .hasSize(2);
        assertThat(spark.attach(run.ref()).await(LONG).ref()).isEqualTo(result.ref());
        assertThat(spark.poll(run.ref()).exitCode()).hasValue(5);
        var report = run.kill(KillOptions.defaults());
        assertThat(report.allGone()).as("%s", report).isTrue();
    }

    @Test
    void a_preflight_passes_where_the_application_runs() {
        var report = spark.preflight(pi("pi-ready", namespace.name(), "2").build());

        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(report.unknown()).as("%s", report).isEmpty();
    }

    @Test
    void a_preflight_tells_all_that_is_missing_and_Kubernetes_agrees() {
        try (var small = new TestNamespace(spark.cluster().client(), "small")) {
            var client = spark.cluster().client();
            client.resource(new ResourceQuotaBuilder()
                            .withNewMetadata()
                            .withName("compute")
                            .withNamespace(small.name())
                            .endMetadata()
                            .withNewSpec()
                            .addToHard("pods", new Quantity("1"))
                            .addToHard("limits.memory", new Quantity("1Gi"))
                            .endSpec()
                            .build())
                    .create();
            client.resource(new LimitRangeBuilder()
                            .withNewMetadata()
                            .withName("small")
                            .withNamespace(small.name())
                            .endMetadata()
                            .withNewSpec()
                            .addNewLimit()
                            .withType("Container")
                            .addToMax("memory", new Quantity("512Mi"))
                            .endLimit()
                            .endSpec()
                            .build())
                    .create();
            var app = pi("pi-bad", small.name(), "2")
                    .driver(d -> d.serviceAccount("default").secretEnv("PW", "db", "password"))
                    .conf("spark.kubernetes.driver.node.selector.disk", "nvme")
                    .build();

            var report = spark.preflight(app);

            assertThat(problems(report))
                    .containsKeys(
                            "Secret " + small.name() + "/db",
                            "ResourceQuota " + small.name() + "/compute",
                            "LimitRange " + small.name() + "/small for the driver",
                            "LimitRange " + small.name() + "/small for the executor",
                            "right of ServiceAccount " + small.name() + "/default to pods",
                            "a node for the driver");
            assertThatThrownBy(() -> spark.submit(app))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("maximum memory usage per Container is 512Mi");
        }
    }

    @Test
    void a_preflight_of_a_caller_without_rights_says_so() {
        var nobody = new ConfigBuilder(Config.autoConfigure(null))
                .withImpersonateUsername("system:serviceaccount:" + namespace.name() + ":default")
                .build();
        try (var cluster = Cluster.builder().config(nobody).build();
                var other = SparkK8s.on(cluster)) {
            var report = other.preflight(pi("pi-nobody", namespace.name(), "2").build());

            assertThat(problems(report))
                    .containsEntry("caller's right to pods", "not allowed: create, get, patch, delete, list, watch");
            assertThat(report.unknown())
                    .extracting(Check::subject)
                    .contains(
                            "right of ServiceAccount " + namespace.name() + "/spark to pods", "a node for the driver");
        }
    }

    private static Map<String, String> problems(PreflightReport report) {
        return report.failed().stream().collect(Collectors.toMap(Check::subject, Check::message));
    }

    private static void submitAndDie(String key, int call, String when) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SubmitAndDie.class.getName(),
                        namespace.name(),
                        key,
                        Integer.toString(call),
                        when)
                .inheritIO()
                .start();
        assertThat(other.waitFor()).isEqualTo(SubmitAndDie.DEAD);
    }

    /** The server's times are in whole seconds. */
    private static void awaitASecond() {
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }

    private static void awaitExecutor(SparkRun run) throws InterruptedException {
        var there = new CountDownLatch(1);
        try (var tail = run.logs().follow(line -> {
            if (line.text().contains("Registered executor")) {
                there.countDown();
            }
        })) {
            assertThat(there.await(LONG.toSeconds(), TimeUnit.SECONDS))
                    .as("an executor came, by %s", tail)
                    .isTrue();
        }
    }

    private static List<HasMetadata> objectsOf(String app, String key) {
        var id = RunIdentity.of(pi(app, namespace.name(), "2").build(), key).applicationId();
        var client = spark.cluster().client();
        return Stream.of(client.pods(), client.services(), client.configMaps())
                .flatMap(kind -> kind.inNamespace(namespace.name()).list().getItems().stream())
                .map(HasMetadata.class::cast)
                .filter(object -> id.equals(
                        object.getMetadata().getLabels() == null
                                ? null
                                : object.getMetadata().getLabels().get(Labels.APP_SELECTOR)))
                .filter(object -> !object.getMetadata().getName().contains("-exec-"))
                .toList();
    }

    private static void awaitNone(String app, String key) {
        var deadline = Instant.now().plusSeconds(90);
        while (!objectsOf(app, key).isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(objectsOf(app, key)).isEmpty();
    }
}
