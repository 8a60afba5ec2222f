package io.sparkk8s.spark;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.BatchScheduler;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.FakeJvm;
import io.sparkk8s.testkit.JvmDeath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever dies or comes at the same time, at any boundary of the calls of a submission: whoever submits with the same
 * key in the end has one run with all that it needs, and nothing is left over.
 */
class SubmissionChaosTest {

    private static final Duration HOUR = Duration.ofHours(1);
    static final SparkApplication APP = SparkApplication.named("daily")
            .namespace("etl")
            .image("mycompany/spark-3.0.0:prod")
            .java("com.acme.Daily", "local:///opt/daily.jar")
            .driver(d -> d.memory("1g"))
            .executor(e -> e.instances(2))
            .build();

    private static final SparkApplication VERSIONED =
            APP.toBuilder().sparkVersion("4.0.1").build();

    /** One way to run: a backend, and a mode. */
    record Way(String name, SparkApplication app, SubmitOptions options) {

        HasMetadata main() {
            return SparkK8s.render(app, options).main();
        }

        FakeCluster newCluster() {
            var cluster = SubmissionChaosTest.newCluster();
            ChaosWorld.prepare(cluster, this);
            return cluster;
        }

        SparkRun submit(FakeJvm jvm) {
            return SparkK8s.on(jvm.connect()).submit(app, options);
        }

