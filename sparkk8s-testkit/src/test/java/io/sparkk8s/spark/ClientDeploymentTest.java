package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.sparkk8s.ConflictException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.SparkClient;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 2 on the fake cluster: spark-submit by exec in a client Deployment. */
class ClientDeploymentTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CLIENT = "spark-client";

    private final FakeCluster cluster = FakeCluster.create();
    private final SparkClient client = cluster.sparkClient(CLIENT);
    private final Cluster connection = cluster.connect();
    private final SparkK8s spark = SparkK8s.on(connection);

    @BeforeEach
    void deploy() {
        var labels = Map.of("app", CLIENT);
        cluster.client()
                .resource(new DeploymentBuilder()
                        .withNewMetadata()
                        .withName(CLIENT)
                        .withNamespace("default")
                        .endMetadata()
                        .withNewSpec()
                        .withNewSelector()
                        .withMatchLabels(labels)
                        .endSelector()
                        .withNewTemplate()
                        .withNewMetadata()
                        .withLabels(labels)
                        .endMetadata()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("spark")
                        .withImage("spark:1")
                        .endContainer()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build())
                .create();
        cluster.clock().advance(Duration.ofMinutes(1));
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
        assertThat(cluster.list(io.fabric8.kubernetes.api.model.ConfigMap.class, "default"))
                .isEmpty();
    }

    @Test
    void a_Deployment_that_is_not_there_is_named_and_nothing_is_left() {
        var options = SubmitOptions.on(Backend.clientDeployment("elsewhere"));

        assertThatThrownBy(() -> spark.submit(app().build(), options))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Deployment default/elsewhere")
                .hasMessageContaining("there is no such Deployment");
        assertThat(cluster.list(io.fabric8.kubernetes.api.model.ConfigMap.class, "default"))
                .isEmpty();
        assertThat(List.of(cluster.requests())).isNotEmpty();
    }
}
