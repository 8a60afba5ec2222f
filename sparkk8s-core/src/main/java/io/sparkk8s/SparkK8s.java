package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.internal.DriverPodRun;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.submit.Submission;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.watch.Watches;
import org.jspecify.annotations.Nullable;

/**
 * Runs Spark applications on Kubernetes: the entry to the library.
 *
 * <pre>{@code
 * try (var spark = SparkK8s.connect()) {
 *     SparkRun run = spark.submit(app);
 *     run.logs().follow(line -> System.out.println(line));
 *     SparkResult result = run.await(Duration.ofHours(2));
 * }
 * }</pre>
 *
 * <p>Thread-safe. One instance serves any number of runs.
 */
public final class SparkK8s implements AutoCloseable {

    private final Cluster cluster;
    private final Watches watches;
    private final boolean ownsCluster;

    private SparkK8s(Cluster cluster, boolean ownsCluster) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.watches = new Watches(cluster);
        this.ownsCluster = ownsCluster;
    }

    /** Connects as kubectl would: by KUBECONFIG, {@code ~/.kube/config}, or the pod's own service account. */
    public static SparkK8s connect() {
        return new SparkK8s(Cluster.connect(), true);
    }

    /** Uses a connection that stays the caller's to close. */
    public static SparkK8s on(Cluster cluster) {
        return new SparkK8s(cluster, false);
    }

    /** The connection, to share it with Argo. */
    public Cluster cluster() {
        return cluster;
    }

    /** What {@link #submit(SparkApplication)} would create, with names made of an empty key. Asks no cluster. */
    public static SparkManifests render(SparkApplication app) {
        return SparkManifests.render(app, RunIdentity.of(app, ""));
    }

    /** What {@link #submit(SparkApplication, SubmitOptions)} would create. Asks no cluster. */
    public static SparkManifests render(SparkApplication app, SubmitOptions options) {
        return SparkManifests.render(app, RunIdentity.of(app, options.keyOrRandom()));
    }

    /** Submits a new run; see {@link #submit(SparkApplication, SubmitOptions)}. */
    public SparkRun submit(SparkApplication app) {
        return submit(app, SubmitOptions.defaults());
    }

    /**
     * Submits an application, in five calls to the API server in cluster mode, one in client mode, and one more with a
     * key; then watches it. Blocks for these calls.
     *
     * @throws ConflictException the key was used for another application
     * @throws NotFoundException the namespace does not exist
     * @throws ForbiddenException the caller may not create these objects, or a quota is used up
     * @throws RejectedException the API server does not accept the objects
     * @throws UnreachableException there is no connection; nothing was made
     * @throws OutcomeUnknownException an answer was lost; submit again with the same key
     */
    public SparkRun submit(SparkApplication app, SubmitOptions options) {
        var submission = new Submission(cluster, render(app, options));
        // a key that nobody else has needs no look for what is there
        var present = options.key().flatMap(key -> submission.find());
        return DriverPodRun.follow(cluster, watches, present.orElseGet(submission::create));
    }

    /** Follows a run that was submitted elsewhere; one call. A run that is gone is {@link RunState#LOST}. */
    public SparkRun attach(RunRef ref) {
        var pod = read(ref);
        return pod == null ? DriverPodRun.gone(cluster, ref) : DriverPodRun.follow(cluster, watches, pod);
    }

    /**
     * Follows a run by {@link RunRef#toString()}.
     *
     * @throws InvalidSpecException the text is no reference to a Spark application
     */
    public SparkRun attach(String ref) {
        return attach(RunRef.parse(ref));
    }

    /** The status of a run, by one call and without a watch: for schedulers that look now and then. */
    public RunStatus poll(RunRef ref) {
        return DriverPodRun.statusOf(read(ref));
    }

    private @Nullable Pod read(RunRef ref) {
        if (!ref.kind().equals(SparkRun.KIND)) {
            throw InvalidSpecException.of(
                    "the reference of a run", "ref", ref + " is not a Spark application but a " + ref.kind());
        }
        var pods = cluster.client().pods().inNamespace(ref.namespace());
        var pod = cluster.call(
                ApiCall.read("read", new ObjectRef("Pod", ref.namespace(), ref.name())),
                () -> pods.withName(ref.name()).get());
        return pod == null || !pod.getMetadata().getUid().equals(ref.uid()) ? null : pod;
    }

    /** Stops watching all runs, which go on. Idempotent. */
    @Override
    public void close() {
        watches.close();
        if (ownsCluster) {
            cluster.close();
        }
    }
}
