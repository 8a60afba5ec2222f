package io.sparkk8s.cluster;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.sparkk8s.RunState;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.Expressions;
import io.sparkk8s.argo.Lock;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.Numbers;
import io.sparkk8s.argo.OutputSpec;
import io.sparkk8s.argo.Retry;
import io.sparkk8s.argo.Sequence;
import io.sparkk8s.argo.SparkTemplates;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.TemplateDefaults;
import io.sparkk8s.argo.Texts;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Variables;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowResult;
import io.sparkk8s.backend.Backend;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the DSL writes, as the real Argo controller runs it. */
@Tag("cluster")
@NullUnmarked // a null where none is expected fails the test
class DslOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(8);
    private static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");
    /** A value that would be a command, an end of a text, or a field of its own where it was not taken as data. */
    private static final String NASTY = "a'b\"c $(id) `id` \\ }} ; : - x";

    private static Cluster cluster;
    private static ArgoWorkflows argo;
    private static TestNamespace namespace;

    record Line(Value<String> text) {}

    record Made(Value<String> text, Value<Integer> length) {}

    record Num(Value<Integer> number) {}

    record Pair(Value<String> key, Value<Integer> number) {}

    record Answer(Value<String> answer) {}

    record Job(Value<String> jar, Value<String> slices) {}

    private static final TemplateDefaults SMALL = TemplateDefaults.none().activeDeadline(Duration.ofMinutes(10));

    /** Gives back what it got, and its length. */
    private static final Template<Line, Made> MAKE =
            SMALL.on(Template.container("make", Line.class, Made.class, (in, out, c) -> c.image(IMAGE)
                    .command("bash")
                    .env("TEXT", in.text())
                    .source("printf %s \"$TEXT\" >" + out.text().path() + "; printf %s ${#TEXT} >"
                            + out.length().path())));

    private static final Template<Line, None> ECHO = Template.container(
            "echo", Line.class, (in, c) -> c.image(IMAGE).command("echo").args(in.text()));

    @BeforeAll
    static void connect() {
        cluster = Cluster.connect();
        argo = ArgoWorkflows.on(cluster);
        namespace = new TestNamespace(cluster.client(), "w-dsl");
        namespace.allow("operators", "sparkoperator.k8s.io", "sparkapplications");
        namespace.allow("apache", "spark.apache.org", "sparkapplications");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        argo.close();
        cluster.close();
    }

    private static Workflow.Builder workflow(String prefix) {
        return Workflow.generateName(prefix)
                .namespace(namespace.name())
                .serviceAccount("spark")
                .activeDeadline(Duration.ofMinutes(15));
    }

    private static WorkflowResult run(Workflow.Builder workflow) {
        return argo.submit(workflow.build()).await(LONG);
    }

    private static void assertSucceeded(WorkflowResult result) {
        assertThat(result.state()).as(result.tree().toText(Instant.now())).isEqualTo(RunState.SUCCEEDED);
    }

    private static String input(WorkflowResult result, String node, String name) {
        return model(result).status().nodes().values().stream()
                .filter(n -> node.equals(n.displayName()))
                .findFirst()
                .orElseThrow()
                .inputs()
                .parameters()
                .stream()
                .filter(p -> name.equals(p.name()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static io.sparkk8s.argo.model.Workflow model(WorkflowResult result) {
        return cluster.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace(namespace.name())
                .withName(result.tree().nodes().findFirst().orElseThrow().name())
                .get();
    }

    @Test
    void values_go_through_scripts_expressions_manifests_and_loops_as_data() {
        var map = Template.resource("map", Line.class, Answer.class, (in, out, r) -> r.create(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withGenerateName("w-dsl-")
                        .endMetadata()
                        .addToData("k", in.text().toString())
                        .build())
                .ownedByWorkflow()
                .output(out.answer(), "{.data.k}"));
        var result = run(workflow("data-").steps(s -> {
            var make = s.run("make", MAKE, new Line(val(NASTY)));
            var both = s.group();
            var mapped = both.run("map", map, new Line(make.out().text()));
            both.when(make.out().text().eq(NASTY).and(make.out().length().gt(5)))
                    .run(
                            "computed",
                            ECHO,
                            new Line(Texts.concat(
                                    Texts.upper(make.out().text()),
                                    "/",
                                    Numbers.plus(make.out().length(), val(1)))));
            both.when(make.out().text().eq(NASTY).not()).run("never", ECHO, new Line(val("x")));
            s.run("same", ECHO, new Line(mapped.out().answer()));
        }));

        assertSucceeded(result);
        assertThat(input(result, "computed", "text"))
                .isEqualTo(NASTY.toUpperCase(Locale.ROOT) + "/" + (NASTY.length() + 1));
        assertThat(input(result, "same", "text")).isEqualTo(NASTY);
        assertThat(result.tree().node("never").map(WorkflowNode::phase)).contains("Skipped");
    }

    @Test
    void fan_out_over_numbers_and_objects_and_a_computed_fan_in() {
        var twice = Template.container("twice", Num.class, Num.class, (in, out, c) -> c.image(IMAGE)
                .command("bash", "-c", "echo -n $((2 * $1)) >" + out.number().path(), "bash")
                .args(in.number()));
        var result = run(workflow("loops-").parallelism(3).dag(d -> {
            var all = d.each(Sequence.count(3), "twice", twice, Num::new);
            var sums = Expressions.map(
                    Expressions.filter(all.all(Num::number), n -> n.gt(0)), n -> Numbers.plus(n, val(1)));
            d.run("sums", ECHO, new Line(Texts.join(Expressions.map(sums, Texts::text), "+")));
            d.eachObject(
                    List.of(new Pair(val("a"), val(1)), new Pair(val("b"), val(2))),
                    "pairs",
                    ECHO,
                    p -> new Line(Texts.concat(p.key(), Numbers.times(p.number(), val(10)))));
        }));

        assertSucceeded(result);
        assertThat(input(result, "sums", "text")).isEqualTo("3+5");
        assertThat(input(result, "pairs(0:key:a,number:1)", "text")).isEqualTo("a10");
    }

    @Test
    void a_failure_is_tried_again_and_what_was_done_is_not_done_twice_and_the_exit_handler_is_told() {
        var flaky = Template.container("flaky", None.class, (in, c) -> c.image(IMAGE)
                        .command("bash", "-c", "exit $((1 - $1))", "bash")
                        .args(Variables.retries()))
                .retry(Retry.limit(2)
                        .backoff(Duration.ofSeconds(1))
                        .when(Variables.lastExitCode().eq(1)));
        var once = MAKE.memoize(Line::text, "w-dsl-cache", Duration.ofHours(1)).synchronize(Lock.mutex("w-dsl"));
        var result = run(workflow("retry-")
                .steps(s -> {
                    s.run("flaky", flaky, None.none());
                    s.run("once", once, new Line(val("key1")));
                    s.run("again", once, new Line(val("key1")));
                })
                .onExit(ECHO, new Line(Variables.workflowStatus())));

        assertSucceeded(result);
        assertThat(result.tree().nodes().map(WorkflowNode::name)).contains("flaky(0)", "flaky(1)");
        var nodes = model(result).status().nodes().values();
        assertThat(nodes)
                .filteredOn(n -> "again".equals(n.displayName()))
                .singleElement()
                .satisfies(n -> assertThat(n.memoizationStatus().hit()).isTrue());
        assertThat(nodes)
                .filteredOn(n -> String.valueOf(n.displayName()).endsWith("onExit"))
                .singleElement()
                .satisfies(
                        n -> assertThat(n.inputs().parameters().get(0).value()).isEqualTo("Succeeded"));
    }

    @Test
    void a_person_gives_an_approval_its_value() {
        var approve = Template.approval("approve", None.class, Answer.class)
                .output(Answer::answer, (OutputSpec<String> o) -> o.description("yes or no"));
        var run = argo.submit(workflow("asks-")
                .steps(s -> {
                    var answer = s.run("approve", approve, None.none());
                    s.when(answer.out().answer().eq("yes"))
                            .run("go", ECHO, new Line(answer.out().answer()));
                })
                .build());
        var workflows = cluster.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace(namespace.name())
                .withName(run.ref().name());
        workflows.waitUntilCondition(
                w -> w.status() != null
                        && w.status().nodes().values().stream().anyMatch(n -> "approve".equals(n.displayName())),
                3,
                TimeUnit.MINUTES);
        workflows.edit(w -> {
            var nodes = new LinkedHashMap<>(w.status().nodes());
            nodes.replaceAll((id, node) -> "approve".equals(node.displayName())
                    ? node.toBuilder()
                            .phase("Succeeded")
                            .outputs(o -> o.parameters(List.of(io.sparkk8s.argo.model.Parameter.builder()
                                    .name("answer")
                                    .value("yes")
                                    .build())))
                            .build()
                    : node);
            return w.toBuilder()
                    .status(w.status().toBuilder().nodes(nodes).build())
                    .build();
        });

        var result = run.await(LONG);
        assertSucceeded(result);
        assertThat(result.tree().node("go").map(WorkflowNode::phase)).contains("Succeeded");
    }

    private static SparkApplication.Builder pi(Job in) {
        return SparkApplication.named("pi")
                .image(IMAGE)
                .java("bed.Pi", in.jar().toString())
                .arguments(in.slices().toString())
                .driver(d -> d.serviceAccount("spark").requestCores("100m").memory("512m"))
                .executor(e -> e.instances(1).requestCores("100m").memory("512m"));
    }

    @Test
    void a_submission_in_cluster_mode_succeeds_only_with_its_driver() {
        var submit = SparkTemplates.clusterSubmit("submit", Job.class, in -> pi(in).build());
        var jar = "local:///opt/spark/examples/jars/bed-examples.jar";
        var result = run(workflow("cluster-").dag(d -> {
            var good = d.run("good", submit, new Job(val(jar), val("2")));
            // a number of slices that is none: the driver throws, and spark-submit says 0
            var bad = d.after(good).run("bad", submit, new Job(val(jar), val("none")));
            d.after(bad.failed()).run("told", ECHO, new Line(val("bad has failed")));
        }));

        assertThat(result.tree().node("good").map(WorkflowNode::phase))
                .as(result.tree().toText(Instant.now()))
                .contains("Succeeded");
        assertThat(result.tree().node("bad").map(WorkflowNode::phase)).contains("Failed");
        assertThat(result.tree().node("told").map(WorkflowNode::phase)).contains("Succeeded");
    }

    /** No operator runs on the bed: the test says what one would. */
    @Test
    void a_resource_of_an_operator_is_judged_by_what_the_operator_says() {
        var kubeflow = SparkTemplates.kubeflowOperator(
                "kubeflow", Job.class, Backend.kubeflowOperator(), in -> pi(in).sparkVersion("4.0.1")
                        .build());
        var apache = SparkTemplates.apacheOperator(
                "apache", Job.class, Backend.apacheOperator(), in -> pi(in).sparkVersion("4.0.1")
                        .build());
        var nasty = new Job(val("local:///x.jar"), val(NASTY));
        var run = argo.submit(workflow("operators-")
                .dag(d -> {
                    d.failFast(false);
                    d.run("completed", kubeflow, nasty);
                    d.run("released", apache, nasty);
                })
                .build());

        var kubeflows = operators("sparkoperator.k8s.io", "v1beta2");
        var apaches = operators("spark.apache.org", "v1");
        assertThat(tell(kubeflows, Map.of("applicationState", Map.of("state", "COMPLETED"), "driverInfo", Map.of()))
                        .toString())
                .contains(NASTY);
        tell(
                apaches,
                Map.of(
                        "currentState",
                        Map.of("currentStateSummary", "ResourceReleased"),
                        "stateTransitionHistory",
                        Map.of(
                                "9",
                                Map.of("currentStateSummary", "RunningHealthy"),
                                "10",
                                Map.of("currentStateSummary", "Failed"),
                                "11",
                                Map.of("currentStateSummary", "ResourceReleased"))));

        var result = run.await(LONG);
        assertThat(result.tree().node("completed").map(WorkflowNode::phase))
                .as(result.tree().toText(Instant.now()))
                .contains("Succeeded");
        assertThat(result.tree().node("resource").map(WorkflowNode::phase)).contains("Succeeded");
        assertThat(result.tree().node("verdict").map(WorkflowNode::phase)).contains("Failed");
        assertThat(input(result, "verdict", "outcome")).isEqualTo("Failed");
    }

    private static ResourceDefinitionContext operators(String group, String version) {
        return new ResourceDefinitionContext.Builder()
                .withGroup(group)
                .withVersion(version)
                .withPlural("sparkapplications")
                .withKind("SparkApplication")
                .withNamespaced(true)
                .build();
    }

    /** Waits for the resource, and says its status. */
    private static Object tell(ResourceDefinitionContext kind, Map<String, Object> status) {
        var all = cluster.client().genericKubernetesResources(kind).inNamespace(namespace.name());
        var there = all.waitUntilCondition(r -> r != null, 3, TimeUnit.MINUTES);
        all.withName(there.getMetadata().getName()).editStatus(r -> {
            GenericKubernetesResource changed = r;
            changed.setAdditionalProperty("status", status);
            return changed;
        });
        return there.getAdditionalProperties().get("spec");
    }
}