        /** How many calls a submission makes; the list and the watch that follow are not among them. */
        int calls() {
            try (var cluster = newCluster()) {
                var before = cluster.requests().size();
                var followed = HasMetadata.getPlural(main().getClass());
                submit(cluster.jvm());
                return Math.toIntExact(cluster.requests().stream()
                        .skip(before)
                        .takeWhile(call ->
                                !call.verb().equals("list") || !call.resource().equals(followed))
                        .count());
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Boundary(Way way, int call, boolean after) {

        FakeJvm doom(FakeJvm jvm) {
            return after ? jvm.dieAfterCall(call) : jvm.dieBeforeCall(call);
        }

        @Override
        public String toString() {
            return way + ", " + (after ? "after" : "before") + " call " + call;
        }
    }

    /**
     * Who waits its turn here stands still in the midst of a call, and with it what the fake has to say on connections that
     * stay open, as those of commands in pods do. For these the tests above have another submission at each boundary.
     */
    static Stream<Way> waysWithoutConnections() {
        return ways().filter(way -> !way.name().equals("client Deployment"));
    }

    static Stream<Way> ways() {
        var key = SubmitOptions.key("dag.task.1");
        return Stream.of(
                new Way("cluster mode", APP, key),
                new Way(
                        "client mode",
                        APP.toBuilder().deployMode(DeployMode.CLIENT).build(),
                        key),
                new Way("cluster mode with all objects", ChaosWorld.withAllObjects(APP), key),
                new Way(
                        "YuniKorn gang",
                        APP.toBuilder()
                                .batchScheduler(BatchScheduler.yuniKorn().gang(Duration.ofSeconds(30)))
                                .build(),
                        key),
                new Way("kubeflow", VERSIONED, key.withBackend(Backend.kubeflowOperator())),
                new Way("Apache", VERSIONED, key.withBackend(Backend.apacheOperator())),
                new Way("client Deployment", APP, key.withBackend(Backend.clientDeployment(ChaosWorld.CLIENT))));
    }

    static Stream<Boundary> boundaries() {
        return ways().flatMap(way -> IntStream.rangeClosed(1, way.calls() + 2)
                .boxed()
                .flatMap(call -> Stream.of(new Boundary(way, call, false), new Boundary(way, call, true))));
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_submission_whose_JVM_dies_is_finished_by_the_next_JVM(Boundary boundary) {
        try (var cluster = boundary.way().newCluster()) {
            var doomed = boundary.doom(cluster.jvm());
            assertThatThrownBy(() -> boundary.way().submit(doomed)).isInstanceOf(JvmDeath.class);

            var run = boundary.way().submit(cluster.jvm());

            assertOneRunWithAllItNeeds(cluster, boundary.way(), run.ref());
            ChaosWorld.complete(cluster, boundary.way(), run.ref());
            assertThat(run.await(HOUR).succeeded()).isTrue();
            assertNothingIsLeftWithoutIt(cluster, boundary.way());
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_submission_that_dies_again_and_again_is_finished_by_the_last(Boundary boundary) {
        try (var cluster = boundary.way().newCluster()) {
            for (var time = 0; time < 3; time++) {
                var doomed = boundary.doom(cluster.jvm());
                try {
                    boundary.way().submit(doomed);
                } catch (JvmDeath e) {
                    assertThat(doomed.isDead()).isTrue();
                }
            }

            var run = boundary.way().submit(cluster.jvm());

            assertOneRunWithAllItNeeds(cluster, boundary.way(), run.ref());
            assertNothingIsLeftWithoutIt(cluster, boundary.way());
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_submission_in_the_midst_of_which_another_one_happens_gives_the_same_run(Boundary boundary) {
        try (var cluster = boundary.way().newCluster()) {
            var inside = new ArrayList<SparkRun>();
            var jvm = cluster.jvm();
            Runnable other = () -> inside.add(boundary.way().submit(cluster.jvm()));
            var outer =
                    boundary.after() ? jvm.afterCall(boundary.call(), other) : jvm.beforeCall(boundary.call(), other);

            var run = boundary.way().submit(outer);

            assertThat(inside).singleElement().extracting(SparkRun::ref).isEqualTo(run.ref());
            assertOneRunWithAllItNeeds(cluster, boundary.way(), run.ref());
            assertNothingIsLeftWithoutIt(cluster, boundary.way());
        }
    }

    @ParameterizedTest
    @MethodSource("waysWithoutConnections")
    void two_submissions_that_take_turns_at_any_boundaries_give_the_same_run(Way way) {
        forAllTurns(way, cluster -> {}, "");
    }

    /** A real API server looks at the quota before it looks whether the object is there. */
    @ParameterizedTest
    @MethodSource("waysWithoutConnections")
    void two_submissions_under_a_quota_of_one_pod_give_the_same_run(Way way) {
        forAllTurns(
                way,
                cluster -> cluster.client()
                        .resource(new ResourceQuotaBuilder()
                                .withNewMetadata()
                                .withName("one")
                                .withNamespace("etl")
                                .endMetadata()
                                .withNewSpec()
                                .addToHard("pods", new Quantity("1"))
                                .endSpec()
                                .build())
                        .create(),
                "pods=1");
    }

    private static void forAllTurns(Way way, Consumer<FakeCluster> given, String what) {
        var calls = way.calls();
        // every boundary of a short submission; of a long one a few, each pair of which costs two submissions
        var step = Math.max(1, calls / 5);
        for (var first = 1; first <= calls; first += step) {
            for (var second = 1; second <= calls; second += step) {
                try (var cluster = way.newCluster()) {
                    given.accept(cluster);
                    var one = cluster.jvm();
                    var other = cluster.jvm();

                    var ends =
                            Turns.take(one, first, () -> way.submit(one).ref(), other, second, () -> way.submit(other)
                                    .ref());

                    assertThat(ends.first())
                            .as("%s %s, pauses before the calls %s and %s", way, what, first, second)
                            .isCompletedWithValue(ends.second().join());
                    assertOneRunWithAllItNeeds(cluster, way, ends.first().join());
                    assertNothingIsLeftWithoutIt(cluster, way);
                }
            }
        }
    }

    static FakeCluster newCluster() {
        var cluster = FakeCluster.builder().namespaces("etl").build();
        cluster.pods("daily").running(Duration.ofMinutes(10)).succeed();
        return cluster;
    }

    static void assertOneRunWithAllItNeeds(FakeCluster cluster, Way way, RunRef ref) {
        var rendered = SparkK8s.render(way.app(), way.options());
        assertThat(objects(cluster))
                .as("the objects of the run, and none besides")
                .containsExactlyInAnyOrderElementsOf(
                        rendered.all().stream().map(ObjectRef::of).toList());
        assertThat(ChaosWorld.besidePods(cluster)
                        .filter(object -> !ObjectRef.of(object).equals(ObjectRef.of(rendered.main())))
                        .collect(toMap(ObjectRef::of, SubmissionChaosTest::owners)))
                .allSatisfy((object, owners) -> assertThat(owners).containsExactly(ref.uid()));
        if (way.options().backend().kind().equals(ClientDeployment.KIND)) {
            assertThat(ChaosWorld.submissions(cluster))
                    .containsExactly(way.app().name());
        }
    }

    private static List<String> owners(HasMetadata object) {
        return object.getMetadata().getOwnerReferences().stream()
                .map(OwnerReference::getUid)
                .toList();
    }

    static void assertNothingIsLeftWithoutIt(FakeCluster cluster, Way way) {
        cluster.client().resource(way.main()).withGracePeriod(0).delete();
        assertThat(objects(cluster)).isEmpty();
    }

    static List<ObjectRef> objects(FakeCluster cluster) {
        return ChaosWorld.objects(cluster)
                .filter(object -> !object.getMetadata().getName().contains("-exec-"))
                .map(ObjectRef::of)
                .toList();
    }
}
