package io.sparkk8s.testkit;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowResult;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user of the library tests with a fake cluster: workflows of the DSL, run by the library's own client. */
class ArgoWorkflowTest {

    private static final String NODE_NAME = "workflows.argoproj.io/node-name";
    private static final Duration LONG = Duration.ofHours(2);

    record SparkJob(Value<String> sparkJobFilePath) {}

    record Text(Value<String> text) {}

    record Rows(Value<String> rows) {}

    record Counts(Value<List<String>> counts) {}

    record Shards(Value<List<String>> shards) {}

    private final FakeCluster fake = FakeCluster.create().serviceAccount("default", "spark");
    private final ArgoWorkflows argo = ArgoWorkflows.on(Cluster.builder()
            .client(fake.client())
            .time(fake.clock())
            .executor(Runnable::run)
            .build());

    private final Template<SparkJob, None> submit =
            Template.container("spark-submit", SparkJob.class, (in, c) -> c.image("mycompany/spark-3.0.0:prod")
                    .command("/opt/spark/bin/spark-submit")
                    .args("--deploy-mode", "cluster", in.sparkJobFilePath()));

    private final WorkflowTemplate template = WorkflowTemplate.named("spark-app-workflow-template")
            .template(submit)
            .build();

    private final Template<Text, None> echo = Template.container(
            "echo", Text.class, (in, c) -> c.image("alpine").command("echo").args(in.text()));

    private final Template<Counts, None> total = Template.container(
            "total", Counts.class, (in, c) -> c.image("alpine").command("echo").args(in.counts()));

    private final Template<Text, Rows> count =
            Template.container("count", Text.class, Rows.class, (in, out, c) -> c.image("tools")
                    .command("count")
                    .args(in.text(), out.rows().path()));

    private final Template<None, Shards> split =
            Template.container("split", None.class, Shards.class, (in, out, c) -> c.image("tools")
                    .command("split")
                    .args(out.shards().path()));

    private final Workflow nightly = Workflow.named("nightly")
            .serviceAccount("spark")
            .dag(d -> {
                var extract = d.run("extract", template.ref(submit), new SparkJob(val("/spark-apps/extract.py")));
                d.after(extract).run("report", template.ref(submit), new SparkJob(val("/spark-apps/report.py")));
            })
            .build();

    @AfterEach
    void close() {
        argo.close();
        fake.close();
    }

    private WorkflowResult run(Workflow workflow) throws Exception {
        return argo.submit(workflow).await(LONG);
    }

    private static String phase(WorkflowResult result, String node) {
        return result.tree().node(node).map(WorkflowNode::phase).orElse("none");
    }

