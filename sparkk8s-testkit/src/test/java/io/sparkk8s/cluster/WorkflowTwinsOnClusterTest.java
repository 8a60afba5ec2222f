package io.sparkk8s.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.oracle.Twin;
import io.sparkk8s.argo.oracle.Wfops;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.run.WorkflowTree;
import io.sparkk8s.submit.SubmitOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The real controller: each operation is done by this library to one workflow, and by the program {@code argo} to its twin;
 * in the end the two are the same.
 */
@Tag("cluster")
class WorkflowTwinsOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(4);
    private static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");

    private static final String SHELL =
            """
            {image: %s, imagePullPolicy: IfNotPresent, command: [bash, -c], resources: {requests: {cpu: 10m}}, args: [\
            """
                    .formatted(IMAGE);

    /** A pod, a suspend node that asks for an output, a pod that uses it; an exit handler. */
    private static final String GATE =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {name: NAME, labels: {team: x}}
            spec:
              entrypoint: main
              onExit: bye
              serviceAccountName: spark
              templates:
              - name: bye
                container: SHELL 'echo {{workflow.status}}']}
              - name: first
                container: SHELL 'sleep 5']}
              - name: ask
                suspend: {}
                outputs:
                  parameters:
                  - {name: answer, globalName: said, valueFrom: {supplied: {}, default: 'no'}}
              - name: tell
                inputs: {parameters: [{name: text}]}
                container: SHELL 'echo {{inputs.parameters.text}}']}
              - name: main
                dag:
                  tasks:
                  - {name: first, template: first}
                  - {name: ask, template: ask, depends: first}
                  - name: tell
                    template: tell
                    depends: ask
                    arguments: {parameters: [{name: text, value: '{{tasks.ask.outputs.parameters.answer}}'}]}
            """;

    private static final String LIBRARY =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata: {name: lib}
            spec:
              templates:
              - name: list
                container: SHELL 'echo "[1, 2]" > /tmp/o']}
                outputs: {parameters: [{name: o, valueFrom: {path: /tmp/o}}]}
            """;

    /** templateRef, fan-out, fan-in, retries, and a step that fails by an argument. */
    private static final String LOOP =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {name: NAME}
            spec:
              entrypoint: main
              onExit: bye
              serviceAccountName: spark
              arguments: {parameters: [{name: code, value: '3'}]}
              templates:
              - name: bye
                container: SHELL 'true']}
              - name: square
                inputs: {parameters: [{name: n}]}
                container: SHELL 'echo $(({{inputs.parameters.n}} * {{inputs.parameters.n}})) > /tmp/o']}
                outputs: {parameters: [{name: o, valueFrom: {path: /tmp/o}}]}
              - name: breaks
                inputs: {parameters: [{name: all}]}
                retryStrategy: {limit: 1, retryPolicy: Always}
                container: SHELL 'echo ''{{inputs.parameters.all}}''; exit {{workflow.parameters.code}}']}
              - name: main
                dag:
                  tasks:
                  - {name: list, templateRef: {name: lib, template: list}}
                  - name: square
                    template: square
                    depends: list
                    withParam: '{{tasks.list.outputs.parameters.o}}'
                    arguments: {parameters: [{name: n, value: '{{item}}'}]}
                  - name: breaks
                    template: breaks
                    depends: square
                    arguments: {parameters: [{name: all, value: '{{tasks.square.outputs.parameters.o}}'}]}
            """;

    private static final String ONE =
            """
            entrypoint: one
            serviceAccountName: spark
            arguments: {parameters: [{name: day, value: mon}]}
            templates:
            - name: one
              container: SHELL 'echo {{workflow.parameters.day}}']}
            """;

    private record Pair(WorkflowRun ours, WorkflowRun argos) {}

    private static Cluster cluster;
    private static ArgoWorkflows argo;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        assumeThat(Wfops.program("argo"))
                .as("the program argo is not on the PATH: nothing is compared")
                .isPresent();
        cluster = Cluster.connect();
        argo = ArgoWorkflows.on(cluster);
        namespace = new TestNamespace(cluster.client(), "twins");
        namespace.allow("results", "argoproj.io", "workflowtaskresults");
        create(LIBRARY);
    }

    @AfterAll
    static void disconnect() {
        if (cluster != null) {
            namespace.close();
            argo.close();
            cluster.close();
        }
    }

    private static void create(String yaml) {
        var object = Serialization.unmarshal(yaml.replace("SHELL ", SHELL), GenericKubernetesResource.class);
        object.getMetadata().setNamespace(namespace.name());
        cluster.client().resource(object).create();
    }

    private static Pair submit(String yaml, String name) {
        return new Pair(submitOne(yaml, name + "-ours"), submitOne(yaml, name + "-argo"));
    }

    private static WorkflowRun submitOne(String yaml, String name) {
        var text = yaml.replace("NAME", name).replace("SHELL ", SHELL);
        return argo.submit(
                WorkflowSubmission.of(Serialization.unmarshal(text, Workflow.class))
                        .namespace(namespace.name()),
                SubmitOptions.defaults());
    }

    /** The last line that {@code argo} prints; warnings come before it. */
    private static String argo(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("argo", "-n", namespace.name()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
        return output.lines().reduce("", (before, line) -> line).strip();
    }

    private static void until(Predicate<WorkflowTree> such, WorkflowRun... runs) throws Exception {
        for (var run : runs) {
            var seen = new CompletableFuture<WorkflowTree>();
            try (var subscription = run.onTree(tree -> {
                if (such.test(tree)) {
                    seen.complete(tree);
                }
            })) {
                assertThat(seen.get(LONG.toSeconds(), TimeUnit.SECONDS))
                        .as("%s", subscription)
                        .isNotNull();
            }
        }
    }

    private static Predicate<WorkflowTree> waitsAt(String node) {
        return tree ->
                tree.node(node).filter(found -> found.phase().equals("Running")).isPresent();
    }

    private static Workflow object(WorkflowRun run) {
        return argo.get(namespace.name(), run.ref().name()).orElseThrow();
    }

    private static void same(WorkflowRun ours, WorkflowRun argos, String... others) {
        assertThat(Twin.plain(object(ours), others)).isEqualTo(Twin.plain(object(argos), others));
    }

    private static void sameInTheEnd(Pair pair, RunState state) {
        var end = pair.ours().await(LONG);
        pair.argos().await(LONG);
        assertThat(end.state()).as("%s", end.tree()).isEqualTo(state);
        same(pair.ours(), pair.argos());
    }

    @Test
    void suspend_resume_and_set() throws Exception {
        var pair = submit(GATE, "set");
        until(waitsAt("first"), pair.ours(), pair.argos());

        pair.ours().suspend();
        argo("suspend", pair.argos().ref().name());
        until(
                tree -> tree.node("first")
                        .filter(node -> node.phase().equals("Succeeded"))
                        .isPresent(),
                pair.ours(),
                pair.argos());
        same(pair.ours(), pair.argos());
        pair.ours().resume();
        argo("resume", pair.argos().ref().name());
        until(waitsAt("ask"), pair.ours(), pair.argos());
        var ask = NodeSelector.displayName("ask");
        pair.ours().set(ask, NodeOutcome.waiting().output("answer", "yes").message("by us"));
        argo(
                "node",
                "set",
                pair.argos().ref().name(),
                "--node-field-selector",
                "displayName=ask",
                "-p",
                "answer=yes",
                "-m",
                "by us");
        pair.ours().set(ask, NodeOutcome.succeeded());
        argo(
                "node",
                "set",
                pair.argos().ref().name(),
                "--node-field-selector",
                "displayName=ask",
                "--phase",
                "Succeeded");

        sameInTheEnd(pair, RunState.SUCCEEDED);
        assertThat(pair.ours().tree().outputs().parameter("said")).contains("yes");
    }

    @Test
    void resume_with_the_defaults() throws Exception {
        var pair = submit(GATE, "resume");
        until(waitsAt("ask"), pair.ours(), pair.argos());

        pair.ours().resume();
        argo("resume", pair.argos().ref().name());

        sameInTheEnd(pair, RunState.SUCCEEDED);
    }

    @Test
    void stop() throws Exception {
        var pair = submit(GATE, "stop");
        until(waitsAt("ask"), pair.ours(), pair.argos());

        pair.ours().stop();
        argo("stop", pair.argos().ref().name());

        sameInTheEnd(pair, RunState.KILLED);
        assertThat(pair.ours().tree().roots()).hasSize(2);
    }

    @Test
    void terminate() throws Exception {
        var pair = submit(GATE, "term");
        until(waitsAt("ask"), pair.ours(), pair.argos());

        pair.ours().terminate();
        argo("terminate", pair.argos().ref().name());

        sameInTheEnd(pair, RunState.KILLED);
        assertThat(pair.ours().tree().roots()).hasSize(1);
    }

    @Test
    void stop_of_one_node() throws Exception {
        var pair = submit(GATE, "node");
        until(waitsAt("ask"), pair.ours(), pair.argos());

        pair.ours().set(NodeSelector.templateName("ask"), NodeOutcome.failed("not today"));
        argo("stop", pair.argos().ref().name(), "--node-field-selector", "templateName=ask", "--message", "not today");

        sameInTheEnd(pair, RunState.FAILED);
    }

    @Test
    void resubmit_memoized() throws Exception {
        // without the fan-in: the controller never joins the outputs of what was taken over, whoever resubmits it
        var chain = LOOP.replaceAll(" +retryStrategy: .*\n", "")
                .replace("{{tasks.square.outputs.parameters.o}}", "{{tasks.list.outputs.parameters.o}}");
        var pair = submit(chain, "memo");
        sameInTheEnd(pair, RunState.FAILED);
        var names = new String[] {
            pair.ours().ref().name(), pair.argos().ref().name(),
        };

        var ours = pair.ours()
                .resubmit(ResubmitOptions.defaults().memoized().parameter("code", "0"), SubmitOptions.key("once"));
        var again =
                argo.attach(namespace.name(), argo("resubmit", names[1], "--memoized", "-p", "code=0", "-o", "name"));
        ours.await(LONG);
        again.await(LONG);
        assertThat(ours.state()).isEqualTo(RunState.SUCCEEDED);
        same(ours, again, names);
    }

    @Test
    void retry() throws Exception {
        var pair = submit(LOOP, "loop");
        sameInTheEnd(pair, RunState.FAILED);
        var argos = pair.argos().ref().name();

        var retried = pair.ours().retry(RetryOptions.defaults().parameter("code", "0"));
        argo("retry", argos, "-p", "code=0");
        sameInTheEnd(new Pair(retried, argo.attach(namespace.name(), argos)), RunState.SUCCEEDED);
        assertThat(retried.tree()
                        .node("breaks")
                        .orElseThrow()
                        .children()
                        .get(0)
                        .model()
                        .inputs())
                .hasToString("Inputs{parameters=[Parameter{name=all, value=[\"1\",\"4\"]}]}");

        var restarted =
                retried.retry(RetryOptions.defaults().restartSuccessful(NodeSelector.displayName("square(1:2)")));
        argo("retry", argos, "--restart-successful", "--node-field-selector", "displayName=square(1:2)");
        sameInTheEnd(new Pair(restarted, argo.attach(namespace.name(), argos)), RunState.SUCCEEDED);
    }

    @Test
    void submit_from_a_template_and_from_a_cron_and_resubmit() throws Exception {
        create(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: WorkflowTemplate
                metadata: {name: one}
                spec:
                """
                        + ONE.indent(2));
        create(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: CronWorkflow
                metadata: {name: cron}
                spec:
                  schedule: 0 0 1 1 *
                  suspend: true
                  workflowMetadata: {labels: {team: y}, annotations: {note: z}}
                  workflowSpec:
                """
                        + ONE.indent(4));

        var ours = argo.submit(
                WorkflowSubmission.fromTemplate(namespace.name(), "one").parameter("day", "tue"),
                SubmitOptions.defaults());
        var argos = argo.attach(
                namespace.name(), argo("submit", "--from", "workflowtemplate/one", "-p", "day=tue", "-o", "name"));
        sameInTheEnd(new Pair(ours, argos), RunState.SUCCEEDED);

        var cron = argo.submitCron(namespace.name(), "cron", SubmitOptions.defaults());
        var argosCron = argo.attach(namespace.name(), argo("submit", "--from", "cronworkflow/cron", "-o", "name"));
        sameInTheEnd(new Pair(cron, argosCron), RunState.SUCCEEDED);

        var again = ours.resubmit(ResubmitOptions.defaults().parameter("day", "wed"), SubmitOptions.defaults());
        var argosAgain =
                argo.attach(namespace.name(), argo("resubmit", argos.ref().name(), "-p", "day=wed", "-o", "name"));
        again.await(LONG);
        argosAgain.await(LONG);
        same(again, argosAgain, ours.ref().name(), argos.ref().name());
    }
}
