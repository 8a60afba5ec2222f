package io.sparkk8s.cluster;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.SparkTemplates;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real Argo controller with real pods. */
@Tag("cluster")
class ArgoOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");

    private static Cluster cluster;
    private static ArgoWorkflows argo;
    private static TestNamespace namespace;

    record SparkJob(Value<String> sparkJobFilePath) {}

    record Line(Value<String> text) {}

    private final Template<SparkJob, None> sparkSubmit =
            SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> SparkApplication.named("pi")
                    .image(IMAGE)
                    .java("bed.Pi", in.sparkJobFilePath().toString())
                    .arguments("2")
                    .driver(d -> d.requestCores("100m").memory("512m"))
                    .executor(e -> e.instances(1).requestCores("100m").memory("512m"))
                    .build());

    private final Template<Line, None> echo = Template.container(
            "echo", Line.class, (in, c) -> c.image(IMAGE).command("echo").args(in.text()));

    private final Template<Line, None> exit = Template.container("exit", Line.class, (in, c) -> c.image(IMAGE)
            .command("bash", "-c", "exit $0")
            .args(in.text()));

    private final Template<Line, None> sleep = Template.container(
            "sleep", Line.class, (in, c) -> c.image(IMAGE).command("sleep").args(in.text()));

    @BeforeAll
    static void connect() {
        cluster = Cluster.connect();
        argo = ArgoWorkflows.on(cluster);
        namespace = new TestNamespace(cluster.client(), "argo");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        argo.close();
        cluster.close();
    }

    @Test
    void a_DAG_runs_spark_by_templateRef_and_its_tree_and_log_tell_all() {
        var template = WorkflowTemplate.named("spark-app-workflow-template")
                .namespace(namespace.name())
                .template(sparkSubmit)
                .build();
        argo.apply(template);
        argo.apply(template);
        var nightly = Workflow.generateName("nightly-")
                .namespace(namespace.name())
                .serviceAccount("spark")
                .dag(d -> {
                    var extract = d.run(
                            "extract",
                            template.ref(sparkSubmit),
                            new SparkJob(val("local:///opt/spark/examples/jars/bed-examples.jar")));
                    d.after(extract).run("report", echo, new Line(val("all; $(done) `here`")));
                })
                .build();

        var run = argo.submit(nightly, SubmitOptions.key("nightly.1"));
        var same = argo.submit(nightly, SubmitOptions.key("nightly.1"));
        var lines = run.logs().readAll(LONG);
        var result = run.await(LONG);

        assertThat(same.ref()).isEqualTo(run.ref());
        assertThat(result.state()).as(result.tree().toText(Instant.now())).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.tree().phase()).isEqualTo("Succeeded");
        assertThat(result.tree().nodes().map(WorkflowNode::name))
                .containsExactly(run.ref().name(), "extract", "report");
        assertThat(lines)
                .anyMatch(line -> line.source().equals("extract") && line.text().startsWith("Pi is roughly 3.1"));
        assertThat(lines)
                .anyMatch(line -> line.source().equals("report") && line.text().equals("all; $(done) `here`"));
    }

    @Test
    void a_step_that_exits_with_3_fails_the_workflow_and_is_named() {
        var workflow = Workflow.generateName("fails-")
                .namespace(namespace.name())
                .serviceAccount("spark")
                .dag(d -> d.run("breaks", exit, new Line(val("3"))))
                .build();

        var result = argo.submit(workflow).await(LONG);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure().map(Failure::kind)).as("%s", result).contains(FailureKind.APPLICATION_ERROR);
        assertThat(result.failure().map(Failure::message))
                .hasValueSatisfying(
                        message -> assertThat(message).startsWith("breaks: ").contains("exit code 3"));
    }

    @Test
    void a_stopped_workflow_is_killed() throws InterruptedException {
        var workflow = Workflow.generateName("stopped-")
                .namespace(namespace.name())
                .serviceAccount("spark")
                .dag(d -> d.run("sleeps", sleep, new Line(val("300"))))
                .build();
        var run = argo.submit(workflow);
        var sleeping = new CountDownLatch(1);
        try (var subscription = run.onTree(tree -> {
            if (tree.node("sleeps")
                    .filter(node -> node.phase().equals("Running"))
                    .isPresent()) {
                sleeping.countDown();
            }
        })) {
            assertThat(sleeping.await(120, TimeUnit.SECONDS))
                    .as("%s", subscription)
                    .isTrue();
        }

        run.stop();

        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
        assertThat(argo.poll(run.ref()).state()).isEqualTo(RunState.KILLED);
    }
}
