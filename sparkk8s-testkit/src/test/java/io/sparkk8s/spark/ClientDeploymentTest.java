package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ConflictException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.KillOptions;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.JvmDeath;
import io.sparkk8s.testkit.SparkClient;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 2 on the fake cluster: spark-submit by exec in a client Deployment. */
class ClientDeploymentTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CLIENT = ChaosWorld.CLIENT;

    private final FakeCluster cluster = FakeCluster.create();
    private final SparkClient client = cluster.sparkClient(CLIENT);
    private final Cluster connection = cluster.connect();
    private final SparkK8s spark = SparkK8s.on(connection);

    @BeforeEach
    void deploy() {
        client.deployedIn("default");
    }

    @AfterEach
    void close() {
        spark.close();
        connection.close();
        cluster.close();
    }

    private static SparkApplication.Builder app() {
        return SparkApplication.named("daily-etl").image("spark:1").python("/app.py");
    }

    private SparkRun submit(String key) {
        return spark.submit(app().build(), options(key));
    }

    private static SubmitOptions options(String key) {
        return SubmitOptions.key(key).withBackend(Backend.clientDeployment(CLIENT));
    }

    @Test
    void a_run_is_followed_to_its_exit_code_and_its_last_line() {
        client.submitted(
                "daily-*",
                ExecScript.begin()
                        .stdout("one", "two")
                        .after(Duration.ofMinutes(5))
                        .stdout("three")
                        .exit(3));

        var run = submit("k");
        var result = run.await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(3);
        assertThat(result.status().duration()).hasValue(Duration.ofMinutes(5));
        assertThat(run.logs().readAll(HOUR)).extracting(LogLine::text).containsExactly("one", "two", "three");
    }

    @Test
    void the_same_key_begins_once_and_another_application_is_a_conflict() {
        var first = submit("k");
        var again = submit("k");

        assertThat(again.ref()).isEqualTo(first.ref());
        assertThat(first.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(again.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(submit("k").state()).isEqualTo(RunState.SUCCEEDED);
        assertThatThrownBy(() -> spark.submit(app().arguments("other").build(), options("k")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void another_JVM_attaches_and_learns_the_end_from_the_record() {
        var ref = submit("k").ref().toString();
        try (var other = cluster.connect();
                var elsewhere = SparkK8s.on(other)) {
            assertThat(elsewhere.attach(ref).await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        }

        assertThat(spark.poll(spark.attach(ref).ref()).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_stopped_run_is_KILLED() {
        client.submitted("*", ExecScript.begin().stdout("begins").runForEver());
        var run = submit("k");
        var lines = new ArrayList<String>();
        var tail = run.logs().follow(line -> lines.add(line.text()));
        cluster.clock().advance(Duration.ofMinutes(1));

        run.stop();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
        tail.await(HOUR);
        assertThat(lines).containsExactly("begins");
    }

    @Test
    void a_run_whose_client_pod_goes_away_is_LOST() {
        client.submitted("*", ExecScript.begin().runForEver());
        var run = submit("k");
        cluster.clock().advance(Duration.ofMinutes(1));

        cluster.client().pods().inNamespace("default").withLabel("app", CLIENT).delete();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.LOST);
        assertThat(run.status().failure().orElseThrow().message()).contains("the client pod spark-client-");
    }

    @Test
    void a_killed_run_is_gone_with_its_executors_and_its_record() {
        client.submitted("*", ExecScript.begin().runForEver());
        var run = submit("k");
        var other = submit("other");
        cluster.clock().advance(Duration.ofMinutes(1));
        executorConfMap("one", run);
        executorConfMap("two", other);

        var report = run.kill(KillOptions.defaults());

        assertThat(report.allGone()).as("%s", report).isTrue();
        assertThat(report.gone())
                .extracting(ObjectRef::name)
                .containsExactlyInAnyOrder(
                        executor(run, 1), executor(run, 2), "one", run.ref().name());
        assertThat(run.state()).isEqualTo(RunState.KILLED);
        assertThat(labelled(other)).containsExactlyInAnyOrder(executor(other, 1), executor(other, 2), "two");
    }

    @Test
    void what_a_driver_that_was_killed_left_is_deleted_and_its_record_stays() {
        client.submitted("*", ExecScript.begin().after(Duration.ofMinutes(5)).exit(137));
        var run = submit("k");
        cluster.clock().advance(Duration.ofMinutes(1));
        executorConfMap("one", run);

        assertThat(run.await(HOUR).exitCode()).hasValue(137);
        assertThat(labelled(run)).contains(executor(run, 1));
        // the grace of the pods
        cluster.clock().advance(Duration.ofMinutes(1));

        assertThat(labelled(run)).isEmpty();
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void executors_that_leave_by_themselves_are_left_to_themselves() {
        var run = submit("k");
        executorConfMap("one", run);

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        cluster.clock().advance(Duration.ofMinutes(1));

        assertThat(cluster.requests()).extracting(ApiCall::verb).doesNotContain("delete", "deletecollection");
        assertThat(labelled(run)).containsExactly("one");
    }

    @Test
    void a_record_whose_pod_was_evicted_before_it_began_goes_to_another_pod() {
        var doomed = cluster.jvm().dieAfterCall(4);
        assertThatThrownBy(() -> SparkK8s.on(doomed.connect()).submit(app().build(), options("k")))
                .isInstanceOf(JvmDeath.class);
        assertThat(client.submissions()).isEmpty();
        var pods = cluster.client().pods().inNamespace("default").withLabel("app", CLIENT);
        var evicted = pods.list().getItems().get(0);
        cluster.client().resource(evicted).editStatus(pod -> {
            pod.getStatus().setPhase("Failed");
            return pod;
        });
        cluster.clock().advance(Duration.ofMinutes(1));

        assertThat(submit("k").await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(client.submissions()).hasSize(1);
    }

    private static String executor(SparkRun run, int n) {
        return run.ref().name().replaceAll("-submission$", "-exec-" + n);
    }

    /** As the driver of a run makes it: owned by the client pod, and so by nothing of the run. */
    private void executorConfMap(String name, SparkRun run) {
        var pod = cluster.list(Pod.class, "default").stream()
                .filter(one -> one.getMetadata().getName().startsWith(CLIENT))
                .findFirst()
                .orElseThrow();
        cluster.client()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName(name)
                        .withNamespace("default")
                        .withLabels(Map.of("spark-role", "executor", "spark-app-selector", selector(run)))
                        .addNewOwnerReference()
                        .withApiVersion("v1")
                        .withKind("Pod")
                        .withName(pod.getMetadata().getName())
                        .withUid(pod.getMetadata().getUid())
                        .endOwnerReference()
                        .endMetadata()
                        .build())
                .create();
    }

    private String selector(SparkRun run) {
        return cluster.get(ConfigMap.class, "default", run.ref().name())
                .orElseThrow()
                .getMetadata()
                .getLabels()
                .get("spark-app-selector");
    }

    /** What a run has besides its record. */
    private List<String> labelled(SparkRun run) {
        var id = selector(run);
        return Stream.concat(
                        cluster.list(Pod.class, "default").stream(), cluster.list(ConfigMap.class, "default").stream())
                .map(HasMetadata::getMetadata)
                .filter(metadata -> metadata.getLabels() != null
                        && id.equals(metadata.getLabels().get("spark-app-selector")))
                .map(metadata -> metadata.getName())
                .filter(name -> !name.equals(run.ref().name()))
                .toList();
    }

    @Test
    void connections_that_are_cut_lose_no_line_and_no_end() {
        client.submitted(
                "*",
                ExecScript.begin()
                        .stdout("one")
                        .after(Duration.ofMinutes(1))
                        .stdout("two")
                        .after(Duration.ofMinutes(1))
                        .stdout("three")
                        .exit(0));
        var run = submit("k");
        var lines = new ArrayList<String>();
        var tail = run.logs().follow(line -> lines.add(line.text()));
        cluster.clock().advance(Duration.ofSeconds(90));

        cluster.faults().cutExecs();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        tail.await(HOUR);
        assertThat(lines).containsExactly("one", "two", "three");
    }

    @Test
    void what_a_running_pod_cannot_be_given_is_a_fault() {
        var shaped = app().driver(d -> d.label("team", "data").serviceAccount("spark"))
                .build();

        assertThatThrownBy(() -> spark.submit(shaped, options("k")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("2 faults")
                .hasMessageContaining("labels of the driver are not possible in the client Deployment spark-client");
        assertThat(cluster.list(ConfigMap.class, "default")).isEmpty();
    }

    @Test
    void a_Deployment_that_is_not_there_is_named_and_nothing_is_left() {
        var options = SubmitOptions.on(Backend.clientDeployment("elsewhere"));

        assertThatThrownBy(() -> spark.submit(app().build(), options))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Deployment default/elsewhere")
                .hasMessageContaining("there is no such Deployment");
        assertThat(cluster.list(ConfigMap.class, "default")).isEmpty();
        assertThat(List.of(cluster.requests())).isNotEmpty();
    }
}
