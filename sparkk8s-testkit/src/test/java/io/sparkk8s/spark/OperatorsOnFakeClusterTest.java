package io.sparkk8s.spark;

import static io.sparkk8s.submit.SubmitOptions.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ConflictException;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.ClusterStatus;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.ScheduleStatus;
import io.sparkk8s.backend.ScheduledSparkApplication;
import io.sparkk8s.backend.SparkCluster;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.backend.crd.ApacheCluster;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.backend.crd.KubeflowSchedule;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.diagnose.Reason;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.VirtualClock;
import io.sparkk8s.testkit.lifecycle.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two operators, of which a script writes what the real ones write. */
class OperatorsOnFakeClusterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final FakeCluster cluster = FakeCluster.builder().build().namespace("etl");
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    private final SparkApplication app = SparkApplication.named("daily")
            .namespace("etl")
            .sparkVersion("4.0.1")
            .image("registry/spark:4.0.1")
            .java("com.acme.Daily", "local:///opt/daily.jar")
            .build();

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    static Stream<Backend> backends() {
        return Stream.of(Backend.kubeflowOperator(), Backend.apacheOperator());
    }

    @Test
    void a_kubeflow_run_is_its_last_attempt() {
        var run = spark.submit(app, SubmitOptions.on(Backend.kubeflowOperator().restartOnFailure(1, HOUR)));
        var states = states(run);
        var operator = operator(Backend.kubeflowOperator());

        for (var state : List.of("SUBMITTED", "RUNNING")) {
            operator.states(run.ref(), now(), state);
            minute();
        }
        operator.state(run.ref(), "FAILING", "driver container failed with ExitCode: 1, Reason: Error", now());
        minute();
        operator.states(run.ref(), now(), "PENDING_RERUN", "SUBMITTED", "RUNNING");
        var started = now();
        minute();
        operator.states(run.ref(), now(), "SUCCEEDING");
        minute();
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        operator.states(run.ref(), now(), "COMPLETED");

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.exitCode()).hasValue(0);
        assertThat(result.status().startedAt()).contains(started);
        assertThat(result.status().duration()).contains(Duration.ofMinutes(1));
        assertThat(states)
                .containsSubsequence(
                        RunState.SUBMITTED,
                        RunState.PENDING,
                        RunState.RUNNING,
                        RunState.PENDING,
                        RunState.RUNNING,
                        RunState.SUCCEEDED)
                .doesNotContain(RunState.FAILED);
    }

    @Test
    void a_kubeflow_run_that_is_suspended_and_resumed() {
        var run = spark.submit(app, SubmitOptions.on(Backend.kubeflowOperator().suspended()));
        var states = states(run);
        var operator = operator(Backend.kubeflowOperator());

        for (var state : List.of(
                "SUSPENDING",
                "SUSPENDED",
                "RESUMING",
                "SUBMITTED",
                "INVALIDATING",
                "PENDING_RERUN",
                "SUBMITTED",
                "RUNNING",
                "UNKNOWN",
                "FAILING")) {
            operator.states(run.ref(), now(), state);
            minute();
        }
        operator.state(run.ref(), "FAILED", "driver container failed with ExitCode: 137, Reason: OOMKilled", now());

        var result = run.await(HOUR);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.OOM_KILLED);
        assertThat(result.exitCode()).hasValue(137);
        assertThat(states).containsSubsequence(RunState.SUSPENDED, RunState.PENDING, RunState.RUNNING, RunState.FAILED);
    }

    @Test
    void a_kubeflow_submission_that_fails_has_not_failed_before_the_operator_gives_up() {
        var run = spark.submit(app, SubmitOptions.on(Backend.kubeflowOperator().submissionRetries(1, HOUR)));
        var operator = operator(Backend.kubeflowOperator());
        var error = "failed to submit spark application: exit status 1";

        operator.state(run.ref(), "SUBMISSION_FAILED", error, now());
        minute();
        assertThat(run.status().toString()).isEqualTo("PENDING, " + error);
        operator.state(run.ref(), "FAILED", error, now());

        assertThat(run.await(HOUR).failure().map(Failure::kind)).contains(FailureKind.START_FAILED);
    }

    @Test
    void an_apache_run_is_its_last_attempt_and_ends_when_its_resources_are_released() {
        var run = spark.submit(app, SubmitOptions.on(Backend.apacheOperator()));
        var operator = operator(Backend.apacheOperator());

        operator.states(run.ref(), now(), "Submitted", "DriverRequested", "DriverStarted", "Failed");
        minute();
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        operator.states(run.ref(), now(), "ScheduledToRestart");
        minute();
        assertThat(run.state()).isEqualTo(RunState.PENDING);
        operator.states(run.ref(), now(), "DriverRequested", "DriverStarted", "DriverReady", "RunningHealthy");
        var started = now();
        minute();
        operator.states(run.ref(), now(), "Succeeded");
        minute();
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        operator.states(run.ref(), now(), "ResourceReleased");

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.status().startedAt()).contains(started);
        assertThat(result.status().duration()).contains(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_submission_is_one_call_and_the_watch_two(Backend backend) {
        spark.submit(app, SubmitOptions.on(backend));

        assertThat(cluster.requests()).extracting(ApiCall::verb).containsExactly("create", "list", "watch");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void the_same_key_adopts_what_is_there_and_another_application_is_a_conflict(Backend backend) {
        var options = key("dag.task.1").withBackend(backend);
        var first = spark.submit(app, options);

        var again = SparkK8s.on(cluster.connect()).submit(app, options);

        assertThat(again.ref()).isEqualTo(first.ref());
        assertThat(first.ref().kind()).isEqualTo(backend.kind());
        assertThatThrownBy(() -> spark.submit(app.toBuilder().arguments("--x").build(), options))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("the key was used for something else");
    }

    @Test
    void the_same_key_with_other_options_of_the_operator_is_a_conflict() {
        spark.submit(app, key("k").withBackend(Backend.kubeflowOperator()));
        var restarts = key("k").withBackend(Backend.kubeflowOperator().restartOnFailure(1, HOUR));

        assertThatThrownBy(() -> spark.submit(app, restarts))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("the key was used for something else");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_lost_answer_is_made_good_and_answers_lost_for_good_leave_it_unknown(Backend backend) {
        var options = key("k").withBackend(backend);
        cluster.faults().on("POST", "sparkapplications").times(5).answerLost();

        assertThatThrownBy(() -> spark.submit(app, options)).isInstanceOf(OutcomeUnknownException.class);
        var run = spark.submit(app, options);

        assertThat(resources(backend)).singleElement().satisfies(one -> assertThat(
                        one.getMetadata().getUid())
                .isEqualTo(run.ref().uid()));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void what_is_refused_leaves_nothing_behind(Backend backend) {
        cluster.faults().on("POST", "sparkapplications").respond(403, "sparkapplications is forbidden");

        assertThatThrownBy(() -> spark.submit(app, SubmitOptions.on(backend)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("cannot create SparkApplication etl/daily-");
        assertThat(resources(backend)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void another_JVM_attaches_and_polls_by_the_reference(Backend backend) {
        var run = spark.submit(app, SubmitOptions.on(backend));
        var elsewhere = SparkK8s.on(cluster.connect());
        var other = elsewhere.attach(run.ref().toString());

        succeed(backend, run);

        assertThat(other.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(elsewhere.poll(run.ref()).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_stopped_run_is_killed_for_every_JVM_and_its_driver_goes(Backend backend) {
        var run = spark.submit(app, SubmitOptions.on(backend));
        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());
        cluster.pods("*-driver").runForEver();
        operator(backend).driver(run.ref(), "it-driver");
        minute();

        run.stop();
        minute();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
        assertThat(resources(backend)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_resource_deleted_by_others_is_a_lost_run(Backend backend) {
        var run = spark.submit(app, SubmitOptions.on(backend));

        resources(backend).forEach(one -> cluster.client().resource(one).delete());

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.LOST);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.DELETED);
        assertThat(spark.attach(run.ref()).await(Duration.ZERO).state()).isEqualTo(RunState.LOST);
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.LOST);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void the_log_is_that_of_all_attempts_each_line_once_though_their_pods_have_one_name(Backend backend) {
        cluster.pods("daily-driver")
                .running(Duration.ofMinutes(2))
                .logs("three", "four")
                .succeed();
        cluster.pods("daily-driver")
                .running(Duration.ofMinutes(2))
                .logs("one", "two")
                .times(1)
                .fail(1);
        var run = spark.submit(app, SubmitOptions.on(backend));
        var read = new ArrayList<String>();
        var tail = run.logs().follow(line -> read.add(line.text()));
        var operator = operator(backend);
        operator.driver(run.ref(), "daily-driver");
        minutes(3);
        cluster.faults().cutLogs();
        cluster.client().pods().inNamespace("etl").withName("daily-driver").delete();
        minute();

        operator.driver(run.ref(), "daily-driver");
        minutes(3);
        assertThat(tail.end().toCompletableFuture()).isNotDone();
        succeed(backend, run);

        assertThat(tail.await(HOUR)).isEqualTo(LogEnd.COMPLETE);
        assertThat(read).containsExactly("one", "two", "three", "four");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void another_JVM_goes_on_where_the_cursor_says(Backend backend) {
        cluster.pods("daily-driver")
                .running(Duration.ofMinutes(10))
                .logs("a", "b", "c", "d")
                .succeed();
        var run = spark.submit(app, SubmitOptions.on(backend));
        operator(backend).driver(run.ref(), "daily-driver");
        var read = new ArrayList<String>();
        var tail = run.logs().follow(line -> read.add(line.text()));
        minutes(6);
        tail.close();
        var before = List.copyOf(read);
        minutes(6);
        succeed(backend, run);

        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());
        elsewhere.logs().follow(tail.cursor(), line -> read.add(line.text())).await(HOUR);

        assertThat(before).isNotEmpty().hasSizeLessThan(4);
        assertThat(read).containsExactly("a", "b", "c", "d");
        assertThat(elsewhere.logs().readAll(HOUR)).extracting(LogLine::source).containsOnly("driver");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void a_driver_of_another_resource_of_that_name_is_not_listened_to(Backend backend) {
        cluster.pods("*-driver").running(Duration.ofMinutes(1)).logs("hello").succeed();
        var run = spark.submit(app, SubmitOptions.on(backend));
        var earlier = new RunRef(run.ref().kind(), "etl", run.ref().name(), "another-uid");
        operator(backend).driver(run.ref(), "one-driver");
        operator(backend).driver(earlier, "other-driver");
        minutes(2);
        succeed(backend, run);

        assertThat(run.logs().readAll(HOUR)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void its_driver_pod_tells_why_it_is_pending(Backend backend) {
        var run = spark.submit(app, SubmitOptions.on(backend));
        cluster.pods("daily-driver").unschedulable("0/3 nodes are available: 3 Insufficient memory.");

        operator(backend).driver(run.ref(), "daily-driver");
        minute();

        assertThat(run.diagnose().find(Reason.UNSCHEDULABLE)).isPresent();
        assertThat(spark.diagnose(run.ref()).toString()).contains("Insufficient memory");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void its_driver_tells_how_far_it_is(Backend backend) {
        var run = spark.submit(app, SubmitOptions.on(backend));
        cluster.pods("daily-driver")
                .runForEver()
                .http(
                        4040,
                        request -> Response.json(
                                switch (request.path()) {
                                    case "/api/v1/applications" -> "[{\"id\":\"spark-1\"}]";
                                    case "/api/v1/applications/spark-1/jobs" ->
                                        "[{\"jobId\":0,\"status\":\"RUNNING\",\"numTasks\":8,\"numCompletedIndices\":3}]";
                                    default -> "[]";
                                }));
        var operator = operator(backend);
        operator.driver(run.ref(), "daily-driver");
        minute();
        operator.states(
                run.ref(),
                now(),
                backend.kind().contains("kubeflow")
                        ? new String[] {"SUBMITTED", "RUNNING"}
                        : new String[] {"Submitted", "DriverRequested", "DriverStarted", "RunningHealthy"});
        minute();

        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(run.progress().orElseThrow().tasks().complete()).isEqualTo(3);
    }

    @Test
    void who_reads_a_log_is_told_when_the_run_is_closed_here() {
        var run = spark.submit(app, SubmitOptions.on(Backend.kubeflowOperator()));
        var tail = run.logs().follow(line -> {});

        run.close();

        assertThat(tail.await(HOUR)).isEqualTo(LogEnd.CLOSED);
    }

    @Test
    void a_schedule_is_applied_and_tells_its_states() {
        var schedule =
                ScheduledSparkApplication.named("nightly").schedule("@every 5m").of(app);
        var seen = new ArrayList<ScheduleStatus>();

        assertThat(spark.apply(schedule).state()).isEqualTo(ScheduleStatus.State.NEW);
        spark.apply(schedule);
        var subscription = spark.onChange(schedule, seen::add);
        for (var state : List.of("Validating", "Scheduled", "FailedValidation", "Brewing")) {
            cluster.client()
                    .resources(KubeflowSchedule.class)
                    .inNamespace("etl")
                    .withName("nightly")
                    .editStatus(resource -> {
                        resource.setStatus(Map.of(
                                "scheduleState",
                                state,
                                "reason",
                                "why",
                                "lastRun",
                                "2026-01-01T00:00:00Z",
                                "pastFailedRunNames",
                                List.of("nightly-1")));
                        return resource;
                    });
        }
        subscription.close();

        assertThat(cluster.list(KubeflowSchedule.class, "etl")).hasSize(1);
        assertThat(seen)
                .extracting(ScheduleStatus::state)
                .containsExactly(
                        ScheduleStatus.State.NEW,
                        ScheduleStatus.State.VALIDATING,
                        ScheduleStatus.State.SCHEDULED,
                        ScheduleStatus.State.FAILED_VALIDATION,
                        ScheduleStatus.State.OTHER);
        assertThat(seen.get(3).failed()).containsExactly("nightly-1");
        assertThat(seen.get(3).lastRun()).contains(VirtualClock.START);
        assertThat(seen.get(4).reason()).isEqualTo("Brewing");
    }

    @Test
    void a_cluster_is_applied_and_tells_its_states() {
        var adhoc = SparkCluster.named("adhoc")
                .namespace("etl")
                .sparkVersion("4.0.1")
                .image("i")
                .build();
        var seen = new ArrayList<ClusterStatus.State>();

        assertThat(spark.apply(adhoc).state()).isEqualTo(ClusterStatus.State.NEW);
        var subscription = spark.onChange(adhoc, status -> seen.add(status.state()));
        for (var state :
                List.of("Submitted", "SchedulingFailure", "RunningHealthy", "Failed", "ResourceReleased", "Brewing")) {
            cluster.client()
                    .resources(ApacheCluster.class)
                    .inNamespace("etl")
                    .withName("adhoc")
                    .editStatus(resource -> {
                        resource.setStatus(Map.of("currentState", Map.of("currentStateSummary", state)));
                        return resource;
                    });
        }
        subscription.close();

        assertThat(seen).containsExactly(ClusterStatus.State.values());
    }

    private void succeed(Backend backend, SparkRun run) {
        var end = backend.kind().equals(KubeflowOperator.KIND)
                ? new String[] {"SUBMITTED", "RUNNING", "SUCCEEDING", "COMPLETED"}
                : new String[] {"Submitted", "DriverStarted", "Succeeded", "ResourceReleased"};
        operator(backend).states(run.ref(), now(), end);
    }

    private ScriptedOperator operator(Backend backend) {
        return ScriptedOperator.of(backend, cluster.client());
    }

    private List<? extends OperatorResource> resources(Backend backend) {
        return backend instanceof ApacheOperator
                ? cluster.list(ApacheApplication.class, "etl")
                : cluster.list(KubeflowApplication.class, "etl");
    }

    private static List<RunState> states(SparkRun run) {
        var states = new ArrayList<RunState>();
        run.onChange(status -> states.add(status.state()));
        return states;
    }

    private Instant now() {
        return cluster.clock().instant();
    }

    private void minute() {
        minutes(1);
    }

    private void minutes(int minutes) {
        cluster.clock().advance(Duration.ofMinutes(minutes));
    }
}
