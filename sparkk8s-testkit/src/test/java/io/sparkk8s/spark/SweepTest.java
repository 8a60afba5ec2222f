package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.spark.SubmissionChaosTest.Boundary;
import io.sparkk8s.spark.SubmissionChaosTest.Way;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.submit.SweepOptions;
import io.sparkk8s.submit.SweepReport;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.FakeJvm;
import io.sparkk8s.testkit.JvmDeath;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final SweepOptions SWEEP = SweepOptions.defaults();
    private static final Way CLUSTER_MODE =
            new Way("cluster mode", SubmissionChaosTest.APP, SubmitOptions.key("dag.task.1"));

    private final FakeCluster cluster = SubmissionChaosTest.newCluster();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    static Stream<Boundary> boundaries() {
        return SubmissionChaosTest.boundaries();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_sweep_finishes_what_a_dead_submission_began(Boundary boundary) {
        var way = boundary.way();
        ChaosWorld.prepare(cluster, way);
        submitUntilDeath(way, boundary.doom(cluster.jvm()));
        var run = Optional.ofNullable(cluster.client().resource(way.main()).get())
                .filter(main -> ChaosWorld.hasBegun(cluster, way));
        cluster.clock().advance(Duration.ofMinutes(11));

        spark.sweep("etl", SWEEP);

        if (run.isEmpty()) {
            assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
        } else {
            var metadata = run.get().getMetadata();
            var ref = new RunRef(
                    way.options().backend().kind(), metadata.getNamespace(), metadata.getName(), metadata.getUid());
            SubmissionChaosTest.assertOneRunWithAllItNeeds(cluster, way, ref);
            SubmissionChaosTest.assertNothingIsLeftWithoutIt(cluster, way);
        }
        assertThat(spark.sweep("etl", SWEEP).toString()).isEqualTo("nothing to sweep");
    }

    /** To the cluster, to die after a call is as to die before the next one. */
    static Stream<Boundary> deaths() {
        return SubmissionChaosTest.boundaries()
                .filter(boundary -> !boundary.after() && boundary.way().name().equals("cluster mode"));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void a_submission_that_died_may_be_retried_in_the_midst_of_a_sweep(Boundary boundary) {
        for (var first = 1; first <= 15; first += 2) {
            for (var second = 1; second <= 7; second += 3) {
                try (var world = SubmissionChaosTest.newCluster()) {
                    var doomed = boundary.doom(world.jvm());
                    submitUntilDeath(boundary.way(), doomed);
                    world.clock().advance(Duration.ofMinutes(11));
                    var sweeping = world.jvm();
                    var submitting = world.jvm();

                    var ends = Turns.<Object>take(
                            sweeping,
                            first,
                            () -> SparkK8s.on(sweeping.connect()).sweep("etl", SWEEP),
                            submitting,
                            second,
                            () -> boundary.way().submit(submitting).ref());

                    assertThat(ends.first()).isCompleted();
                    assertThat(ends.second())
                            .as(
                                    "%s, the sweep pauses before call %s, the submission before %s",
                                    boundary, first, second)
                            .isCompleted();
                    var ref = (RunRef) ends.second().join();
                    SubmissionChaosTest.assertOneRunWithAllItNeeds(world, boundary.way(), ref);
                    SubmissionChaosTest.assertNothingIsLeftWithoutIt(world, boundary.way());
                }
            }
        }
    }

    @Test
    void a_sweep_that_dies_anywhere_is_finished_by_the_next() {
        for (var call = 1; call <= 15; call++) {
            try (var world = SubmissionChaosTest.newCluster()) {
                submitUntilDeath(CLUSTER_MODE, world.jvm().dieBeforeCall(4));
                world.clock().advance(Duration.ofMinutes(11));
                var doomed = world.jvm().dieAfterCall(call);
                try {
                    SparkK8s.on(doomed.connect()).sweep("etl", SWEEP);
                } catch (JvmDeath e) {
                    assertThat(doomed.isDead()).isTrue();
                }

                SparkK8s.on(world.connect()).sweep("etl", SWEEP);

                assertThat(SubmissionChaosTest.objects(world)).isEmpty();
            }
        }
    }

    @Test
    void a_submission_that_may_still_go_on_is_left_alone() {
        submitUntilDeath(CLUSTER_MODE, cluster.jvm().dieBeforeCall(4));
        cluster.clock().advance(Duration.ofMinutes(9));

        var report = spark.sweep("etl", SWEEP);

        assertThat(report.removed()).isEmpty();
        assertThat(report.kept()).hasSize(2).allSatisfy(item -> assertThat(item.why())
                .isEqualTo("of a submission that may still go on, 540 s old"));
    }

    @Test
    void a_record_whose_client_pod_went_away_before_it_began_is_removed() {
        var way = SubmissionChaosTest.ways()
                .filter(one -> one.name().equals("client Deployment"))
                .findFirst()
                .orElseThrow();
        ChaosWorld.prepare(cluster, way);
        submitUntilDeath(way, cluster.jvm().dieAfterCall(4));
        assertThat(SubmissionChaosTest.objects(cluster)).hasSize(1);
        cluster.client()
                .pods()
                .inNamespace("etl")
                .withLabel("app", ChaosWorld.CLIENT)
                .delete();
        cluster.clock().advance(Duration.ofMinutes(11));

        assertThat(spark.sweep("etl", SWEEP).removed())
                .singleElement()
                .extracting(SweepReport.Item::why)
                .asString()
                .contains("its client pod spark-client-", "is gone");
        assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_does_nothing() {
        submitUntilDeath(CLUSTER_MODE, cluster.jvm().dieBeforeCall(4));
        cluster.clock().advance(Duration.ofMinutes(11));

        var report = spark.sweep("etl", SWEEP.dryRun());

        assertThat(report.removed()).hasSize(2);
        assertThat(report.toString())
                .contains("would remove ConfigMap etl/spark-drv-")
                .contains("its run does not exist");
        assertThat(SubmissionChaosTest.objects(cluster)).hasSize(2);
    }

    @Test
    void what_others_made_is_never_touched() {
        cluster.client()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("mine")
                        .withNamespace("etl")
                        .withLabels(Map.of("spark-app-selector", "spark-1", "app.kubernetes.io/managed-by", "helm"))
                        .endMetadata()
                        .build())
                .create();
        cluster.client()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("copied")
                        .withNamespace("etl")
                        .withLabels(Map.of("spark-app-selector", "spark-1", "app.kubernetes.io/managed-by", "sparkk8s"))
                        .endMetadata()
                        .build())
                .create();
        cluster.clock().advance(HOUR);

        assertThat(spark.sweep("etl", SWEEP).removed()).isEmpty();
        assertThat(cluster.list(ConfigMap.class, "etl")).hasSize(2);
    }

    @Test
    void a_kind_that_may_not_be_listed_is_said() {
        cluster.faults().on("list", "secrets").respond(403, "secrets is forbidden");

        assertThat(spark.sweep("etl", SWEEP).unseen()).containsExactly("Secret");
    }

    @Test
    void a_run_is_deleted_by_who_watches_it_when_its_time_to_live_is_over() {
        var run = spark.submit(CLUSTER_MODE.app(), SubmitOptions.key("k").timeToLive(HOUR));
        run.await(HOUR);

        cluster.clock().advance(Duration.ofMinutes(59));
        assertThat(SubmissionChaosTest.objects(cluster)).isNotEmpty();
        cluster.clock().advance(Duration.ofMinutes(2));

        assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
        assertThat(run.status().state().name()).isEqualTo("SUCCEEDED");
    }

    @Test
    void a_run_that_nobody_watches_is_deleted_by_a_sweep_when_its_time_to_live_is_over() {
        var doomed = cluster.jvm();
        SparkK8s.on(doomed.connect())
                .submit(CLUSTER_MODE.app(), SubmitOptions.key("k").timeToLive(HOUR));
        doomed.kill();
        spark.submit(CLUSTER_MODE.app(), SubmitOptions.key("stays"));
        cluster.clock().advance(Duration.ofMinutes(50));
        assertThat(spark.sweep("etl", SWEEP).removed()).isEmpty();
        cluster.clock().advance(HOUR);

        var report = spark.sweep("etl", SWEEP);

        assertThat(report.removed())
                .singleElement()
                .extracting(SweepReport.Item::toString)
                .asString()
                .contains("its time to live was over at 2026-01-01T01:10");
        assertThat(cluster.list(Pod.class, "etl"))
                .filteredOn(pod -> pod.getMetadata().getName().endsWith("-driver"))
                .hasSize(1);
    }

    @Test
    void a_sweeper_sweeps_after_each_pause_until_it_is_closed() {
        submitUntilDeath(CLUSTER_MODE, cluster.jvm().dieBeforeCall(4));
        try (var sweeper = spark.sweeper("etl", SWEEP, Duration.ofMinutes(15))) {
            assertThat(sweeper.latest()).isEmpty();
            cluster.clock().advance(Duration.ofMinutes(16));
            assertThat(sweeper.latest())
                    .hasValueSatisfying(report -> assertThat(report.removed()).hasSize(2));
            cluster.clock().advance(Duration.ofMinutes(15));
            assertThat(sweeper.latest())
                    .hasValueSatisfying(report -> assertThat(report.removed()).isEmpty());
        }
        var calls = cluster.requests().size();
        cluster.clock().advance(HOUR);
        assertThat(cluster.requests()).hasSize(calls);
        assertThat(cluster.requests())
                .filteredOn(call -> call.verb().equals("list"))
                .extracting(ApiCall::resource)
                .contains(
                        "services",
                        "configmaps",
                        "secrets",
                        "persistentvolumeclaims",
                        "ingresses",
                        "podgroups",
                        "pods");
    }

    @Test
    void a_sweep_changes_no_more_than_it_may() {
        submitUntilDeath(CLUSTER_MODE, cluster.jvm().dieBeforeCall(4));
        cluster.clock().advance(Duration.ofMinutes(11));

        assertThat(spark.sweep("etl", SWEEP.atMost(1)).removed()).hasSize(1);
        assertThat(spark.sweep("etl", SWEEP.atMost(1)).removed()).hasSize(1);
        assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
    }

    private static void submitUntilDeath(Way way, FakeJvm doomed) {
        try {
            way.submit(doomed);
        } catch (JvmDeath e) {
            assertThat(doomed.isDead()).isTrue();
        }
    }
}
