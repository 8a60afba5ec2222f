package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.diagnose.FailFast;
import io.sparkk8s.diagnose.Reason;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiagnoseOnFakeClusterTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeCluster cluster = FakeCluster.create().namespace("etl").serviceAccount("etl", "spark");
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    private final SparkApplication app = SparkApplication.named("daily")
            .namespace("etl")
            .image("mycompany/spark-3.0.0:prod")
            .java("com.acme.Daily", "local:///opt/daily.jar")
            .driver(d -> d.memory("1g").serviceAccount("spark"))
            .executor(e -> e.instances(3))
            .build();

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    private static SubmitOptions giveUp(Reason reason, Duration after) {
        return SubmitOptions.defaults().failFast(FailFast.none().on(reason, after));
    }

    private List<ApiCall> callsSince(int before) {
        var all = cluster.requests();
        return all.subList(before, all.size());
    }

    @Test
    void executors_are_counted_while_they_run_and_by_the_cause_of_their_failure() {
        cluster.pods("daily").runForEver();
        cluster.pods("daily-*-exec-2").running(MINUTE).oomKilled();
        cluster.pods("daily-*-exec-3").running(MINUTE).evicted();
        var digests = new ArrayList<ExecutorsDigest>();
        var run = spark.submit(app);
        run.onExecutors(digests::add);

        cluster.clock().advance(Duration.ofSeconds(30));
        assertThat(run.executors()).hasToString("3 running (at most 3)");

        cluster.clock().advance(Duration.ofMinutes(5));
        assertThat(run.executors().failures()).isEqualTo(Map.of(FailureKind.OOM_KILLED, 1, FailureKind.EVICTED, 1));
        assertThat(run.executors().running()).isEqualTo(1);
        assertThat(digests).last().isEqualTo(run.executors());
    }

    @Test
    void the_result_has_the_executors_the_times_and_what_was_asked_for() {
        cluster.pods("daily").pending(Duration.ofSeconds(20)).running(MINUTE).succeed();

        var result = spark.submit(app).await(HOUR);

        assertThat(result.executors().peak()).isEqualTo(3);
        assertThat(result.executors().failed()).isZero();
        assertThat(result.pendingFor()).contains(Duration.ofSeconds(20));
        assertThat(result.ranFor()).contains(MINUTE);
        assertThat(result.tookInAll()).contains(Duration.ofSeconds(80));
        assertThat(result.requests()).containsEntry("memory", "1408Mi").containsKey("cpu");
    }

    @Test
    void who_attaches_later_learns_of_the_executors_that_run_although_others_watch_already() {
        cluster.pods("daily").runForEver();
        var first = spark.submit(app);
        cluster.clock().advance(Duration.ofSeconds(30));

        var again = spark.attach(first.ref());
        cluster.clock().advance(Duration.ofSeconds(1));

        assertThat(again.executors().running()).isEqualTo(3);
    }

    @Test
    void a_driver_that_gives_up_for_its_executors_has_their_causes() {
        cluster.pods("daily").running(Duration.ofMinutes(2)).fail(11);
        cluster.pods("daily-*-exec-*").running(MINUTE).oomKilled();

        var result = spark.submit(app).await(HOUR);

        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.EXECUTORS_FAILED);
        assertThat(result.failure().orElseThrow().message()).contains("3 failed: OOM_KILLED 3");
    }

    @Test
    void the_exception_is_read_from_the_end_of_the_log() {
        cluster.pods("daily")
                .running(MINUTE)
                .logs(
                        "26/11/22 19:00:00 INFO SparkContext: Running Spark version 4.0.5",
                        "Exception in thread \"main\" java.lang.IllegalStateException: no input",
                        "\tat com.acme.Daily.main(Daily.java:12)")
                .fail(1);

        var result = spark.submit(app).await(HOUR);

        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.APPLICATION_ERROR);
        assertThat(result.error().orElseThrow().type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(result.error().orElseThrow().message()).isEqualTo("no input");
        assertThat(cluster.requests().stream().filter(call -> call.resource().equals("pods/log")))
                .hasSize(1);
    }

    @Test
    void a_log_that_cannot_be_read_leaves_the_exception_out() {
        cluster.pods("daily").running(MINUTE).fail(1);
        cluster.faults().on("GET", "pods/log").respond(403, "pods/log is forbidden");

        var result = spark.submit(app).await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.error()).isEmpty();
    }

    @Test
    void the_exception_on_the_pod_is_preferred_to_the_log() {
        cluster.pods("daily").running(MINUTE).fail(1);
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofSeconds(30));
        cluster.client().pods().inNamespace("etl").withName(run.ref().name()).edit(pod -> new PodBuilder(pod)
                .editMetadata()
                .addToAnnotations("spark.exit-exception", "a.Boom: x\n\tat a.B.c(B.java:1)\n")
                .endMetadata()
                .build());

        assertThat(run.await(HOUR).error())
                .hasValueSatisfying(error -> assertThat(error).hasToString("a.Boom: x"));
    }

    @Test
    void an_unschedulable_driver_is_diagnosed_with_the_resource_in_two_calls() {
        cluster.pods("daily").unschedulable("0/3 nodes are available: 3 Insufficient cpu.");
        var run = spark.submit(app);
        cluster.clock().advance(MINUTE);
        var before = cluster.requests().size();

        var diagnosis = run.diagnose();

        assertThat(diagnosis.main().reason()).isEqualTo(Reason.UNSCHEDULABLE);
        assertThat(diagnosis.main().subject()).isEqualTo("cpu");
        assertThat(diagnosis.toString())
                .contains("is PENDING")
                .contains("- UNSCHEDULABLE (cpu): 0/3 nodes are available: 3 Insufficient cpu.")
                .contains("try: the pod asks for cpu 1, memory 1408Mi");
        assertThat(callsSince(before)).hasSize(2);
        assertThat(spark.diagnose(run.ref()).main()).isEqualTo(diagnosis.main());
    }

    @Test
    void what_may_not_be_read_is_left_out_and_said() {
        cluster.pods("daily").imagePullBackOff();
        var run = spark.submit(app);
        cluster.clock().advance(MINUTE);
        cluster.faults().on("GET", "events").respond(403, "events is forbidden");

        var diagnosis = run.diagnose();

        assertThat(diagnosis.main().reason()).isEqualTo(Reason.IMAGE_PULL);
        assertThat(diagnosis.main().subject()).isEqualTo("image mycompany/spark-3.0.0:prod");
        assertThat(diagnosis.unread()).singleElement().asString().contains("events is forbidden");
    }

    @Test
    void a_running_driver_tells_of_its_pending_executors() {
        cluster.pods("daily").runForEver();
        cluster.pods("daily-*-exec-*").unschedulable("0/3 nodes are available: 3 Insufficient memory.");
        var run = spark.submit(app);
        cluster.clock().advance(MINUTE);

        var finding = run.diagnose().find(Reason.EXECUTORS_PENDING).orElseThrow();

        assertThat(finding.subject()).isEqualTo("UNSCHEDULABLE memory");
        assertThat(finding.message()).startsWith("3 of 3 executors are pending");
    }

    @Test
    void a_run_without_trouble_runs_fine_and_one_that_ended_has_ended() {
        cluster.pods("daily").running(MINUTE).succeed();
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofSeconds(30));
        assertThat(run.diagnose().main().reason()).isEqualTo(Reason.RUNNING_FINE);

        run.await(HOUR);

        assertThat(run.diagnose().main().reason()).isEqualTo(Reason.ENDED);
        assertThat(spark.diagnose(run.ref()).main().reason()).isEqualTo(Reason.ENDED);
    }

    @Test
    void a_run_without_hope_is_ended_when_the_patience_is_over_and_everybody_learns_why() {
        cluster.pods("daily").imagePullBackOff();
        var run = spark.submit(app, giveUp(Reason.IMAGE_PULL, Duration.ofSeconds(30)));
        try (var elsewhere = SparkK8s.on(cluster.connect())) {
            var other = elsewhere.attach(run.ref());
            cluster.clock().advance(Duration.ofSeconds(20));
            assertThat(run.state()).isEqualTo(RunState.PENDING);

            var result = run.await(MINUTE);

            assertThat(result.state()).isEqualTo(RunState.FAILED);
            assertThat(result.failure().map(Failure::kind)).contains(FailureKind.IMAGE_PULL);
            assertThat(result.failure().orElseThrow().message())
                    .startsWith("IMAGE_PULL (image mycompany/spark-3.0.0:prod): ");
            assertThat(other.await(MINUTE).status().toString())
                    .isEqualTo(result.status().toString());
        }
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
    }

    @Test
    void who_attaches_goes_on_with_the_policy() {
        cluster.pods("daily").unschedulable("0/3 nodes are available: 3 Insufficient cpu.");
        var ref = spark.submit(app, giveUp(Reason.UNSCHEDULABLE, Duration.ofMinutes(10)))
                .ref();
        spark.close();

        try (var elsewhere = SparkK8s.on(cluster.connect())) {
            var result = elsewhere.attach(ref).await(HOUR);

            assertThat(result.failure().map(Failure::kind)).contains(FailureKind.UNSCHEDULABLE);
        }
    }

    @Test
    void a_run_that_starts_in_time_is_not_ended() {
        cluster.pods("daily").pending(Duration.ofMinutes(5)).running(MINUTE).succeed();

        var result = spark.submit(app, giveUp(Reason.SLOW_START, Duration.ofMinutes(10)))
                .await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void a_driver_that_is_told_to_go_in_time_but_whose_pod_went_unseen_has_failed_all_the_same() {
        cluster.pods("daily").imagePullBackOff();
        var run = spark.submit(app, giveUp(Reason.IMAGE_PULL, Duration.ofSeconds(30)));
        cluster.clock().advance(Duration.ofSeconds(20));
        cluster.faults().on("GET", "pods").times(2).respond(503, "starting");

        assertThat(run.await(HOUR).failure().map(Failure::kind)).contains(FailureKind.IMAGE_PULL);
    }

    @Test
    void a_reason_that_no_driver_is_pending_for_is_refused() {
        assertThatThrownBy(() -> giveUp(Reason.ENDED, MINUTE)).hasMessageContaining("ENDED");
    }
}
