package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.backend.ClusterStatus;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.PodBackend;
import io.sparkk8s.backend.ScheduleStatus;
import io.sparkk8s.backend.ScheduledSparkApplication;
import io.sparkk8s.backend.SparkCluster;
import io.sparkk8s.backend.crd.ApacheCluster;
import io.sparkk8s.backend.crd.KubeflowSchedule;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.internal.DriverPods;
import io.sparkk8s.internal.FailFastPolicy;
import io.sparkk8s.internal.ObjectRunner;
import io.sparkk8s.internal.OperatorKind;
import io.sparkk8s.internal.OperatorRuns;
import io.sparkk8s.internal.PeriodicSweep;
import io.sparkk8s.internal.Runner;
import io.sparkk8s.internal.Sweeps;
import io.sparkk8s.internal.client.ClientRunner;
import io.sparkk8s.manifest.ClientDriver;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SessionConf;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.preflight.Preflight;
import io.sparkk8s.preflight.PreflightReport;
import io.sparkk8s.submit.RunMarks;
import io.sparkk8s.submit.ServerSideApply;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.submit.SweepOptions;
import io.sparkk8s.submit.SweepReport;
import io.sparkk8s.submit.Sweeper;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

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
    private final Map<String, Runner> runners;

    private SparkK8s(Cluster cluster, boolean ownsCluster) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.watches = new Watches(cluster);
        this.ownsCluster = ownsCluster;
        this.runners = Map.of(
                PodBackend.KIND,
                new ObjectRunner<>(cluster, new DriverPods(cluster, watches)),
                KubeflowOperator.KIND,
                new ObjectRunner<>(cluster, new OperatorRuns<>(cluster, watches, OperatorKind.KUBEFLOW)),
                ApacheOperator.KIND,
                new ObjectRunner<>(cluster, new OperatorRuns<>(cluster, watches, OperatorKind.APACHE)),
                ClientDeployment.KIND,
                new ClientRunner(cluster, watches));
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

    /**
     * What {@link #submit(SparkApplication, SubmitOptions)} would create, with names made of an empty key where the options
     * have none. Asks no cluster.
     */
    public static SparkManifests render(SparkApplication app, SubmitOptions options) {
        return render(app, options, options.key().orElse(""));
    }

    private static SparkManifests render(SparkApplication app, SubmitOptions options, String key) {
        var manifests = options.backend().render(app, RunIdentity.of(app, key));
        return RunMarks.on(FailFastPolicy.write(options, manifests), options);
    }

    /** Submits a new run; see {@link #submit(SparkApplication, SubmitOptions)}. */
    public SparkRun submit(SparkApplication app) {
        return submit(app, SubmitOptions.defaults());
    }

    /**
     * Submits an application, in five calls to the API server in cluster mode, one in client mode or with an operator, and
     * one more with a key; then watches it. Blocks for these calls.
     *
     * @throws ConflictException the key was used for another application
     * @throws NotFoundException the namespace does not exist
     * @throws ForbiddenException the caller may not create these objects, or a quota is used up
     * @throws RejectedException the API server does not accept the objects
     * @throws UnreachableException there is no connection; nothing was made
     * @throws OutcomeUnknownException an answer was lost; submit again with the same key
     */
    public SparkRun submit(SparkApplication app, SubmitOptions options) {
        // a key that nobody else has needs no look for what is there
        return runner(options.backend().kind())
                .submit(
                        render(app, options, options.keyOrRandom()),
                        options.key().isPresent());
    }

    /** Follows a run that was submitted elsewhere; one call. A run that is gone is {@link RunState#LOST}. */
    public SparkRun attach(RunRef ref) {
        return runner(ref).attach(ref);
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
        return runner(ref).poll(ref);
    }

    /**
     * Puts a schedule on the cluster, or changes the one that is there, by server-side apply: one call.
     *
     * @return what kubeflow's operator has said of it so far
     */
    public ScheduleStatus apply(ScheduledSparkApplication schedule) {
        return ScheduleStatus.of(new ServerSideApply(cluster).apply(schedule.manifest()));
    }

    /** Puts a cluster on Kubernetes, or changes the one that is there; as {@link #apply(ScheduledSparkApplication)}. */
    public ClusterStatus apply(SparkCluster sparkCluster) {
        return ClusterStatus.of(new ServerSideApply(cluster).apply(sparkCluster.manifest()));
    }

    /**
     * Tells of a schedule what kubeflow's operator says of it, now and with each change; a watch that is shared with all
     * schedules of the namespace. The listener must be short and must not block.
     */
    public Subscription onChange(ScheduledSparkApplication schedule, Consumer<ScheduleStatus> listener) {
        var schedules = Selection.byName(KubeflowSchedule.class, schedule.namespace(), "");
        return follow(schedules, schedule.name(), resource -> listener.accept(ScheduleStatus.of(resource)));
    }

    /** Tells of a cluster what Apache's operator says of it; as {@link #onChange(ScheduledSparkApplication, Consumer)}. */
    public Subscription onChange(SparkCluster sparkCluster, Consumer<ClusterStatus> listener) {
        var clusters = Selection.byName(ApacheCluster.class, sparkCluster.namespace(), "");
        return follow(clusters, sparkCluster.name(), resource -> listener.accept(ClusterStatus.of(resource)));
    }

    private <T extends OperatorResource> Subscription follow(
            Selection<T> selection, String name, Consumer<T> listener) {
        return watches.subscribe(selection, name, null, observation -> {
            if (observation instanceof Observation.Present<T> present) {
                listener.accept(present.object());
            }
        });
    }

    /**
     * Why a run stands where it stands; a handful of calls and no watch. See {@link SparkRun#diagnose()}.
     *
     * @throws ApiException the run cannot be read
     */
    public Diagnosis diagnose(RunRef ref) {
        return runner(ref).diagnose(ref);
    }

    /** As {@link #preflight(SparkApplication, SubmitOptions)}. */
    public PreflightReport preflight(SparkApplication app) {
        return preflight(app, SubmitOptions.defaults());
    }

    /**
     * Looks whether the cluster would take an application, and changes nothing: the caller's rights and the driver's, what
     * the application refers to, quotas, LimitRanges, and whether a node is large enough. One call for each right (15
     * for the caller in cluster mode; 4 for the driver's service account, or 32 where it does not simply have all),
     * one for each object that is referred to, and four more.
     *
     * @throws InvalidSpecException the application cannot be rendered
     */
    public PreflightReport preflight(SparkApplication app, SubmitOptions options) {
        return new Preflight(cluster, app, render(app, options)).run();
    }

    /**
     * Removes what dead submitters left in a namespace: objects of this library without an owner whose run does not
     * exist. Where it does exist, it becomes their owner. Also removes drivers whose
     * {@linkplain SubmitOptions#timeToLive time to live} is over. What is not this library's is never touched, and
     * nothing is deleted that changed after it was seen, so that any number of sweeps may happen at once. Records of
     * client Deployments that were never begun go too, when their client pod says so or is gone. Nine lists
     * for 500 objects of a kind each, one call for each run that was not finished, one for each change.
     *
     * @throws ApiException the cluster does not answer; a right that is missing for a kind is in the report instead
     */
    public SweepReport sweep(String namespace, SweepOptions options) {
        return new Sweeps(cluster, namespace, options).sweep();
    }

    /**
     * Sweeps again and again, on the {@linkplain Cluster#executor() connection's executor}, until the result is closed
     * or the connection is.
     *
     * @param pause before the first sweep, and after each
     */
    public Sweeper sweeper(String namespace, SweepOptions options, Duration pause) {
        return PeriodicSweep.begin(new Sweeps(cluster, namespace, options), pause);
    }

    /**
     * What a SparkSession in a JVM that runs already needs so that its executors run on this connection's cluster: Spark's
     * client mode. Set each entry on the session's builder, or on a {@code SparkConf} of Spark's. Asks no cluster.
     *
     * <pre>{@code
     * var conf = spark.toClientModeConf(app, ClientDriver.at("10.1.2.3"));
     * var session = SparkSession.builder();
     * conf.entries().forEach(session::config);
     * }</pre>
     *
     * <p>The application's {@link SparkApplication.Builder#session() main resource}, arguments and deploy mode do not
     * matter, nor does what is of a driver's pod or of its JVM's command line, such as {@code spark.driver.memory}. That
     * JVM needs Spark's jars with {@code spark-kubernetes}, of the same version as the executors' image, and the
     * {@code --add-opens} that Spark's own {@code JavaModuleOptions} lists; the executors must reach it at the
     * {@link ClientDriver#at address} given.
     *
     * <p>Credentials are not part of it: Spark's own client finds them as kubectl would, in the file of {@code KUBECONFIG} (or
     * of the system property {@code kubeconfig}), {@code ~/.kube/config}, or a pod's service account, and
     * {@code spark.kubernetes.context} is set where this connection's is known. A connection of another kind needs
     * {@code spark.kubernetes.authenticate.*} in the application's configuration.
     *
     * <p>Executors end when the session is stopped, or soon after its JVM has died; their pods are then left over, unless
     * they are {@linkplain ClientDriver#podName owned by a pod}: they have the label {@code spark-app-selector} with
     * the value of {@code spark.app.id}.
     *
     * @throws InvalidSpecException with all that cannot be had in this way, such as a pod template of the executors without
     *     a {@linkplain ClientDriver#templateDirectory directory} for its file
     */
    public SparkConf toClientModeConf(SparkApplication app, ClientDriver driver) {
        return SessionConf.of(app, driver, cluster.server(), cluster.context());
    }

    private Runner runner(RunRef ref) {
        if (!runners.containsKey(ref.kind())) {
            throw InvalidSpecException.of(
                    "the reference of a run", "ref", ref + " is not a Spark application but a " + ref.kind());
        }
        return runner(ref.kind());
    }

    private Runner runner(String kind) {
        return requireNonNull(runners.get(kind), kind);
    }

    /** Stops watching all runs, which go on. Idempotent. */
    @Override
    public void close() {
        runners.values().forEach(Runner::close);
        watches.close();
        if (ownsCluster) {
            cluster.close();
        }
    }
}
