package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.FieldValidateable;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ApacheOperator.RestartPolicy;
import io.sparkk8s.backend.ApacheOperator.RetainPolicy;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.ClusterStatus;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.ScheduleStatus;
import io.sparkk8s.backend.ScheduledSparkApplication;
import io.sparkk8s.backend.ScheduledSparkApplication.ConcurrencyPolicy;
import io.sparkk8s.backend.SparkCluster;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.spark.ScriptedOperator;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real API server with the operators' own CRDs; no operator runs, a script writes what it would. */
@Tag("cluster")
class OperatorsOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "operators");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    private static SparkApplication rich() {
        return SparkApplication.named("Daily ETL")
                .namespace(namespace.name())
                .sparkVersion("4.0.5")
                .image("bed.local/spark:4.0.5")
                .imagePullPolicy("IfNotPresent")
                .imagePullSecrets("registry")
                .java("bed.Pi", "/opt/spark/examples/jars/bed-examples.jar")
                .arguments("--day", "$(DAY)")
                .proxyUser("joe")
                .conf("spark.jars", "local:///opt/a.jar,local:///opt/b.jar")
                .conf("spark.files", "s3a://b/f.txt")
                .conf("spark.archives", "s3a://b/e.zip")
                .conf("spark.submit.pyFiles", "s3a://b/m.py")
                .conf("spark.jars.packages", "org.acme:acme:1.0")
                .conf("spark.jars.excludes", "org.acme:old")
                .conf("spark.jars.repositories", "https://repo.acme.org")
                .conf("spark.hadoop.fs.s3a.endpoint", "http://minio")
                .conf("spark.sql.shuffle.partitions", 400)
                .conf("spark.dynamicAllocation.enabled", true)
                .conf("spark.dynamicAllocation.initialExecutors", 2)
                .conf("spark.dynamicAllocation.minExecutors", 1)
                .conf("spark.dynamicAllocation.maxExecutors", 4)
                .conf("spark.dynamicAllocation.shuffleTracking.enabled", true)
                .conf("spark.kubernetes.memoryOverheadFactor", 0.2)
                .conf("spark.kubernetes.authenticate.executor.serviceAccountName", "spark")
                .conf("spark.kubernetes.driver.master", "https://kubernetes.default.svc")
                .conf("spark.kubernetes.driver.container.image", "bed.local/spark:4.0.5")
                .conf("spark.kubernetes.executor.container.image", "bed.local/spark:4.0.5")
                .conf("spark.kubernetes.driver.secrets.tls", "/etc/tls")
                .conf("spark.kubernetes.executor.secrets.tls", "/etc/tls")
                .conf("spark.kubernetes.driver.service.label.scrape", "yes")
                .conf("spark.kubernetes.driver.service.annotation.note", "it")
                .conf("spark.kubernetes.executor.annotation.note", "it")
                .conf("spark.kubernetes.executor.deleteOnTermination", false)
                .conf("spark.driver.extraJavaOptions", "-Dx=1")
                .conf("spark.executor.extraJavaOptions", "-Dx=1")
                .driver(d -> d.cores(1)
                        .requestCores("500m")
                        .limitCores("2")
                        .memory("1g")
                        .memoryOverhead("1g")
                        .serviceAccount("spark")
                        .env("REGION", "eu-1")
                        .secretEnv("PW", "db", "password")
                        .label("team", "data")
                        .annotation("note", "it"))
                .executor(e -> e.instances(2)
                        .cores(2)
                        .requestCores("500m")
                        .limitCores("2")
                        .memory("1g")
                        .memoryOverhead("1g")
                        .env("REGION", "eu-1")
                        .secretEnv("PW", "db", "password")
                        .label("team", "data"))
                .build();
    }

    private static KubeflowOperator kubeflow() {
        return Backend.kubeflowOperator()
                .restartOnFailure(1, Duration.ofSeconds(1))
                .submissionRetries(2, Duration.ofSeconds(1))
                .timeToLive(Duration.ofHours(1))
                .batchScheduler("volcano", "prod")
                .suspended();
    }

    private static Backend apache() {
        return Backend.apacheOperator()
                .restart(RestartPolicy.ON_INFRASTRUCTURE_FAILURE, 3, Duration.ofSeconds(1))
                .restartsOnFailure(2, Duration.ofSeconds(1))
                .restartsOnSchedulingFailure(2, Duration.ofSeconds(1))
                .driverStartTimeout(LONG)
                .driverReadyTimeout(LONG)
                .executorStartTimeout(LONG)
                .executors(2, 1, 2)
                .retain(RetainPolicy.ON_FAILURE)
                .retainFor(LONG)
                .timeToLive(LONG);
    }

    static Stream<Backend> backends() {
        return Stream.of(kubeflow(), apache());
    }

    static Stream<HasMetadata> resources() {
        var app = rich();
        return Stream.of(
                SparkK8s.render(app, SubmitOptions.on(kubeflow())).main(),
                SparkK8s.render(
                                app,
                                SubmitOptions.key("always")
                                        .withBackend(Backend.kubeflowOperator().restartAlways(LONG)))
                        .main(),
                SparkK8s.render(app, SubmitOptions.on(apache())).main(),
                schedule().manifest(),
                sparkCluster().manifest());
    }

    private static ScheduledSparkApplication schedule() {
        return ScheduledSparkApplication.named("nightly")
                .schedule("0 23 * * mon-fri")
                .timeZone("Europe/Berlin")
                .concurrencyPolicy(ConcurrencyPolicy.REPLACE)
                .history(3, 5)
                .suspended()
                .of(rich(), kubeflow());
    }

    private static SparkCluster sparkCluster() {
        return SparkCluster.named("adhoc")
                .namespace(namespace.name())
                .sparkVersion("4.0.5")
                .image("bed.local/spark:4.0.5")
                .workers(1, 0, 3)
                .conf("spark.ui.reverseProxy", true)
                .build();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void the_API_server_knows_every_field(HasMetadata resource) {
        var made = strict(resource);

        assertThat(made.getMetadata().getUid()).isNotEmpty();
        // the server adds defaults of the CRD, but drops nothing
        assertThat(values("spec", ((OperatorResource) made).getSpec()))
                .containsAll(values("spec", ((OperatorResource) resource).getSpec()));
        spark.cluster().client().resource(made).delete();
    }

    @Test
    void a_field_that_it_does_not_know_is_refused_so_that_the_other_tests_prove_something() {
        var resource = (KubeflowApplication)
                SparkK8s.render(rich(), SubmitOptions.on(kubeflow())).main();
        resource.getSpec().put("sparkConfiguration", "none");

        assertThatThrownBy(() -> strict(resource))
                .isInstanceOf(KubernetesClientException.class)
                .hasMessageContaining("unknown field \"spec.sparkConfiguration\"");
    }

    /** Each single value with its path. */
    private static List<String> values(String path, Object json) {
        if (json instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> values(path + "." + entry.getKey(), entry.getValue()).stream())
                    .toList();
        }
        if (json instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> values(path + "[" + i + "]", list.get(i)).stream())
                    .toList();
        }
        return List.of(path + "=" + json);
    }

    private static HasMetadata strict(HasMetadata resource) {
        return spark.cluster()
                .client()
                .resource(resource)
                .fieldValidation(FieldValidateable.Validation.STRICT)
                .create();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_run_goes_through_a_failed_attempt_to_its_success_and_its_log_is_read(Backend backend) {
        var key = SubmitOptions.key("succeeds").withBackend(backend);
        var run = spark.submit(rich(), key);
        var again = spark.submit(rich(), key);
        var operator = operator(backend);
        operator.driver(run.ref(), "driver-" + backend.kind());

        if (backend instanceof KubeflowOperator) {
            operator.states(run.ref(), NOW, "SUBMITTED", "RUNNING", "FAILING", "PENDING_RERUN");
            operator.states(run.ref(), NOW, "SUBMITTED", "RUNNING", "SUCCEEDING");
        } else {
            operator.states(run.ref(), NOW, "Submitted", "DriverStarted", "Failed", "ScheduledToRestart");
            operator.states(run.ref(), NOW, "DriverRequested", "DriverStarted", "DriverReady", "Succeeded");
        }
        assertThat(again.ref()).isEqualTo(run.ref());
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.RUNNING);
        var tail = run.logs().follow(line -> {});
        operator.states(run.ref(), NOW, backend instanceof KubeflowOperator ? "COMPLETED" : "ResourceReleased");

        assertThat(run.await(LONG).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(spark.attach(run.ref().toString()).await(LONG).exitCode()).hasValue(0);
        tail.close();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void the_drivers_log_is_read_to_its_end(Backend backend) {
        var run = spark.submit(rich(), SubmitOptions.on(backend));
        var operator = operator(backend);
        operator.driver(run.ref(), "logs-" + backend.kind());
        var name = "logs-" + backend.kind();
        var client = spark.cluster().client();
        client.pods()
                .inNamespace(namespace.name())
                .withName(name)
                .waitUntilCondition(
                        pod -> pod != null && "Succeeded".equals(pod.getStatus().getPhase()), 120, TimeUnit.SECONDS);
        end(backend, run);

        assertThat(run.logs().readAll(LONG)).extracting(LogLine::text).containsExactly("hello");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void an_executor_of_each_attempt_that_the_kernel_kills_is_counted_once(Backend backend)
            throws InterruptedException {
        var run = spark.submit(rich(), SubmitOptions.on(backend));
        var operator = operator(backend);
        for (var attempt = 1; attempt <= 2; attempt++) {
            var killed = new CountDownLatch(1);
            operator.states(run.ref(), NOW, backend instanceof KubeflowOperator ? "RUNNING" : "RunningHealthy");
            var expected = attempt;
            var subscription = run.onExecutors(digest -> {
                if (digest.failed() == expected) {
                    killed.countDown();
                }
            });

            // of the same name each time, as with spark.kubernetes.executor.podNamePrefix
            operator.executor(
                    run.ref(), "exec-1-" + backend.kind(), "48Mi", "python3", "-c", "bytearray(200 << 20).count(1)");

            assertThat(killed.await(2, TimeUnit.MINUTES))
                    .as("%s", run.executors())
                    .isTrue();
            subscription.close();
            var pod = spark.cluster()
                    .client()
                    .pods()
                    .inNamespace(namespace.name())
                    .withName("exec-1-" + backend.kind());
            pod.delete();
            pod.waitUntilCondition(gone -> gone == null, 60, TimeUnit.SECONDS);
        }
        end(backend, run);

        var executors = run.await(LONG).executors();
        assertThat(executors.failures()).isEqualTo(Map.of(FailureKind.OOM_KILLED, 2));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_stopped_run_is_killed(Backend backend) {
        var run = spark.submit(rich(), SubmitOptions.on(backend));

        run.stop();

        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.LOST);
    }

    @Test
    void a_failure_has_its_cause_and_its_exit_code() {
        var backend = Backend.kubeflowOperator();
        var run = spark.submit(rich(), SubmitOptions.on(backend));

        operator(backend)
                .state(run.ref(), "FAILED", "driver container failed with ExitCode: 137, Reason: OOMKilled", NOW);

        var result = run.await(LONG);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.OOM_KILLED);
        assertThat(result.exitCode()).hasValue(137);
    }

    @Test
    void schedules_and_clusters_are_applied_twice_without_a_change() {
        assertThat(spark.apply(schedule()).state()).isEqualTo(ScheduleStatus.State.NEW);
        assertThat(spark.apply(schedule()).state()).isEqualTo(ScheduleStatus.State.NEW);
        assertThat(spark.apply(sparkCluster()).state()).isEqualTo(ClusterStatus.State.NEW);
        assertThat(spark.apply(sparkCluster()).state()).isEqualTo(ClusterStatus.State.NEW);
    }

    private static ScriptedOperator operator(Backend backend) {
        return ScriptedOperator.of(backend, spark.cluster().client());
    }

    private static void end(Backend backend, SparkRun run) {
        var states = backend instanceof KubeflowOperator
                ? new String[] {"SUBMITTED", "RUNNING", "SUCCEEDING", "COMPLETED"}
                : new String[] {"Submitted", "DriverStarted", "Succeeded", "ResourceReleased"};
        operator(backend).states(run.ref(), NOW, states);
    }
}
