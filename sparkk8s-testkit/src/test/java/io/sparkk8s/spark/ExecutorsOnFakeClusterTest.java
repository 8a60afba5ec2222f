package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.submit.RestartPolicy;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.SparkClient;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The executors of runs, whoever runs their drivers. */
class ExecutorsOnFakeClusterTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Map<FailureKind, Integer> ONE_OOM = Map.of(FailureKind.OOM_KILLED, 1);
    private static final Map<FailureKind, Integer> TWO_OOMS = Map.of(FailureKind.OOM_KILLED, 2);

    private final FakeCluster cluster = FakeCluster.create().namespace("etl");
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    private final SparkApplication app = SparkApplication.named("daily")
            .namespace("etl")
            .sparkVersion("4.0.1")
            .image("registry/spark:4.0.1")
            .java("com.acme.Daily", "local:///opt/daily.jar")
            .executor(e -> e.instances(2))
            .build();

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    static Stream<Backend> operators() {
        return Stream.of(Backend.kubeflowOperator(), Backend.apacheOperator());
    }

    private SparkClient client() {
        return cluster.sparkClient("spark-client").deployedIn("etl");
    }

    private SparkRun submitToClient() {
        return spark.submit(app, SubmitOptions.on(Backend.clientDeployment("spark-client")));
    }

    @Test
    void executors_of_a_run_in_a_client_Deployment_are_counted_and_each_fails_once() {
        client().submitted(
                        "daily",
                        ExecScript.begin().after(MINUTE.multipliedBy(9)).exit(0));
        cluster.pods("daily-*-exec-1").running(MINUTE).oomKilled();
        var digests = new ArrayList<ExecutorsDigest>();
        var run = submitToClient();
        run.onExecutors(digests::add);

        cluster.clock().advance(Duration.ofSeconds(30));
        assertThat(run.executors()).hasToString("2 running (at most 2)");
        cluster.clock().advance(MINUTE);
        assertThat(run.executors()).hasToString("1 running (at most 2), 1 failed: OOM_KILLED 1");
        assertThat(digests).last().isEqualTo(run.executors());

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.executors().failures()).isEqualTo(ONE_OOM);
        assertThat(result.executors().peak()).isEqualTo(2);
    }

    @Test
    void a_driver_in_a_client_pod_that_gives_up_for_its_executors_has_their_causes() {
        client().submitted(
                        "daily",
                        ExecScript.begin().after(MINUTE.multipliedBy(2)).exit(11));
        cluster.pods("daily-*-exec-*").running(MINUTE).oomKilled();

        var failure = submitToClient().await(HOUR).failure().orElseThrow();

        assertThat(failure.kind()).isEqualTo(FailureKind.EXECUTORS_FAILED);
        assertThat(failure.message()).contains("2 failed: OOM_KILLED 2");
    }

    @Test
    void two_runs_in_one_client_pod_have_their_own_executors() {
        client().submitted("daily", ExecScript.begin().runForEver());
        var first = submitToClient();
        cluster.clock().advance(MINUTE);
        cluster.pods("daily-*-exec-2").running(MINUTE).oomKilled();

        var second = submitToClient();
        cluster.clock().advance(MINUTE.multipliedBy(3));

        assertThat(first.executors()).hasToString("2 running (at most 2)");
        assertThat(second.executors()).hasToString("1 running (at most 2), 1 failed: OOM_KILLED 1");
    }

    @Test
    void who_attaches_later_learns_of_the_executors_that_run_although_others_watch_already() {
        client().submitted("daily", ExecScript.begin().runForEver());
        var first = submitToClient();
        cluster.clock().advance(MINUTE);

        var again = spark.attach(first.ref());
        cluster.clock().advance(Duration.ofSeconds(1));

        assertThat(again.executors()).hasToString("2 running (at most 2)");
    }

    @ParameterizedTest
    @MethodSource("operators")
    void executors_of_all_attempts_of_an_operators_run_are_counted_though_they_have_the_same_names(Backend backend) {
        cluster.pods("daily-driver").executors(2).runForEver();
        cluster.pods("daily-exec-1").running(MINUTE).oomKilled();
        var run = spark.submit(app, SubmitOptions.on(backend));
        var digests = new ArrayList<ExecutorsDigest>();
        run.onExecutors(digests::add);

        attempt(backend, run);
        cluster.clock().advance(Duration.ofSeconds(30));
        assertThat(run.executors()).hasToString("2 running (at most 2)");
        cluster.clock().advance(MINUTE);
        assertThat(run.executors()).hasToString("1 running (at most 2), 1 failed: OOM_KILLED 1");

        failed(backend, run);
        attempt(backend, run);
        cluster.clock().advance(MINUTE.multipliedBy(2));

        assertThat(run.executors()).hasToString("1 running (at most 2), 1 released, 2 failed: OOM_KILLED 2");
        assertThat(digests).last().isEqualTo(run.executors());
        succeeded(backend, run);
        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.executors().failures()).isEqualTo(TWO_OOMS);
    }

    @ParameterizedTest
    @MethodSource("operators")
    void another_JVM_that_attaches_to_an_operators_run_sees_the_executors_that_are_there(Backend backend) {
        cluster.pods("daily-driver").executors(2).runForEver();
        cluster.pods("daily-exec-1").running(MINUTE).oomKilled();
        var run = spark.submit(app, SubmitOptions.on(backend));
        attempt(backend, run);
        cluster.clock().advance(MINUTE.multipliedBy(2));

        var again = spark.attach(run.ref());
        try (var elsewhere = SparkK8s.on(cluster.connect())) {
            var other = elsewhere.attach(run.ref());
            cluster.clock().advance(Duration.ofSeconds(1));

            assertThat(List.of(again.executors(), other.executors()))
                    .allSatisfy(seen -> assertThat(seen).hasToString("1 running (at most 1), 1 failed: OOM_KILLED 1"));
        }
    }

    @ParameterizedTest
    @MethodSource("operators")
    void executors_of_an_earlier_resource_of_that_name_are_not_counted(Backend backend) {
        var options = SubmitOptions.key("dag.task").withBackend(backend);
        var resource = SparkK8s.render(app, options).main();
        left(resource, backend);
        cluster.clock().advance(MINUTE);

        var run = spark.submit(app, options);
        cluster.pods("daily-driver").executors(1).runForEver();
        attempt(backend, run);
        cluster.clock().advance(MINUTE);
        cluster.client().pods().inNamespace("etl").withName("left-exec-1").delete();
        cluster.clock().advance(MINUTE);

        assertThat(run.executors()).hasToString("1 running (at most 1)");
    }

    @ParameterizedTest
    @MethodSource("operators")
    void any_number_of_an_operators_runs_shares_one_list_and_one_watch_of_executors(Backend backend) {
        for (var i = 0; i < 20; i++) {
            running(backend, spark.submit(app, SubmitOptions.on(backend)));
        }

        assertThat(cluster.requests())
                .filteredOn(call -> List.of("list", "watch").contains(call.verb()))
                .extracting(call -> call.verb() + " " + call.resource())
                .containsExactlyInAnyOrder(
                        "list sparkapplications", "watch sparkapplications", "list pods", "watch pods");
    }

    @Test
    void a_restarted_run_counts_the_executors_of_each_attempt_once() {
        cluster.pods("daily").running(MINUTE.multipliedBy(3)).succeed();
        cluster.pods("daily").running(MINUTE.multipliedBy(3)).fail(5).times(1);
        cluster.pods("daily-*-exec-1").running(MINUTE).oomKilled();
        var digests = new ArrayList<ExecutorsDigest>();
        var run = spark.submit(
                app, SubmitOptions.key("k").restart(RestartPolicy.onFailure(1).backOff(MINUTE, MINUTE)));
        run.onExecutors(digests::add);

        cluster.clock().advance(MINUTE.multipliedBy(2));
        assertThat(run.executors()).hasToString("1 running (at most 2), 1 failed: OOM_KILLED 1");
        var result = run.await(HOUR);

        assertThat(run.attempts())
                .extracting(attempt -> attempt.executors().failures())
                .containsExactly(ONE_OOM, ONE_OOM);
        assertThat(result.executors().failures()).isEqualTo(TWO_OOMS);
        assertThat(result.executors().peak()).isEqualTo(2);
        assertThat(result.requests()).containsKey("memory");
        assertThat(digests).extracting(ExecutorsDigest::failed).isSorted().endsWith(2);
    }

    /** As an operator begins one, be it the first or another. */
    private void attempt(Backend backend, SparkRun run) {
        operator(backend).driver(run.ref(), "daily-driver");
        running(backend, run);
    }

    private void running(Backend backend, SparkRun run) {
        var states = backend instanceof KubeflowOperator
                ? new String[] {"SUBMITTED", "RUNNING"}
                : new String[] {"Submitted", "DriverRequested", "DriverStarted", "RunningHealthy"};
        operator(backend).states(run.ref(), cluster.clock().instant(), states);
    }

    /** The operator removes the driver before it makes the next. */
    private void failed(Backend backend, SparkRun run) {
        var states = backend instanceof KubeflowOperator
                ? new String[] {"FAILING", "PENDING_RERUN"}
                : new String[] {"Failed", "ScheduledToRestart"};
        cluster.client().pods().inNamespace("etl").withName("daily-driver").delete();
        cluster.clock().advance(MINUTE);
        operator(backend).states(run.ref(), cluster.clock().instant(), states);
    }

    private void succeeded(Backend backend, SparkRun run) {
        var states = backend instanceof KubeflowOperator
                ? new String[] {"SUCCEEDING", "COMPLETED"}
                : new String[] {"Succeeded", "ResourceReleased"};
        operator(backend).states(run.ref(), cluster.clock().instant(), states);
    }

    /** An executor that somebody deleted a resource and its driver under. */
    private void left(HasMetadata resource, Backend backend) {
        var label =
                backend instanceof KubeflowOperator ? "sparkoperator.k8s.io/app-name" : "spark.operator/spark-app-name";
        Pod executor = new PodBuilder()
                .withNewMetadata()
                .withName("left-exec-1")
                .withNamespace("etl")
                .withLabels(Map.of(
                        "spark-role", "executor", label, resource.getMetadata().getName()))
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("spark-kubernetes-executor")
                .withImage("spark:1")
                .endContainer()
                .endSpec()
                .build();
        cluster.client().resource(executor).create();
    }

    private ScriptedOperator operator(Backend backend) {
        return ScriptedOperator.of(backend, cluster.client());
    }
}
