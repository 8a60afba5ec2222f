package io.sparkk8s.argo;

import static io.sparkk8s.argo.Value.val;
import static io.sparkk8s.submit.SubmitOptions.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.ConflictException;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.RunResult;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.events.ArgoEvents;
import io.sparkk8s.events.EventBus;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.Sensor;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ArgoOnFakeClusterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    record SparkJob(Value<String> sparkJobFilePath) {}

    private final FakeCluster fake = FakeCluster.create().namespace("etl").serviceAccount("etl", "spark");
    private final Cluster cluster = fake.connect();
    private final ArgoWorkflows argo = ArgoWorkflows.on(cluster);

    private final Template<SparkJob, None> sparkSubmit =
            SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> SparkApplication.named("job")
                    .image("mycompany/spark-3.0.0:prod")
                    .python(in.sparkJobFilePath().toString())
                    .build());

    private final WorkflowTemplate template = WorkflowTemplate.named("spark-app-workflow-template")
            .namespace("etl")
            .template(sparkSubmit)
            .build();

    private final Workflow nightly = Workflow.generateName("nightly-")
            .namespace("etl")
            .serviceAccount("spark")
            .dag(d -> {
                var extract = d.run("extract", template.ref(sparkSubmit), job("extract.py"));
                d.after(extract).run("report", template.ref(sparkSubmit), job("report.py"));
            })
            .build();

    private static SparkJob job(String file) {
        return new SparkJob(val("/mounted/volume/spark-apps/" + file));
    }

    @AfterEach
    void close() {
        argo.close();
        cluster.close();
        fake.close();
    }

    /** The main job from end to end; the later repetitions show how long it takes once warm. */
    @RepeatedTest(10)
    void spark_template_DAG_calendar_and_sensor_run_from_end_to_end() {
        fake.pods("backfill")
                .running(Duration.ofMinutes(2))
                .logs("Pi is roughly 3.14")
                .succeed();
        fake.pods("extract").running(Duration.ofMinutes(3)).logs("extracted").succeed();
        fake.pods("report").running(Duration.ofMinutes(2)).logs("reported").succeed();
        var lines = new ArrayList<String>();
        var results = new ArrayList<RunResult>();

        try (var spark = SparkK8s.on(cluster)) {
            var run = spark.submit(SparkApplication.named("backfill")
                    .namespace("etl")
                    .image("mycompany/spark-3.0.0:prod")
                    .python("/mounted/volume/spark-apps/backfill.py")
                    .build());
            run.logs().follow(line -> lines.add(line.source() + ": " + line));
            results.add(run.await(HOUR));
        }
        argo.apply(template);
        var at23 = EventSource.named("calendar-source")
                .namespace("etl")
                .calendar("schedule-a", c -> c.schedule("0 23 * * *"))
                .build();
        var events = ArgoEvents.on(cluster);
        events.apply(EventBus.jetStream("latest").namespace("etl"));
        events.apply(at23);
        events.apply(Sensor.named("nightly")
                .namespace("etl")
                .on(at23.event("schedule-a"))
                .submit(nightly)
                .build());
        var submitted = new ArrayList<WorkflowRun>();
        try (var subscription = argo.onSubmitted("etl", submitted::add)) {
            fake.clock().advanceTo("23:00");
            fake.clock().advance(Duration.ofSeconds(1));
        }
        var workflow = submitted.get(0);
        workflow.logs().follow(line -> lines.add(line.source() + ": " + line));
        results.add(workflow.await(HOUR));

        assertThat(submitted).hasSize(1);
        assertThat(results).allMatch(RunResult::succeeded);
        assertThat(lines).containsExactly("driver: Pi is roughly 3.14", "extract: extracted", "report: reported");
    }

    @Test
    void the_tree_shows_the_steps_with_their_phases_and_durations() {
        argo.apply(template);
        fake.pods("extract")
                .pending(Duration.ofSeconds(10))
                .running(Duration.ofMinutes(65))
                .succeed();
        fake.pods("report").running(Duration.ofMinutes(10)).runForEver();
        var run = argo.submit(nightly, key("k"));

        fake.clock().advance(Duration.ofMinutes(70));

        assertThat(run.tree().nodes().map(WorkflowNode::name))
                .containsExactly(run.ref().name(), "extract", "report");
        assertThat(run.tree().toText(cluster.time().instant()).replace(run.ref().name(), "nightly"))
                .matches(
                        """
                        (?s)● nightly +Running 1/2 +1:10:00
                        ├─✔ extract +Succeeded +1:05:1\\d
                        └─● report +Running +4:[45]\\d
                        """);
    }

    @Test
    void a_step_that_is_OOM_killed_fails_the_workflow_and_is_named() {
        argo.apply(template);
        fake.pods("extract").running(Duration.ofMinutes(5)).oomKilled();

        var result = argo.submit(nightly).await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.OOM_KILLED);
        assertThat(result.failure().map(Failure::message))
                .hasValueSatisfying(
                        message -> assertThat(message).startsWith("extract: ").contains("exit code 137"));
        assertThat(result.tree().node("report").map(WorkflowNode::phase)).contains("Omitted");
    }

    @Test
    void a_stopped_workflow_is_killed_for_every_JVM_that_looks() {
        argo.apply(template);
        fake.pods("extract").runForEver();
        var run = argo.submit(nightly);
        var elsewhere = ArgoWorkflows.on(fake.connect()).attach(run.ref().toString());
        fake.clock().advance(Duration.ofMinutes(1));

        run.stop();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(argo.poll(run.ref()).state()).isEqualTo(RunState.KILLED);
    }

    @Test
    void a_deleted_workflow_is_lost() {
        argo.apply(template);
        fake.pods("extract").runForEver();
        var run = argo.submit(nightly);
        fake.clock().advance(Duration.ofMinutes(1));

        fake.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace("etl")
                .withName(run.ref().name())
                .delete();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.LOST);
        assertThat(argo.attach(run.ref()).state()).isEqualTo(RunState.LOST);
    }

    @Test
    void the_same_key_adopts_the_workflow_and_another_one_is_a_conflict() {
        argo.apply(template);
        var other = Workflow.generateName("nightly-")
                .namespace("etl")
                .dag(d -> d.run("extract", template.ref(sparkSubmit), job("other.py")))
                .build();

        var first = argo.submit(nightly, key("2026-01-31"));
        var again = ArgoWorkflows.on(fake.connect()).submit(nightly, key("2026-01-31"));

        assertThat(again.ref()).isEqualTo(first.ref());
        assertThatThrownBy(() -> argo.submit(other, key("2026-01-31"))).isInstanceOf(ConflictException.class);
    }

    @Test
    void an_answer_that_was_lost_does_not_make_two_workflows() {
        argo.apply(template);
        fake.faults().on("POST", "workflows").times(1).answerLost();

        var run = argo.submit(nightly);

        assertThat(run.await(HOUR).succeeded()).isTrue();
        assertThat(fake.list(io.sparkk8s.argo.model.Workflow.class, "etl")).hasSize(1);
    }

    @Test
    void a_submission_takes_one_call_and_a_hundred_share_a_watch() {
        argo.apply(template);
        var before = fake.requests().size();

        var runs = Stream.generate(() -> argo.submit(nightly)).limit(100).toList();

        assertThat(fake.requests().subList(before, fake.requests().size()))
                .filteredOn(call -> call.resource().equals("workflows"))
                .extracting(ApiCall::verb)
                .containsOnly("create", "list", "watch")
                .hasSize(102);
        runs.forEach(WorkflowRun::close);
    }

    @Test
    void another_JVM_goes_on_with_the_logs_where_the_cursor_says() {
        argo.apply(template);
        fake.pods("extract").running(Duration.ofMinutes(4)).logs("a", "b").succeed();
        fake.pods("report").running(Duration.ofMinutes(4)).logs("c", "d").succeed();
        var run = argo.submit(nightly);
        var read = new ArrayList<String>();
        var tail = run.logs().follow(line -> read.add(line.text()));
        fake.clock().advance(Duration.ofMinutes(5));
        tail.close();
        var before = List.copyOf(read);

        var end = ArgoWorkflows.on(fake.connect())
                .attach(run.ref())
                .logs()
                .follow(tail.cursor(), line -> read.add(line.text()))
                .await(HOUR);

        assertThat(end).isEqualTo(LogEnd.COMPLETE);
        assertThat(before).hasSizeBetween(1, 3);
        assertThat(read).containsExactly("a", "b", "c", "d");
    }

    @Test
    void what_is_no_reference_to_a_workflow_is_refused() {
        assertThatThrownBy(() -> argo.attach("spark:etl/driver@1"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("is not a workflow but a spark");
        assertThatThrownBy(() -> argo.attach("etl", "no-such"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("cannot attach to Workflow etl/no-such");
    }
}