    private Pod pod(String node) {
        return fake.list(Pod.class, "default").stream()
                .filter(pod -> String.valueOf(pod.getMetadata().getAnnotations().get(NODE_NAME))
                        .endsWith("." + node))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> command(Pod pod) {
        return pod.getSpec().getContainers().stream()
                .filter(container -> container.getName().equals("main"))
                .findFirst()
                .orElseThrow()
                .getArgs();
    }

    @Test
    void aDagOfTwoStepsRunsByTemplateRef() throws Exception {
        argo.apply(template);

        var result = run(nightly);

        assertThat(result.state())
                .as(result.tree().toText(fake.clock().instant()))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(fake.list(Pod.class, "default"))
                .extracting(pod -> pod.getMetadata().getName())
                .containsExactly("nightly-spark-submit-1137798925", "nightly-spark-submit-3206804926");
        assertThat(pod("extract").getSpec().getServiceAccountName()).isEqualTo("spark");
        assertThat(command(pod("extract"))).containsExactly("--deploy-mode", "cluster", "/spark-apps/extract.py");
    }

    @Test
    void aStepThatRunsOutOfMemoryFailsTheWorkflow() throws Exception {
        argo.apply(template);
        fake.pods("extract").running(Duration.ofMinutes(5)).oomKilled();

        var result = run(nightly);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.OOM_KILLED);
            assertThat(failure.message()).isEqualTo("extract: main: OOMKilled (exit code 137)");
        });
        assertThat(phase(result, "report")).isEqualTo("Omitted");
    }

    @Test
    void aMissingTemplateIsFoundBeforeAnythingRuns() throws Exception {
        var result = run(nightly);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure()).hasValueSatisfying(failure -> assertThat(failure.message())
                .isEqualTo("invalid spec: templates.main.tasks.extract template reference"
                        + " spark-app-workflow-template.spark-submit not found"));
        assertThat(fake.list(Pod.class, "default")).isEmpty();
    }

    @Test
    void outputsFanOutAndIn() throws Exception {
        fake.pods("split").returns("shards", "[\"a\",\"b\"]");
        fake.pods("count(0:a)").returns("rows", "3");
        fake.pods("count(1:b)").returns("rows", "4");
        var workflow = Workflow.named("count")
                .dag(d -> {
                    var shards = d.run("split", split, new None());
                    var counts = d.each(shards.out().shards(), "count", count, Text::new);
                    d.run("report", total, new Counts(counts.all(Rows::rows)));
                })
                .build();

        var result = run(workflow);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(command(pod("count(1:b)"))).containsExactly("b", "/tmp/rows");
        assertThat(command(pod("report"))).containsExactly("[\"3\",\"4\"]");
    }

    @Test
    void aConditionThatDoesNotHoldSkipsItsTask() throws Exception {
        fake.pods("count").returns("rows", "7");
        var workflow = Workflow.named("conditional")
                .dag(d -> {
                    var rows = d.run("count", count, new Text(val("a")));
                    d.when(rows.out().rows().eq("7")).run("seven", echo, new Text(val("7")));
                    var many = d.when(rows.out().rows().eq("8")).run("eight", echo, new Text(val("8")));
                    d.after(many).run("after", echo, new Text(val("after")));
                })
                .build();

        var result = run(workflow);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(phase(result, "seven")).isEqualTo("Succeeded");
        assertThat(phase(result, "eight")).isEqualTo("Skipped");
        assertThat(phase(result, "after")).isEqualTo("Succeeded");
    }

    @Test
    void whatIsToRunAfterAFailureRuns() throws Exception {
        fake.pods("breaks").fail(3);
        var workflow = Workflow.named("alerts")
                .dag(d -> {
                    var breaks = d.run("breaks", echo, new Text(val("x")));
                    d.after(breaks.failed()).run("alert", echo, new Text(val("no report")));
                })
                .build();

        var result = run(workflow);

        assertThat(phase(result, "alert")).isEqualTo("Succeeded");
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void aStoppedWorkflowEndsItsPodAndIsKilled() throws Exception {
        argo.apply(template);
        fake.pods("extract").runForEver();
        var run = argo.submit(nightly);
        fake.clock().advance(Duration.ofMinutes(10));

        run.stop();
        var result = run.await(LONG);
        fake.clock().advance(Duration.ofMinutes(1));

        assertThat(result.state()).isEqualTo(RunState.KILLED);
        assertThat(pod("extract").getStatus().getPhase()).isEqualTo("Failed");
        assertThat(fake.list(Pod.class, "default")).hasSize(1);
    }

    @Test
    void aTryThatFailsIsRepeated() throws Exception {
        fake.pods("flaky(0)").fail(1);
        var flaky = echo.with(t -> t.retryStrategy(r -> r.limit(new IntOrString("2"))));
        var workflow = Workflow.named("again")
                .dag(d -> d.run("flaky", flaky, new Text(val("x"))))
                .build();

        var result = run(workflow);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(fake.list(Pod.class, "default")).hasSize(2);
    }

    @Test
    void aWorkflowWaitsUntilSomebodyResumesIt() throws Exception {
        var approval = io.sparkk8s.argo.model.Template.builder()
                .name("approval")
                .suspend(s -> {})
                .build();
        var workflow = Workflow.named("approved")
                .template(echo)
                .dag(d -> d.run("tell", echo, new Text(val("x"))))
                .spec(s -> s.templates(List.of(
                                approval,
                                echo.model(),
                                io.sparkk8s.argo.model.Template.builder()
                                        .name("gated")
                                        .dag(d -> d.tasks(List.of(
                                                DAGTask.builder()
                                                        .name("wait")
                                                        .template("approval")
                                                        .build(),
                                                DAGTask.builder()
                                                        .name("tell")
                                                        .template("echo")
                                                        .depends("wait")
                                                        .arguments(a -> a.parameters(List.of(Parameter.builder()
                                                                .name("text")
                                                                .value("go")
                                                                .build())))
                                                        .build())))
                                        .build()))
                        .entrypoint("gated"))
                .build();
        var run = argo.submit(workflow);
        fake.clock().advance(Duration.ofDays(3));
        assertThat(run.tree().node("wait").orElseThrow().phase()).isEqualTo("Running");

        fake.client()
                .genericKubernetesResources("argoproj.io/v1alpha1", "Workflow")
                .inNamespace("default")
                .withName("approved")
                .edit(w -> {
                    Map<String, Map<String, Object>> nodes = w.get("status", "nodes");
                    nodes.values().stream()
                            .filter(node -> "wait".equals(node.get("displayName")))
                            .forEach(node -> node.put("phase", "Succeeded"));
                    return w;
                });
        var result = run.await(LONG);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(phase(result, "tell")).isEqualTo("Succeeded");
    }

    @Test
    void aPodThatIsDeletedIsMadeAgain() throws Exception {
        var workflow = Workflow.named("survives")
                .dag(d -> d.run("a", echo, new Text(val("x"))))
                .build();
        var run = argo.submit(workflow);
        fake.clock().advance(Duration.ofSeconds(5));
        var first = pod("a");

        fake.client().resource(first).withGracePeriod(0).delete();
        var result = run.await(LONG);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(pod("a").getMetadata().getUid())
                .isNotEqualTo(first.getMetadata().getUid());
    }

    @Test
    void aWorkflowThatTheSimulatorCannotRunFailsTheTest() {
        try (var cluster = FakeCluster.create()) {
            var workflow = Workflow.named("hooked")
                    .run(echo, new Text(val("x")))
                    .spec(s -> s.metrics(m -> m.prometheus(List.of())).podSpecPatch("{}"))
                    .build();
            cluster.client().resource(workflow.model()).create();
            cluster.clock().advance(Duration.ofMinutes(1));

            assertThat(cluster.get(io.sparkk8s.argo.model.Workflow.class, "default", "hooked")
                            .map(w -> String.valueOf(w.status())))
                    .hasValueSatisfying(status -> assertThat(status).contains("Error"));
            assertThatThrownBy(cluster::close)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Workflow default/hooked: The fake cluster does not run a workflow with"
                            + " spec.podSpecPatch");
        }
    }

    @Test
    void aTaskThatWaitsForWhatASkippedOneNeverGivesFailsTheTest() {
        try (var cluster = FakeCluster.create()) {
            var workflow = Workflow.named("vain")
                    .dag(d -> {
                        var flag = d.run("flag", count, new Text(val("x")));
                        var rows = d.when(flag.out().rows().eq("1")).run("rows", count, new Text(val("x")));
                        d.run("tell", echo, new Text(rows.out().rows()));
                    })
                    .build();
            cluster.pods("flag").returns("rows", "0");
            cluster.client().resource(workflow.model()).create();
            cluster.clock().advance(Duration.ofMinutes(1));

            assertThatThrownBy(cluster::close)
                    .hasMessageContaining("vain.tell waits for {{tasks.rows.outputs.parameters.rows}}");
        }
    }
}
