package io.sparkk8s.argo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.run.LiveTree;
import io.sparkk8s.argo.run.WorkflowEvent;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a run tells while it runs. */
class WorkflowRunTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** a and b beside each other, then c. */
    private static final String DAG =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {name: w, namespace: etl}
            spec:
              entrypoint: main
              templates:
              - name: step
                container: {image: i, command: [c]}
                outputs:
                  parameters:
                  - {name: row-count, globalName: all, valueFrom: {path: /o, default: '0'}}
                  - {name: names, valueFrom: {path: /n, default: '["x"]'}}
              - name: main
                dag:
                  tasks:
                  - {name: a, template: step}
                  - {name: b, template: step}
                  - {name: c, template: step, depends: a && b}
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

    private WorkflowRun submit() {
        var yaml = DAG.replace("globalName: all, ", "");
        return argo.submit(
                WorkflowSubmission.of(Serialization.unmarshal(yaml, io.sparkk8s.argo.model.Workflow.class)),
                SubmitOptions.defaults());
    }

    @Test
    void every_change_of_a_node_and_of_the_workflow_is_an_event() {
        fake.pods("b").running(Duration.ofMinutes(2)).fail(3);
        var run = submit();
        var told = new ArrayList<WorkflowEvent>();
        run.onEvent(told::add);

        run.await(HOUR);

        assertThat(told.stream().map(WorkflowEvent::toString))
                .containsSubsequence("a Pending", "a Running", "a Succeeded")
                .containsSubsequence("b Running", "b Failed: main: Error (exit code 3)", "workflow Failed")
                .contains("workflow Running", "c Omitted: omitted: depends condition not met")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_node_that_changes_nothing_of_the_whole_workflow_is_told_too() {
        fake.pods("b").running(Duration.ofHours(2)).succeed();
        var run = submit();
        var told = new ArrayList<WorkflowEvent>();
        run.onEvent(told::add);
        fake.clock().advance(Duration.ofMinutes(2));
        var before = run.status();

        fake.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace(run.ref().namespace())
                .withName(run.ref().name())
                .patch(
                        PatchContext.of(PatchType.JSON_MERGE),
                        """
                        {"status": {"nodes": {"w-1": {"id": "w-1", "name": "w.wait", "displayName": "wait",
                         "type": "Suspend", "phase": "Running"}}}}""");
        fake.clock().advance(Duration.ofSeconds(1));

        assertThat(run.status()).hasToString(before.toString());
        assertThat(told.stream().map(WorkflowEvent::toString)).contains("wait Running");
    }

    @Test
    void events_after_a_retry_tell_what_was_forgotten() {
        fake.pods("b").fail(3);
        var failed = submit();
        failed.await(HOUR);
        var before = failed.tree();
        fake.pods("b").succeed();

        var again = failed.retry();
        again.await(HOUR);

        assertThat(again.tree().changesSince(before).stream().map(WorkflowEvent::toString))
                .contains("b Succeeded", "c Succeeded", "workflow Succeeded")
                .noneMatch(text -> text.startsWith("a "));
    }

    record Step(int rowCount, List<String> names, Optional<Integer> more) {}

    record Wrong(int names, int other) {}

    @Test
    void outputs_are_read_as_a_record() {
        fake.pods("a").returns("row-count", "42").returns("names", "[\"p\", \"q\"]");
        var tree = submit().await(HOUR).tree();

        var outputs = tree.node("a").orElseThrow().outputs();
        assertThat(outputs.as(Step.class)).isEqualTo(new Step(42, List.of("p", "q"), Optional.empty()));
        assertThat(outputs.parameter("row-count")).contains("42");
        assertThat(outputs.exitCode()).hasValue(0);
        assertThat(tree.node("b").orElseThrow().outputs().as(Step.class).rowCount())
                .isZero();
        assertThatThrownBy(() -> outputs.as(Wrong.class))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("other: has no value; there are [row-count, names]");
        record Wrong2(int names) {}
        assertThatThrownBy(() -> outputs.as(Wrong2.class))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("Wrong2: cannot be made of {\"names\":[\"p\", \"q\"]}");
    }

    @Test
    void the_lines_of_pods_that_run_at_the_same_time_come_in_the_order_of_their_times() {
        fake.pods("a").running(Duration.ofMinutes(4)).logs("a1", "a2", "a3", "a4");
        fake.pods("b").running(Duration.ofMinutes(3)).logs("b1", "b2", "b3", "b4", "b5");
        var run = submit();
        var live = new ArrayList<LogLine>();
        run.logs().follow(live::add);

        var whole = run.logs().readAll(HOUR);

        assertThat(whole).hasSize(10).isSortedAccordingTo(Comparator.comparing(LogLine::timestamp));
        assertThat(whole.stream().map(LogLine::source)).contains("a", "b", "c");
        assertThat(live).containsExactlyElementsOf(whole);
        try (var elsewhere = ArgoWorkflows.on(fake.connect())) {
            // here the pods' logs are there all at once
            assertThat(elsewhere.attach(run.ref()).logs().readAll(HOUR)).containsExactlyElementsOf(whole);
        }
    }

    @RepeatedTest(20)
    void however_often_a_reader_goes_on_at_the_cursor_each_line_comes_once(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        fake.pods("a").running(Duration.ofSeconds(40)).logs("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8");
        fake.pods("b").running(Duration.ofSeconds(50)).logs("b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8");
        fake.pods("c").running(Duration.ofSeconds(5)).logs("c1", "c2", "c3", "c4", "c5");
        var run = submit();
        var read = new ArrayList<String>();
        var cursor = "";
        for (var i = 0; i < 40; i++) {
            try (var tail = run.logs().follow(cursor, line -> read.add(line.text()))) {
                fake.clock().advance(Duration.ofMillis(random.nextInt(4000)));
                if (random.nextInt(3) == 0) {
                    fake.faults().cutLogs();
                }
                tail.close();
                cursor = tail.cursor();
            }
        }

        assertThat(run.logs().follow(cursor, line -> read.add(line.text())).await(HOUR))
                .isEqualTo(LogEnd.COMPLETE);

        assertThat(read)
                .hasSize(21)
                .doesNotHaveDuplicates()
                .containsSubsequence("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8")
                .containsSubsequence("b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8");
    }

    @Test
    void a_live_tree_shows_growing_durations_and_progress_up_to_the_end() {
        fake.pods("a").running(Duration.ofSeconds(20)).succeed();
        var run = submit();
        var frames = new ArrayList<String>();

        try (var live = LiveTree.of(cluster, run, frames::add)) {
            run.await(HOUR);
        }
        fake.clock().advance(HOUR);

        assertThat(frames).hasSizeBetween(20, 60).doesNotHaveDuplicates();
        assertThat(frames)
                .anyMatch(frame -> frame.matches("(?s)● w +Running 1/2 .*├─● a +Running +0:17.*└─✔ b +Succeeded.*"));
        assertThat(frames.get(frames.size() - 1)).matches("(?s)✔ w +Succeeded 3/3 .*");
    }

    @Test
    void nobody_waits_for_ever_when_watches_die() {
        fake.pods("a").running(Duration.ofMinutes(30)).succeed();
        var run = submit();
        fake.clock().advance(Duration.ofMinutes(1));

        fake.faults().dropWatches();
        fake.faults().on("watch", "workflows").times(5).unreachable();
        fake.faults().on("list", "workflows").times(5).respond(503, "not now");
        fake.clock().advance(Duration.ofMinutes(10));
        fake.faults().expireWatches();
        fake.clock().advance(Duration.ofMinutes(10));
        fake.faults().dropWatches();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void nobody_waits_for_ever_when_the_end_came_while_no_watch_was_there() {
        fake.pods("*").running(Duration.ofMinutes(5)).succeed();
        var run = submit();
        fake.clock().advance(Duration.ofMinutes(1));
        fake.faults().on("watch", "workflows").times(8).respond(500, "etcd is gone");
        fake.faults().on("list", "workflows").times(8).respond(500, "etcd is gone");
        fake.faults().dropWatches();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }
}
