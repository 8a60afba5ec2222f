package io.sparkk8s.examples.readme;

import static io.sparkk8s.argo.Value.val;
import static io.sparkk8s.submit.SubmitOptions.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.SparkTemplates;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.backend.ApacheOperator.RetainPolicy;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.Sensor;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's Java: each block of it is in this file, word for word, and runs. */
class ReadmeTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** In the place of the real one, so that the README's {@code connect()} is one to a fake cluster. */
    private static final class SparkK8s {

        private static FakeCluster cluster = FakeCluster.create();

        static io.sparkk8s.SparkK8s connect() {
            return io.sparkk8s.SparkK8s.on(cluster.connect());
        }
    }

    /** In the place of the real one, to see what is printed. */
    private final class Printing {
        private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    @Test
    void every_block_of_Java_is_in_this_file() throws IOException {
        var source = squeezed(Files.readString(
                Path.of("src/test/java", ReadmeTest.class.getName().replace('.', '/') + ".java")));

        assertThat(blocks()).hasSize(4).allSatisfy(block -> assertThat(source).contains(squeezed(block)));
    }

    private static List<String> blocks() throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String squeezed(String java) {
        return java.replaceAll("\\s", "");
    }

    @Test
    void the_first_block_submits_a_Spark_application_and_tells_how_it_ended() {
        SparkK8s.cluster = FakeCluster.create().namespace("etl").serviceAccount("etl", "spark");
        SparkK8s.cluster
                .pods("daily-etl")
                .running(Duration.ofMinutes(30))
                .logs("reading", "writing")
                .oomKilled();
        var System = new Printing();

        try (var spark = SparkK8s.connect()) { // by KUBECONFIG, ~/.kube/config or the pod's service account
            var app = SparkApplication.named("daily-etl")
                    .namespace("etl")
                    .image("mycompany/spark-3.0.0:prod")
                    .python("/mounted/volume/spark-apps/my-spark-app.py")
                    .arguments("--day", "2026-01-31")
                    .driver(d -> d.memory("4g").serviceAccount("spark"))
                    .executor(e -> e.instances(10).cores(4).memory("8g"))
                    .build();
            SparkRun run = spark.submit(app, key("daily-etl.2026-01-31")); // the same key never runs twice
            run.logs().follow(line -> System.out.println(line));
            System.out.println(run.await(Duration.ofHours(2))); // ...: FAILED, exit code 137, OOM_KILLED: ...
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .contains("reading", "writing")
                .last()
                .asString()
                .contains(": FAILED, exit code 137, OOM_KILLED: ");
        SparkK8s.cluster.close();
    }

    @Test
    void the_block_of_five_ways_makes_five_runs() {
        try (var cluster = FakeCluster.create();
                var connection = cluster.connect();
                var spark = io.sparkk8s.SparkK8s.on(connection)) {
            cluster.sparkClient("spark-client").deployedIn("default");
            var app = SparkApplication.named("pi")
                    .sparkVersion("4.1.1")
                    .image("apache/spark:4.1.1")
                    .python("/opt/spark/examples/src/main/python/pi.py")
                    .build();

            spark.submit(app); // a driver pod, as spark-submit makes it
            spark.submit(
                    app.toBuilder().deployMode(DeployMode.CLIENT).build()); // a pod that runs spark-submit (Case 1)
            spark.submit(
                    app,
                    SubmitOptions.on(
                            Backend.clientDeployment("spark-client"))); // exec in a long-running client (Case 2)
            spark.submit(app, SubmitOptions.on(Backend.kubeflowOperator().restartOnFailure(3, Duration.ofMinutes(1))));
            spark.submit(app, SubmitOptions.on(Backend.apacheOperator().retain(RetainPolicy.ON_FAILURE)));

            assertThat(cluster.list(Pod.class, "default"))
                    .filteredOn(
                            pod -> "driver".equals(pod.getMetadata().getLabels().get("spark-role")))
                    .hasSize(2);
            assertThat(cluster.list(ConfigMap.class, "default"))
                    .filteredOn(map -> map.getMetadata().getName().endsWith("-submission"))
                    .hasSize(1);
        }
    }

    @Test
    void the_second_block_is_a_DAG_and_the_third_its_test() {
        record SparkJob(Value<String> sparkJobFilePath) {}

        var submit = SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> SparkApplication.named("job")
                .image("mycompany/spark-3.0.0:prod")
                .python(in.sparkJobFilePath().toString())
                .build());
        var template = WorkflowTemplate.named("spark-app-workflow-template")
                .template(submit)
                .build();
        var nightly = Workflow.generateName("nightly-")
                .serviceAccount("spark")
                .dag(d -> {
                    var extract = d.run(
                            "extract",
                            template.ref(submit),
                            new SparkJob(val("/mounted/volume/spark-apps/extract.py")));
                    d.after(extract)
                            .run(
                                    "report",
                                    template.ref(submit),
                                    new SparkJob(val("/mounted/volume/spark-apps/report.py")));
                })
                .build();
        var at23 = EventSource.named("calendar-source")
                .calendar("schedule-a", c -> c.schedule("0 23 * * *"))
                .build();
        var sensor = Sensor.named("nightly")
                .on(at23.event("schedule-a"))
                .submit(nightly)
                .build();

        assertThat(sensor.toYaml()).contains("spark-app-workflow-template");

        try (var cluster = FakeCluster.create();
                var connection = cluster.connect();
                var argo = ArgoWorkflows.on(connection)) {
            cluster.serviceAccount("default", "spark");
            cluster.pods("extract").running(Duration.ofMinutes(5)).oomKilled();
            argo.apply(template);

            var result =
                    argo.submit(nightly).await(Duration.ofHours(1)); // an hour of the cluster's clock, not of yours

            assertThat(result.state()).isEqualTo(RunState.FAILED);
            assertThat(result.failure().orElseThrow().kind()).isEqualTo(FailureKind.OOM_KILLED);
            assertThat(result.tree().node("report").orElseThrow().phase()).isEqualTo("Omitted");
        }
    }
}
