package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.ConflictException;
import io.sparkk8s.KillOptions;
import io.sparkk8s.KillReport;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.spark.SubmissionChaosTest.Way;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.JvmDeath;
import io.sparkk8s.testkit.VirtualClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KillTest {

    private static final Way WAY = new Way("cluster mode", SubmissionChaosTest.APP, SubmitOptions.key("dag.task.1"));

    private final FakeCluster cluster = SubmissionChaosTest.newCluster();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    @Test
    void a_killed_run_is_gone_with_all_that_was_its_own() {
        var run = spark.submit(WAY.app(), WAY.options());
        cluster.clock().advance(Duration.ofMinutes(1));

        var report = run.kill(KillOptions.grace(Duration.ofSeconds(5)));

        assertThat(report.allGone()).as("%s", report).isTrue();
        assertThat(report.gone()).extracting(object -> object.kind()).contains("Pod", "Service", "ConfigMap");
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
        assertThat(SubmissionChaosTest.objects(cluster)).isEmpty();
        assertThat(run.state()).isEqualTo(RunState.KILLED);
        assertThat(Duration.between(VirtualClock.START, cluster.clock().instant()))
                .as("the grace that was asked for, not the pod's own of 30 seconds")
                .isLessThan(Duration.ofSeconds(75));
    }

    @Test
    void executors_that_a_dead_driver_left_are_deleted() {
        cluster.pods("daily").running(Duration.ofMinutes(1)).oomKilled();
        var run = spark.submit(WAY.app(), WAY.options());
        run.await(Duration.ofHours(1));
        var executor = new PodBuilder()
                .withNewMetadata()
                .withName("daily-left-exec-9")
                .withNamespace("etl")
                .withLabels(Map.of("spark-role", "executor", "spark-app-selector", selector(run)))
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("executor")
                .withImage("i")
                .endContainer()
                .endSpec()
                .build();
        cluster.client().resource(executor).create();

        var report = run.kill(KillOptions.defaults());

        assertThat(report.allGone()).as("%s", report).isTrue();
        assertThat(report.gone()).extracting(object -> object.name()).contains("daily-left-exec-9");
        assertThat(cluster.list(Pod.class, "etl")).isEmpty();
    }

    @Test
    void what_a_finalizer_holds_is_reported_with_it() {
        cluster.pods("daily").runForEver();
        var run = spark.submit(WAY.app(), WAY.options());
        cluster.clock().advance(Duration.ofMinutes(1));
        cluster.client()
                .resource(new PersistentVolumeClaimBuilder()
                        .withNewMetadata()
                        .withName("scratch")
                        .withNamespace("etl")
                        .withLabels(Map.of("spark-app-selector", selector(run)))
                        .withFinalizers("acme.com/backup")
                        .withOwnerReferences(new OwnerReferenceBuilder()
                                .withApiVersion("v1")
                                .withKind("Pod")
                                .withName(run.ref().name())
                                .withUid(run.ref().uid())
                                .build())
                        .endMetadata()
                        .withNewSpec()
                        .withAccessModes("ReadWriteOnce")
                        .withNewResources()
                        .addToRequests("storage", new Quantity("1Gi"))
                        .endResources()
                        .endSpec()
                        .build())
                .create();

        var report = run.kill(KillOptions.grace(Duration.ZERO).within(Duration.ofMinutes(1)));

        assertThat(report.left()).singleElement().satisfies(left -> {
            assertThat(left.object().name()).isEqualTo("scratch");
            assertThat(left.why()).contains("terminating").contains("held by the finalizer acme.com/backup");
        });
        assertThat(report.toString()).contains("left: [PersistentVolumeClaim etl/scratch: terminating");
    }

    @Test
    void a_kind_that_may_not_be_listed_is_said_and_the_rest_is_killed() {
        var run = spark.submit(WAY.app(), WAY.options());
        cluster.faults().on("list", "secrets").always().respond(403, "secrets is forbidden");

        var report = run.kill(KillOptions.defaults());

        assertThat(report.unseen()).containsExactly("Secret");
        assertThat(report.allGone()).isTrue();
        cluster.faults().clear();
    }

    @Test
    void what_others_made_stays() {
        var run = spark.submit(WAY.app(), WAY.options());
        var other = spark.submit(WAY.app(), SubmitOptions.key("other"));
        cluster.client()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("mine")
                        .withNamespace("etl")
                        .endMetadata()
                        .build())
                .create();

        run.kill(KillOptions.defaults());

        assertThat(SubmissionChaosTest.objects(cluster)).hasSize(4);
        assertThat(other.await(Duration.ofHours(1)).succeeded()).isTrue();
    }

    @Test
    void a_kill_whose_JVM_dies_anywhere_is_finished_by_the_next_JVM() {
        for (var call = 1; call <= 12; call++) {
            for (var submission : List.of(4, 6)) {
                try (var world = SubmissionChaosTest.newCluster()) {
                    submitAndDie(world, submission);
                    var ref = SparkK8s.on(world.connect())
                            .attach("spark:etl/" + driver(world).getMetadata().getName() + "@"
                                    + driver(world).getMetadata().getUid())
                            .ref();
                    var doomed = world.jvm().dieAfterCall(call);
                    try {
                        SparkK8s.on(doomed.connect()).attach(ref).kill(KillOptions.defaults());
                    } catch (JvmDeath e) {
                        assertThat(doomed.isDead()).isTrue();
                    }

                    SparkK8s.on(world.connect()).attach(ref).kill(KillOptions.defaults());
                    world.clock().advance(Duration.ofMinutes(2));

                    assertThat(SubmissionChaosTest.objects(world))
                            .as("the kill died after its call %s", call)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_kill_in_the_midst_of_a_submission_with_the_same_key_kills_no_later_run() {
        for (var first = 1; first <= 16; first++) {
            for (var second = 1; second <= WAY.calls(); second += 2) {
                var pauses = "pauses before the calls " + first + " and " + second;
                try (var world = SubmissionChaosTest.newCluster()) {
                    var old = SparkK8s.on(world.connect()).submit(WAY.app(), WAY.options());
                    var killing = world.jvm();
                    var submitting = world.jvm();
                    var killed = SparkK8s.on(killing.connect()).attach(old.ref());

                    var ends = Turns.<Object>take(
                            killing,
                            first,
                            () -> killed.kill(KillOptions.grace(Duration.ZERO)),
                            submitting,
                            second,
                            () -> WAY.submit(submitting).ref());

                    assertThat(ends.first().join())
                            .isInstanceOfSatisfying(KillReport.class, report -> assertThat(report.allGone())
                                    .as("%s, %s", report, pauses)
                                    .isTrue());
                    if (ends.second().isCompletedExceptionally()) {
                        assertThat(failure(ends.second()))
                                .as(pauses)
                                .isInstanceOfAny(ConflictException.class, NotFoundException.class);
                    }
                    world.clock().advance(Duration.ofMinutes(1));
                    var run = SparkK8s.on(world.connect()).submit(WAY.app(), WAY.options());
                    SubmissionChaosTest.assertOneRunWithAllItNeeds(world, WAY, run.ref());
                    assertThat(run.await(Duration.ofHours(1)).succeeded()).isTrue();
                }
            }
        }
    }

    private static Throwable failure(CompletableFuture<?> end) {
        try {
            end.join();
            return new AssertionError("it did not fail");
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    private static void submitAndDie(FakeCluster world, int call) {
        var doomed = world.jvm().dieBeforeCall(call + 1);
        try {
            WAY.submit(doomed);
        } catch (JvmDeath e) {
            assertThat(doomed.isDead()).isTrue();
        }
    }

    private static Pod driver(FakeCluster world) {
        return world.list(Pod.class, "etl").stream()
                .filter(pod -> pod.getMetadata().getName().endsWith("-driver"))
                .findFirst()
                .orElseThrow();
    }

    private String selector(SparkRun run) {
        return cluster.get(Pod.class, "etl", run.ref().name())
                .orElseThrow()
                .getMetadata()
                .getLabels()
                .get("spark-app-selector");
    }
}
