package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.sparkk8s.FailureKind;
import io.sparkk8s.KillOptions;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.submit.RestartPolicy;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestartTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final RestartPolicy TWICE =
            RestartPolicy.onFailure(2).backOff(Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final SubmitOptions OPTIONS = SubmitOptions.key("dag.task.1").restart(TWICE);
    private static final SparkApplication APP = SubmissionChaosTest.APP;

    private final FakeCluster cluster = SubmissionChaosTest.newCluster();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    private static void failsFirst(FakeCluster cluster, int times) {
        cluster.pods("daily")
                .running(Duration.ofMinutes(2))
                .logs("a", "b")
                .fail(5)
                .times(times);
    }

    @ParameterizedTest
    @EnumSource
    void a_driver_that_fails_is_tried_again_and_the_run_spans_its_attempts(DeployMode mode) {
        failsFirst(cluster, 1);
        var states = new ArrayList<RunState>();

        var run = spark.submit(APP.toBuilder().deployMode(mode).build(), OPTIONS);
        var first = run.ref();
        run.onChange(status -> states.add(status.state()));
        var result = run.await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(run.ref()).isEqualTo(first);
        assertThat(result.ref()).isNotEqualTo(first);
        assertThat(run.attempts()).extracting(SparkResult::state).containsExactly(RunState.FAILED, RunState.SUCCEEDED);
        assertThat(states).doesNotContain(RunState.FAILED).endsWith(RunState.SUCCEEDED);
        assertThat(drivers(cluster)).hasSize(2);
        assertThat(new ArrayList<>(drivers(cluster)))
                .extracting(pod -> pod.getMetadata().getLabels().get("spark-app-selector"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_next_attempt_has_a_Service_and_a_configuration_of_its_own_which_it_owns() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        run.await(Duration.ofHours(1));
        var second = run.attempts().get(1).ref();
        var prefix = second.name().replaceAll("-driver$", "");

        var service = cluster.get(Service.class, "etl", prefix + "-driver-svc").orElseThrow();
        var configuration = cluster.get(
                        ConfigMap.class,
                        "etl",
                        "spark-drv-" + prefix.substring(prefix.lastIndexOf('-') + 1) + "-conf-map")
                .orElseThrow();

        assertThat(service.getMetadata().getOwnerReferences())
                .singleElement()
                .satisfies(owner -> assertThat(owner.getUid()).isEqualTo(second.uid()));
        var driver = cluster.get(Pod.class, "etl", second.name()).orElseThrow();
        assertThat(driver.getMetadata().getLabels())
                .containsAllEntriesOf(service.getSpec().getSelector());
        assertThat(configuration.getData().get("spark.properties"))
                .contains("spark.driver.host=" + prefix + "-driver-svc.etl.svc")
                .contains("spark.app.id=" + driver.getMetadata().getLabels().get("spark-app-selector"))
                .doesNotContain(run.ref().name().replaceAll("-driver$", ""));
        assertThat(driver.getSpec().getVolumes().toString())
                .contains(configuration.getMetadata().getName());
    }

    @Test
    void after_the_last_retry_the_run_has_failed_as_its_last_attempt() {
        failsFirst(cluster, 9);

        var run = spark.submit(APP, OPTIONS);
        var result = run.await(HOUR);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.exitCode()).hasValue(5);
        assertThat(run.attempts()).hasSize(3);
        assertThat(run.attempts())
                .extracting(end -> end.status().startedAt().orElseThrow())
                .satisfies(starts -> {
                    assertThat(Duration.between(starts.get(0), starts.get(1)))
                            .isBetween(
                                    Duration.ofMinutes(3), Duration.ofMinutes(3).plusSeconds(5));
                    assertThat(Duration.between(starts.get(1), starts.get(2)))
                            .isBetween(
                                    Duration.ofMinutes(4), Duration.ofMinutes(4).plusSeconds(5));
                });
    }

    @Test
    void between_two_attempts_it_is_pending_and_says_why() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        cluster.clock().advance(Duration.ofMinutes(2).plusSeconds(30));

        assertThat(run.state()).isEqualTo(RunState.PENDING);
        assertThat(run.status().message())
                .startsWith("attempt 1 ended: FAILED, exit code 5")
                .contains("attempt 2 begins at 2026-01-01T00:03:");
        assertThat(spark.poll(run.ref()).message()).endsWith("attempt 2 follows when the run is watched");
    }

    @Test
    void a_failure_that_the_policy_does_not_name_is_final() {
        failsFirst(cluster, 1);

        var run = spark.submit(APP, OPTIONS.restart(TWICE.only(FailureKind.EVICTED)));

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.FAILED);
        assertThat(drivers(cluster)).hasSize(1);
    }

    @Test
    void the_logs_of_all_attempts_are_read_one_after_the_other_and_from_a_cursor() {
        cluster.pods("daily").running(Duration.ofMinutes(2)).logs("c", "d").succeed();
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        var read = new ArrayList<String>();
        var tail = run.logs().follow(line -> read.add(line.text()));
        cluster.clock().advance(Duration.ofMinutes(4));
        tail.close();
        var before = List.copyOf(read);

        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());
        elsewhere.logs().follow(tail.cursor(), line -> read.add(line.text())).await(HOUR);

        assertThat(before).startsWith("a", "b").hasSizeLessThan(4);
        assertThat(read).containsExactly("a", "b", "c", "d");
        assertThat(run.logs().readAll(HOUR)).extracting(LogLine::text).containsExactly("a", "b", "c", "d");
    }

    @Test
    void many_JVMs_that_watch_a_run_make_one_next_attempt() {
        failsFirst(cluster, 2);
        var run = spark.submit(APP, OPTIONS);
        var others = new ArrayList<SparkRun>();
        for (var n = 0; n < 3; n++) {
            others.add(SparkK8s.on(cluster.connect()).attach(run.ref()));
            others.add(SparkK8s.on(cluster.connect()).submit(APP, OPTIONS));
        }

        var result = run.await(HOUR);

        assertThat(drivers(cluster)).hasSize(3);
        assertThat(others).allSatisfy(other -> {
            assertThat(other.await(HOUR)).hasToString(result.toString());
            assertThat(other.attempts()).hasToString(run.attempts().toString());
        });
    }

    @Test
    void a_JVM_that_dies_while_it_makes_the_next_attempt_is_followed_by_one_that_attaches() {
        for (var call = 1; call <= 12; call++) {
            try (var world = SubmissionChaosTest.newCluster()) {
                failsFirst(world, 1);
                var doomed = world.jvm();
                var run = SparkK8s.on(doomed.connect()).submit(APP, OPTIONS);
                doomed.dieAfterCall(doomed.calls() + call);
                world.clock().advance(Duration.ofMinutes(4));

                var elsewhere = SparkK8s.on(world.connect()).attach(run.ref());

                assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.SUCCEEDED);
                assertThat(drivers(world)).as("dead after %s more calls", call).hasSize(2);
                assertThat(elsewhere.attempts()).hasSize(2);
            }
        }
    }

    @Test
    void an_attempt_that_was_made_and_is_gone_is_not_made_again() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        run.await(HOUR);
        cluster.client()
                .pods()
                .inNamespace("etl")
                .withName(run.attempts().get(1).ref().name())
                .delete();
        cluster.clock().advance(Duration.ofMinutes(1));

        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());

        assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.FAILED);
        assertThat(drivers(cluster)).hasSize(1);
        assertThat(spark.poll(run.ref()).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_run_that_is_stopped_is_not_tried_again() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        cluster.clock().advance(Duration.ofMinutes(1));

        run.stop();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.KILLED);
        cluster.clock().advance(HOUR);
        assertThat(drivers(cluster)).isEmpty();
    }

    @Test
    void a_run_that_is_stopped_between_two_attempts_gets_no_other_one_from_any_JVM() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        var elsewhere = SparkK8s.on(cluster.connect()).attach(run.ref());
        cluster.clock().advance(Duration.ofMinutes(2).plusSeconds(30));

        elsewhere.stop();

        assertThat(run.await(HOUR).state()).isEqualTo(RunState.FAILED);
        assertThat(elsewhere.await(HOUR).state()).isEqualTo(RunState.FAILED);
        assertThat(drivers(cluster)).hasSize(1);
    }

    @Test
    void a_kill_removes_all_attempts() {
        failsFirst(cluster, 1);
        var run = spark.submit(APP, OPTIONS);
        cluster.clock().advance(Duration.ofMinutes(5));
        assertThat(run.state()).isEqualTo(RunState.RUNNING);

        var report = run.kill(KillOptions.grace(Duration.ZERO));

        assertThat(report.allGone()).as("%s", report).isTrue();
        cluster.clock().advance(HOUR);
        assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
        assertThat(run.status()).extracting(RunStatus::state).isEqualTo(RunState.KILLED);
    }

    private static List<Pod> drivers(FakeCluster cluster) {
        return cluster.list(Pod.class, "etl").stream()
                .filter(pod -> pod.getMetadata().getName().endsWith("-driver"))
                .toList();
    }
}
