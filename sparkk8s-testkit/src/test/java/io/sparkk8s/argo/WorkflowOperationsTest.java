package io.sparkk8s.argo;

import static io.sparkk8s.submit.SubmitOptions.key;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ConflictException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Suspend, resume, set, stop, terminate, retry, resubmit and delete, each with the simulated controller. */
class WorkflowOperationsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final String POD = "container: {image: i, command: [c], args: ['{{workflow.parameters.day}}']}";

    /** a, then b; a suspend node waits between them where {@code gate} says so. */
    private static final String DAG =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: two-, namespace: etl, labels: {team: x}}
            spec:
              entrypoint: main
              onExit: bye
              arguments: {parameters: [{name: day, value: mon}]}
              templates:
              - {name: bye, %s}
              - {name: step, %s}
              - name: main
                dag:
                  tasks:
                  - {name: a, template: step}
                  - {name: b, template: step, depends: a}
            """
                    .formatted(POD, POD);

    private static final String GATE =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: gate-, namespace: etl}
            spec:
              entrypoint: main
              templates:
              - name: ask
                suspend: {}
                outputs:
                  parameters:
                  - {name: answer, valueFrom: {supplied: {}, default: 'no'}}
              - name: tell
                inputs: {parameters: [{name: text}]}
                container: {image: i, command: [c], args: ['{{inputs.parameters.text}}']}
              - name: main
                dag:
                  tasks:
                  - {name: ask, template: ask}
                  - name: tell
                    template: tell
                    depends: ask
                    arguments: {parameters: [{name: text, value: '{{tasks.ask.outputs.parameters.answer}}'}]}
            """;

    private final FakeCluster fake = FakeCluster.create().namespace("etl");
    private final Cluster cluster = fake.connect();
    private final ArgoWorkflows argo = ArgoWorkflows.on(cluster);

    @AfterEach
    void close() {
        argo.close();
        cluster.close();
        fake.close();
    }

    private WorkflowRun submit(String yaml) {
        return argo.submit(
                WorkflowSubmission.of(Serialization.unmarshal(yaml, io.sparkk8s.argo.model.Workflow.class)),
                SubmitOptions.defaults());
    }

    private List<String> nodes(WorkflowRun run) {
        return run.tree().nodes().map(WorkflowNode::toString).sorted().toList();
    }

    private void minutes(int minutes) {
        fake.clock().advance(Duration.ofMinutes(minutes));
    }

    private int pods() {
        return fake.list(Pod.class, "etl").size();
    }

    @Test
    void a_suspended_workflow_begins_nothing_new_until_it_is_resumed() {
        fake.pods("a").running(Duration.ofMinutes(2)).succeed();
        var run = submit(DAG);
        minutes(1);

        run.suspend();
        minutes(10);

        assertThat(run.state()).isEqualTo(RunState.SUSPENDED);
        assertThat(run.tree().node("a").map(WorkflowNode::phase)).contains("Succeeded");
        assertThat(run.tree().node("b")).isEmpty();
        run.resume();
        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_suspend_node_is_resumed_with_the_defaults_of_its_outputs() {
        fake.pods("tell").running(Duration.ofMinutes(2)).succeed();
        var run = submit(GATE);
        minutes(1);

        run.resume();
        minutes(1);

        assertThat(told()).isEqualTo("no");
        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    private String told() {
        return fake.list(Pod.class, "etl").get(0).getSpec().getContainers().stream()
                .filter(container -> container.getName().equals("main"))
                .findFirst()
                .orElseThrow()
                .getArgs()
                .get(0);
    }

    @Test
    void an_output_that_is_set_reaches_the_next_step() {
        fake.pods("tell").running(Duration.ofMinutes(2)).succeed();
        var run = submit(GATE);
        minutes(1);
        var ask = NodeSelector.displayName("ask");

        run.set(ask, NodeOutcome.waiting().output("answer", "yes"));
        minutes(1);
        assertThat(pods()).isZero();
        run.set(ask, NodeOutcome.succeeded().message("by me"));
        minutes(1);

        assertThat(told()).isEqualTo("yes");
        assertThat(run.tree().node("ask").map(WorkflowNode::message)).contains("by me");
    }

    @Test
    void what_a_suspend_node_does_not_ask_for_is_refused_with_what_it_asks_for() {
        var run = submit(GATE);
        minutes(1);

        assertThatThrownBy(() -> run.set(
                        NodeSelector.displayName("ask"),
                        NodeOutcome.succeeded().output("anser", "yes").output("x", "")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContainingAll("2 faults", "outputs.anser", "it asks for [answer]");
        assertThatThrownBy(() -> run.resume(NodeSelector.displayName("other")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("displayName=other", "Those that wait are [ask]");
    }

    @Test
    void a_suspend_node_that_is_failed_fails_the_workflow() {
        var run = submit(GATE);
        minutes(1);

        run.set(NodeSelector.displayName("ask"), NodeOutcome.failed("not today"));

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure())
                .hasValueSatisfying(failure -> assertThat(failure.message()).isEqualTo("ask: not today"));
        assertThat(result.tree().node("tell").map(WorkflowNode::phase)).contains("Omitted");
    }

    @Test
    void a_stopped_workflow_runs_its_exit_handler_and_a_terminated_one_does_not() {
        fake.pods("a").runForEver();
        var stopped = submit(DAG);
        var terminated = submit(DAG);
        minutes(1);

        stopped.stop();
        terminated.terminate();

        assertThat(stopped.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(terminated.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(nodes(stopped)).anyMatch(node -> node.endsWith(".onExit Succeeded"));
        assertThat(nodes(terminated)).noneMatch(node -> node.contains(".onExit"));
    }

    @Test
    void a_retry_runs_what_failed_again_and_nothing_else() {
        fake.pods("b").fail(3);
        var failed = submit(DAG);
        assertThat(failed.await(HOUR).state()).isEqualTo(RunState.FAILED);
        var a = pod(failed, "a");
        var b = pod(failed, "b");
        fake.pods("b").succeed();

        var again = failed.retry();

        assertThat(again.ref()).isEqualTo(failed.ref());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(again.state().terminal()).isFalse();
        assertThat(again.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(pod(again, "a")).isEqualTo(a);
        assertThat(pod(again, "b")).isNotEqualTo(b);
        assertThat(nodes(again)).hasSize(4).allMatch(node -> node.endsWith(" Succeeded"));
    }

    private String pod(WorkflowRun run, String step) {
        return fake.list(Pod.class, "etl").stream()
                .filter(pod -> (run.ref().name() + "." + step)
                        .equals(pod.getMetadata().getAnnotations().get("workflows.argoproj.io/node-name")))
                .findFirst()
                .orElseThrow()
                .getMetadata()
                .getUid();
    }

    @Test
    void a_retry_with_a_parameter_runs_with_its_value() {
        fake.pods("a").fail(3);
        var failed = submit(DAG);
        failed.await(HOUR);
        fake.pods("a").running(Duration.ofMinutes(5)).succeed();

        var again = failed.retry(RetryOptions.defaults().parameter("day", "tue"));
        minutes(1);

        assertThat(told()).isEqualTo("tue");
        assertThat(again.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void what_succeeded_runs_again_when_it_is_chosen() {
        var done = submit(DAG);
        assertThat(done.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        var b = pod(done, "b");

        assertThatThrownBy(done::retry)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Say which nodes are to run again");
        var again = done.retry(RetryOptions.defaults().restartSuccessful(NodeSelector.displayName("b")));

        assertThat(again.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(pod(again, "b")).isNotEqualTo(b);
    }

    @Test
    void a_killed_workflow_that_is_retried_and_fails_has_failed() {
        fake.pods("a").runForEver();
        var killed = submit(DAG);
        minutes(1);
        killed.stop();
        killed.await(HOUR);
        fake.pods("a").fail(1);

        assertThat(killed.retry().await(HOUR).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_running_workflow_is_not_retried_and_an_ended_one_not_suspended() {
        fake.pods("a").running(Duration.ofMinutes(5)).succeed();
        var run = submit(DAG);
        minutes(1);

        assertThatThrownBy(run::retry)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("its phase is 'Running'");
        assertThatThrownBy(() -> run.resubmit(ResubmitOptions.defaults().memoized(), SubmitOptions.defaults()))
                .isInstanceOf(ConflictException.class);
        run.await(HOUR);
        assertThatThrownBy(run::suspend).isInstanceOf(ConflictException.class).hasMessageContaining("it has ended");
    }

    @Test
    void a_resubmission_is_a_new_workflow_and_once_for_a_key() {
        var run = submit(DAG);
        run.await(HOUR);

        var again = run.resubmit(ResubmitOptions.defaults().parameter("day", "sun"), key("again"));
        var same = run.resubmit(ResubmitOptions.defaults().parameter("day", "sun"), key("again"));

        assertThat(again.ref()).isNotEqualTo(run.ref()).isEqualTo(same.ref());
        assertThat(again.ref().name()).startsWith("two-");
        assertThat(again.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThatThrownBy(() -> run.resubmit(ResubmitOptions.defaults(), key("again")))
                .isInstanceOf(ConflictException.class);
        assertThat(argo.get("etl", again.ref().name())
                        .orElseThrow()
                        .getMetadata()
                        .getLabels())
                .containsEntry("team", "x")
                .containsEntry(
                        "workflows.argoproj.io/resubmitted-from-workflow",
                        run.ref().name());
    }

    @Test
    void a_memoized_resubmission_takes_over_what_succeeded() {
        fake.pods("b").fail(3);
        var failed = submit(DAG);
        failed.await(HOUR);
        fake.pods("b").succeed();

        var again = failed.resubmit(ResubmitOptions.defaults().memoized(), key("once"));
        var result = again.await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(nodes(again))
                .containsExactlyInAnyOrder(
                        "a Skipped",
                        "b Succeeded",
                        // Argo leaves this name as it was
                        failed.ref().name() + " Succeeded",
                        again.ref().name() + ".onExit Succeeded");
        assertThat(result.tree().node("a").map(WorkflowNode::message))
                .hasValueSatisfying(text -> assertThat(text).startsWith("original pod: two-"));
    }

    @Test
    void a_resubmission_of_a_killed_workflow_that_fails_has_failed() {
        fake.pods("a").runForEver();
        var killed = submit(DAG);
        minutes(1);
        killed.stop();
        killed.await(HOUR);
        fake.pods("a").fail(1);

        assertThat(killed.resubmit().await(HOUR).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_deleted_workflow_is_gone_with_its_pods_and_was_killed_when_it_ran() {
        fake.pods("a").runForEver();
        var running = submit(DAG);
        minutes(1);

        running.delete();
        minutes(1);

        assertThat(running.state()).isEqualTo(RunState.KILLED);
        assertThat(pods()).isZero();
        assertThat(argo.get("etl", running.ref().name())).isEmpty();
        running.delete();
        assertThatThrownBy(running::retry).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_change_is_made_again_when_somebody_else_was_quicker() {
        var run = submit(GATE);
        minutes(1);
        fake.faults().on("PUT", "workflows").times(3).respond(409, "the object has been modified");

        run.resume();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_change_gives_up_when_somebody_else_is_always_quicker() {
        var run = submit(GATE);
        minutes(1);
        fake.faults().on("PUT", "workflows").always().respond(409, "the object has been modified");

        assertThatThrownBy(run::resume).isInstanceOf(ConflictException.class);
    }

    @Test
    void a_change_whose_answer_was_lost_is_not_made_twice() {
        fake.pods("tell").running(Duration.ofMinutes(5)).succeed();
        var run = submit(GATE);
        minutes(1);
        fake.faults().on("PUT", "workflows").times(1).answerLost();

        // a second time there would be no node that waits
        run.set(NodeSelector.displayName("ask"), NodeOutcome.succeeded().output("answer", "yes"));

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void when_every_answer_is_lost_the_outcome_is_unknown() {
        var run = submit(GATE);
        minutes(1);
        fake.faults().on("PUT", "workflows").always().answerLost();

        assertThatThrownBy(run::resume).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void another_workflow_of_the_same_name_is_never_changed() {
        var run = submit(GATE);
        var name = run.ref().name();
        fake.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace("etl")
                .withName(name)
                .delete();
        submit(GATE.replace("generateName: gate-", "name: " + name));
        minutes(1);

        assertThatThrownBy(run::resume).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_template_and_a_cron_run_with_parameters() {
        create(DAG.replace("kind: Workflow", "kind: WorkflowTemplate").replace("generateName: two-", "name: two"));
        create(DAG.replace("kind: Workflow", "kind: ClusterWorkflowTemplate")
                .replace("generateName: two-, namespace: etl", "name: all"));
        create("apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: {name: nightly, namespace: etl}\n"
                + "spec:\n  schedule: 0 1 * * *\n  suspend: true\n  workflowMetadata: {labels: {team: y}}\n"
                + "  workflowSpec:\n"
                + DAG.substring(DAG.indexOf("  entrypoint")).indent(2));

        var template = argo.submit(
                WorkflowSubmission.fromTemplate("etl", "two").parameter("day", "fri"), SubmitOptions.defaults());
        var all = argo.submit(WorkflowSubmission.fromClusterTemplate("etl", "all"), SubmitOptions.defaults());
        var cron = argo.submitCron("etl", "nightly", key("k"));
        fake.clock().advance(Duration.ofSeconds(90));
        var same = argo.submitCron("etl", "nightly", key("k"));

        assertThat(template.await(HOUR).succeeded()).isTrue();
        assertThat(all.await(HOUR).succeeded()).isTrue();
        assertThat(cron.await(HOUR).succeeded()).isTrue();
        assertThat(same.ref()).isEqualTo(cron.ref());
        var object = argo.get("etl", cron.ref().name()).orElseThrow().getMetadata();
        assertThat(object.getLabels())
                .containsEntry("workflows.argoproj.io/cron-workflow", "nightly")
                .containsEntry("team", "y");
        assertThat(object.getOwnerReferences().get(0).getName()).isEqualTo("nightly");
        assertThatThrownBy(() -> argo.submitCron("etl", "no-such", SubmitOptions.defaults()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("CronWorkflow etl/no-such");
    }

    private void create(String yaml) {
        fake.client()
                .resource(Serialization.unmarshal(yaml, GenericKubernetesResource.class))
                .create();
    }

    @Test
    void a_workflow_whose_nodes_are_compressed_is_read_and_changed_as_any_other() {
        var yes = "y".repeat(3000);
        var run = submit(GATE.replace(
                "      tasks:\n",
                "      tasks:\n      - {name: no, template: tell, when: \"{{item}} == " + yes + "\", withItems: "
                        + IntStream.range(0, 400).boxed().toList()
                        + ", arguments: {parameters: [{name: text, value: x}]}}\n"));
        minutes(1);
        var large =
                requireNonNull(argo.get("etl", run.ref().name()).orElseThrow().status());

        assertThat(large.nodes()).isEmpty();
        assertThat(large.compressedNodes()).hasSizeLessThan(100_000);
        assertThat(run.tree().nodes()).hasSize(400 + 3);
        run.resume();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(run.tree().node("tell").map(WorkflowNode::phase)).contains("Succeeded");
    }

    @Test
    void nodes_in_Argos_database_are_left_alone_with_a_word_why() {
        var run = submit(GATE);
        minutes(1);
        fake.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace("etl")
                .withName(run.ref().name())
                .patch(
                        PatchContext.of(PatchType.JSON_MERGE),
                        "{\"status\":{\"nodes\":null,\"offloadNodeStatusVersion\":\"fnv:7\"}}");

        assertThatThrownBy(run::resume)
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("in Argo's database", "fnv:7", "Only Argo Server");
    }

    @Test
    void an_operation_reads_once_and_writes_once() {
        var run = submit(GATE);
        minutes(1);
        var before = fake.requests().size();

        run.resume();

        assertThat(fake.requests().subList(before, fake.requests().size()))
                .filteredOn(call -> call.resource().equals("workflows"))
                .extracting(ApiCall::verb)
                .containsExactly("get", "update");
    }
}
