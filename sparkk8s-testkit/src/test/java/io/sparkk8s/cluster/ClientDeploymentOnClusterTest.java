package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Case 2: a real client Deployment, in whose pod spark-submit runs by exec. */
@Tag("cluster")
class ClientDeploymentOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String CLIENT = "spark-client";

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void deploy() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "client");
        var labels = Map.of("app", CLIENT);
        spark.cluster()
                .client()
                .resource(new DeploymentBuilder()
                        .withNewMetadata()
                        .withName(CLIENT)
                        .withNamespace(namespace.name())
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
                        .withServiceAccountName("spark")
                        .addNewContainer()
                        .withName("spark")
                        .withImage(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                        .withImagePullPolicy("IfNotPresent")
                        .withArgs("sleep", "infinity")
                        .endContainer()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build())
                .create();
        spark.cluster()
                .client()
                .apps()
                .deployments()
                .inNamespace(namespace.name())
                .withName(CLIENT)
                .waitUntilReady(3, TimeUnit.MINUTES);
    }

    @AfterAll
    static void remove() {
        namespace.close();
        spark.close();
    }

    private static SparkApplication.Builder pi(String name, String... arguments) {
        return SparkApplication.named(name)
                .namespace(namespace.name())
                .sparkVersion("4.0.5")
                .image(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                .java("bed.Pi", "local:///opt/spark/examples/jars/bed-examples.jar")
                .arguments(arguments)
                .driver(d -> d.memory("512m").env("QUOTE", "it's $HOME `id` \"x\""))
                .executor(e -> e.instances(2).requestCores("100m").memory("512m"));
    }

    private static SparkRun submit(SparkApplication app, String key) {
        return spark.submit(app, SubmitOptions.key(key).withBackend(Backend.clientDeployment(CLIENT)));
    }

    @Test
    void pi_runs_in_the_client_pod_with_real_executors() {
        var app = pi("pi-exec", "4").build();

        var run = submit(app, "pi");
        var lines = run.logs().readAll(LONG).stream().map(LogLine::text).toList();
        var result = run.await(LONG);

        assertThat(result.state())
                .as("%s%n%s", result, String.join("\n", lines))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(lines).anyMatch(line -> line.startsWith("Pi is roughly 3.1"));
        assertThat(lines.stream().filter(line -> line.contains("Registered executor")))
                .hasSize(2);
        assertThat(result.executors().peak()).as("%s", result.executors()).isEqualTo(2);
        assertThat(result.executors().failed()).isZero();
        assertThat(submit(app, "pi").ref()).isEqualTo(run.ref());
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(executors()).isEmpty();
    }

    @Test
    void a_failing_application_fails_with_its_own_exit_code() {
        var result = submit(pi("bad-exec", "not-a-number").build(), "bad").await(LONG);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(1);
        assertThat(result.status().failure().orElseThrow().kind()).isEqualTo(FailureKind.APPLICATION_ERROR);
    }

    @Test
    void a_stopped_run_is_killed_and_its_executors_are_gone() throws InterruptedException {
        var run = submit(pi("long-exec", "100000").build(), "long");
        var runs = new CountDownLatch(1);
        run.logs().follow(line -> {
            if (line.text().contains("Registered executor")) {
                runs.countDown();
            }
        });
        assertThat(runs.await(3, TimeUnit.MINUTES)).isTrue();

        run.stop();

        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
        assertThat(executors()).isEmpty();
    }

    private static List<String> executors() {
        return spark
                .cluster()
                .client()
                .pods()
                .inNamespace(namespace.name())
                .withLabel("spark-role", "executor")
                .list()
                .getItems()
                .stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .map(pod -> pod.getMetadata().getName())
                .toList();
    }
}
