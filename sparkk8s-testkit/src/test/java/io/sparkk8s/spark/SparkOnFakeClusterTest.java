package io.sparkk8s.spark;

import static io.sparkk8s.submit.SubmitOptions.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.sparkk8s.AwaitTimeoutException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.UnreachableException;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SparkOnFakeClusterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final FakeCluster cluster = FakeCluster.create().namespace("etl").serviceAccount("etl", "spark");
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    private final SparkApplication app = SparkApplication.named("daily")
            .namespace("etl")
            .image("mycompany/spark-3.0.0:prod")
            .java("com.acme.Daily", "local:///opt/daily.jar")
            .driver(d -> d.memory("1g").serviceAccount("spark"))
            .executor(e -> e.instances(2))
            .build();

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_application_runs_to_its_end_through_all_states(DeployMode mode) {
        cluster.pods("daily")
                .pending(Duration.ofSeconds(5))
                .running(Duration.ofMinutes(10))
                .succeed();
        var states = new ArrayList<RunState>();

        var run = spark.submit(app.toBuilder().deployMode(mode).build());
        run.onChange(status -> states.add(status.state()));
        var result = run.await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.exitCode()).hasValue(0);
        assertThat(result.status().duration()).contains(Duration.ofMinutes(10));
        assertThat(states).containsSubsequence(RunState.PENDING, RunState.RUNNING, RunState.SUCCEEDED);
    }

    @Test
    void the_driver_owns_what_was_made_before_it() {
        var run = spark.submit(app);

        assertThat(objects())
                .allSatisfy(object -> assertThat(object.getMetadata().getOwnerReferences())
                        .singleElement()
                        .satisfies(owner ->
                                assertThat(owner.getUid()).isEqualTo(run.ref().uid())));
    }

    @Test
    void a_submission_takes_five_calls_and_the_watch_two() {
        spark.submit(app);

        assertThat(cluster.requests())
                .extracting(ApiCall::verb)
                .containsExactly("create", "create", "create", "patch", "patch", "list", "watch");
    }

    @Test
    void a_hundred_runs_share_one_list_and_one_watch_of_drivers_and_one_of_executors() {
        var runs = Stream.generate(() -> spark.submit(app)).limit(100).toList();

        runs.forEach(run -> assertThat(run.await(HOUR).succeeded()).isTrue());

        assertThat(cluster.requests())
                .filteredOn(call -> call.verb().equals("list"))
                .hasSize(2);
        assertThat(cluster.requests())
                .filteredOn(call -> call.verb().equals("watch"))
                .hasSize(2);
    }

    @Test
    void a_driver_whose_service_account_does_not_exist_is_refused_and_leaves_nothing() {
        var nobodys = app.toBuilder().driver(d -> d.serviceAccount("nobody")).build();

        assertThatThrownBy(() -> spark.submit(nobodys))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("service account etl/nobody")
                .hasMessageContaining("serviceaccount \"nobody\" not found");
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
        assertThat(cluster.list(ConfigMap.class, "etl")).isEmpty();
    }

    @Test
    void an_OOM_kill_is_told_with_its_exit_code() {
        cluster.pods("daily").running(Duration.ofMinutes(5)).oomKilled();

        var result = spark.submit(app).await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(137);
        assertThat(kind(result.failure())).isEqualTo(FailureKind.OOM_KILLED);
    }

    @Test
    void an_exit_code_other_than_0_is_a_failure() {
        cluster.pods("daily").running(Duration.ofMinutes(5)).fail(5);

        var result = spark.submit(app).await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(5);
        assertThat(kind(result.failure())).isEqualTo(FailureKind.APPLICATION_ERROR);
    }

    @Test
    void an_evicted_driver_has_failed() {
        cluster.pods("daily").running(Duration.ofMinutes(5)).evicted();

        var result = spark.submit(app).await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(kind(result.failure())).isEqualTo(FailureKind.EVICTED);
    }

    @Test
    void a_driver_deleted_by_others_is_lost() {
        cluster.pods("daily").runForEver();
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofMinutes(1));

        cluster.client().pods().inNamespace("etl").withName(run.ref().name()).delete();

        var result = run.await(HOUR);
        assertThat(result.state()).isEqualTo(RunState.LOST);
        assertThat(kind(result.failure())).isEqualTo(FailureKind.DELETED);
    }

    @Test
    void a_stopped_run_is_killed_for_every_JVM_that_looks_and_leaves_nothing() {
        cluster.pods("daily").runForEver();
        var run = spark.submit(app);
        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref().toString());
        cluster.clock().advance(Duration.ofMinutes(1));

        run.stop();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
        assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.KILLED);
        cluster.clock().advance(Duration.ofMinutes(1));
        assertThat(objects()).isEmpty();
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
    }

    @Test
    void a_stopped_run_is_killed_although_nobody_saw_its_pod_go() {
        cluster.pods("daily").runForEver();
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofMinutes(1));
        run.stop();

        goUnseen();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
    }

    @Test
    void a_deleted_run_is_lost_although_nobody_saw_its_pod_go() {
        cluster.pods("daily").runForEver();
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofMinutes(1));
        cluster.client().pods().inNamespace("etl").withName(run.ref().name()).delete();

        goUnseen();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.LOST);
    }

    /** The watch expires, and the list that follows fails for some seconds, in which the pod's container ends. */
    private void goUnseen() {
        cluster.faults().on("GET", "pods").times(4).respond(503, "starting");
        cluster.faults().expireWatches();
    }

    @Test
    void a_run_that_is_gone_is_lost_when_it_is_attached_to() {
        var run = spark.submit(app);
        run.await(HOUR);
        cluster.client().pods().inNamespace("etl").withName(run.ref().name()).delete();
        cluster.clock().advance(Duration.ofMinutes(1));

        assertThat(spark.attach(run.ref()).await(Duration.ZERO).state()).isEqualTo(RunState.LOST);
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.LOST);
    }

    @Test
    void an_end_that_nobody_watched_is_found_by_a_later_list() {
        cluster.pods("daily").running(Duration.ofMinutes(5)).succeed();
        var run = spark.submit(app);
        cluster.clock().advance(Duration.ofMinutes(1));

        cluster.faults().expireWatches();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void await_gives_up_in_time_and_says_what_it_waited_for() {
        cluster.pods("daily").imagePullBackOff();
        var run = spark.submit(app);

        assertThatThrownBy(() -> run.await(Duration.ofMinutes(10)))
                .isInstanceOf(AwaitTimeoutException.class)
                .hasMessageContaining("has not ended after PT10M: it is PENDING (ImagePullBackOff");
    }

    @Test
    void the_same_key_adopts_the_driver_that_is_there() {
        var first = spark.submit(app, key("dag.task.1"));
        var again = SparkK8s.on(cluster.connect()).submit(app, key("dag.task.1"));
        var other = spark.submit(app, key("dag.task.2"));

        assertThat(again.ref()).isEqualTo(first.ref());
        assertThat(other.ref()).isNotEqualTo(first.ref());
    }

    @Test
    void the_same_key_with_another_application_is_a_conflict() {
        spark.submit(app, key("dag.task.1"));
        var changed = app.toBuilder().arguments("--other").build();

        assertThatThrownBy(() -> spark.submit(changed, key("dag.task.1")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("the key was used for something else");
    }

    @Test
    void a_submission_that_died_half_way_is_finished_by_the_next_with_its_key() {
        cluster.faults().on("POST", "pods").times(5).unreachable();
        assertThatThrownBy(() -> spark.submit(app, key("k"))).isInstanceOf(UnreachableException.class);
        // undone, as far as the server could be reached; what a dead JVM leaves is not undone by anybody
        var rendered = SparkK8s.render(app, key("k"));
        rendered.before().forEach(object -> cluster.client().resource(object).create());

        var run = spark.submit(app, key("k"));

        assertThat(run.await(HOUR).succeeded()).isTrue();
        assertThat(objects()).hasSize(2);
    }

    @Test
    void a_lost_answer_is_made_good_by_trying_again() {
        cluster.faults().on("POST", "pods").times(1).answerLost();

        var run = spark.submit(app);

        assertThat(run.await(HOUR).succeeded()).isTrue();
        assertThat(drivers()).hasSize(1);
    }

    @Test
    void answers_lost_for_good_leave_the_outcome_unknown_until_the_key_is_submitted_again() {
        cluster.faults().on("POST", "pods").times(5).answerLost();

        assertThatThrownBy(() -> spark.submit(app, key("k")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("Submit again with the same key");
        var run = spark.submit(app, key("k"));

        assertThat(run.await(HOUR).succeeded()).isTrue();
        assertThat(drivers()).hasSize(1);
    }

    @Test
    void a_busy_API_server_is_asked_again_after_the_time_it_names() {
        cluster.faults().on("POST", "pods").times(2).respond(429, "too many requests");

        assertThat(spark.submit(app).await(HOUR).succeeded()).isTrue();
    }

    @Test
    void a_refused_driver_leaves_nothing_behind() {
        cluster.faults().on("POST", "pods").respond(403, "pods is forbidden: exceeded quota: compute");

        assertThatThrownBy(() -> spark.submit(app))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("cannot create Pod etl/daily-")
                .hasMessageContaining("ResourceQuota is used up");
        assertThat(objects()).isEmpty();
    }

    @Test
    void a_namespace_that_does_not_exist_is_named() {
        assertThatThrownBy(
                        () -> spark.submit(app.toBuilder().namespace("nowhere").build()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("namespaces \"nowhere\" not found")
                .hasMessageContaining("Create the namespace first");
    }

    @Test
    void a_watch_that_is_refused_is_said_to_those_who_wait() {
        cluster.faults().on("GET", "pods").respond(403, "pods is forbidden");
        var run = spark.submit(app);

        assertThatThrownBy(() -> run.await(HOUR))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("cannot list Pod etl/*");
    }

    @Test
    void every_line_is_read_once_although_the_log_is_cut() {
        var printed =
                Stream.iterate(1, n -> n + 1).limit(500).map(n -> "line " + n).toList();
        cluster.pods("daily")
                .running(Duration.ofMinutes(10))
                .logs(printed.toArray(String[]::new))
                .succeed();
        var run = spark.submit(app);
        var read = new ArrayList<String>();

        var tail = run.logs().follow(line -> read.add(line.text()));
        for (var minute = 0; minute < 12; minute++) {
            cluster.clock().advance(Duration.ofMinutes(1));
            cluster.faults().cutLogs();
        }

        assertThat(tail.await(HOUR)).isEqualTo(LogEnd.COMPLETE);
        assertThat(read).containsExactlyElementsOf(printed);
    }

    @Test
    void another_JVM_goes_on_where_the_cursor_says() {
        cluster.pods("daily")
                .running(Duration.ofMinutes(10))
                .logs("a", "b", "c", "d")
                .succeed();
        var run = spark.submit(app);
        var read = new ArrayList<String>();
        var tail = run.logs().follow(line -> read.add(line.text()));
        cluster.clock().advance(Duration.ofMinutes(6));
        tail.close();
        var before = List.copyOf(read);

        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());
        elsewhere.logs().follow(tail.cursor(), line -> read.add(line.text())).await(HOUR);

        assertThat(before).isNotEmpty().hasSizeLessThan(4);
        assertThat(read).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_log_is_read_after_the_end_too() {
        cluster.pods("daily")
                .running(Duration.ofMinutes(1))
                .logs("hello", "world")
                .succeed();
        var run = spark.submit(app);
        run.await(HOUR);

        assertThat(run.logs().readAll(HOUR)).extracting(LogLine::text).containsExactly("hello", "world");
    }

    @Test
    void who_waits_for_a_run_that_is_closed_here_is_told_and_the_run_goes_on() {
        var one = spark.submit(app);
        var other = spark.submit(app);
        var tail = one.logs().follow(line -> {});
        one.close();

        assertThat(tail.await(HOUR)).isEqualTo(LogEnd.CLOSED);
        assertThatThrownBy(() -> one.await(HOUR)).isInstanceOf(WatchClosedException.class);
        spark.close();
        assertThatThrownBy(() -> other.await(HOUR)).isInstanceOf(WatchClosedException.class);
        try (var elsewhere = SparkK8s.on(cluster.connect())) {
            assertThat(elsewhere.attach(other.ref()).await(HOUR).succeeded()).isTrue();
        }
    }

    @Test
    void a_log_listener_that_throws_ends_its_tail_with_what_it_threw() {
        cluster.pods("daily").running(Duration.ofMinutes(1)).logs("a", "b").succeed();
        var run = spark.submit(app);
        var tail = run.logs().follow(line -> {
            throw new IllegalStateException("mine: " + line);
        });

        assertThatThrownBy(() -> tail.await(HOUR)).hasRootCauseMessage("mine: a");
        assertThat(run.await(HOUR).succeeded()).isTrue();
    }

    @Test
    void a_listener_that_throws_does_not_disturb_the_others() {
        var seen = new ArrayList<RunStatus>();
        var run = spark.submit(app);
        run.onChange(status -> {
            throw new IllegalStateException("mine");
        });
        run.onChange(seen::add);

        run.await(HOUR);

        assertThat(seen).last().extracting(RunStatus::state).isEqualTo(RunState.SUCCEEDED);
    }

    private List<HasMetadata> objects() {
        return Stream.<HasMetadata>concat(
                        cluster.list(Service.class, "etl").stream(), cluster.list(ConfigMap.class, "etl").stream())
                .filter(object -> !object.getMetadata().getName().equals("kube-root-ca.crt"))
                .toList();
    }

    private List<Pod> drivers() {
        return cluster.list(Pod.class, "etl").stream()
                .filter(pod -> "driver".equals(pod.getMetadata().getLabels().get("spark-role")))
                .toList();
    }

    private static FailureKind kind(java.util.Optional<Failure> failure) {
        return failure.orElseThrow().kind();
    }
}
