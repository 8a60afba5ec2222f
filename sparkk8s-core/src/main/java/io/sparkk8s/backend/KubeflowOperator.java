package io.sparkk8s.backend;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kubeflow's Spark operator, which must run on the cluster and look after the application's namespace: an application
 * becomes a {@code SparkApplication} of {@code sparkoperator.k8s.io/v1beta2}. It takes no SQL files, no client mode and no
 * credentials of the caller's, and it gives the application its resource's name as {@code spark.app.name}.
 *
 * <p>Immutable; made by {@link Backend#kubeflowOperator()}.
 */
public final class KubeflowOperator implements Backend {

    /** The kind of a reference to such a run. */
    public static final String KIND = "spark-kubeflow";

    static final KubeflowOperator DEFAULT = new KubeflowOperator(FieldTree.EMPTY.with("restartPolicy.type", "Never"));

    private final FieldTree options;

    private KubeflowOperator(FieldTree options) {
        this.options = options;
    }

    private KubeflowOperator with(String field, Object value) {
        return new KubeflowOperator(options.with(field, value));
    }

    /**
     * {@code restartPolicy: OnFailure}: runs the application again when it has failed. A run is its last attempt; it is
     * not over before. Default is no restart.
     *
     * @param retries how often, 0 or more
     * @param interval the wait is as many times as long as there were attempts; whole seconds
     */
    public KubeflowOperator restartOnFailure(int retries, Duration interval) {
        OptionChecks.atLeast("restartOnFailure", retries, 0);
        return with("restartPolicy.type", "OnFailure")
                .with("restartPolicy.onFailureRetries", retries)
                .with("restartPolicy.onFailureRetryInterval", OptionChecks.seconds("restartOnFailure", interval));
    }

    /**
     * {@code restartPolicy: Always}: runs the application again however it ends, so that the run never ends by itself.
     *
     * @param interval as of {@link #restartOnFailure}; after a success there is no wait
     */
    public KubeflowOperator restartAlways(Duration interval) {
        return with("restartPolicy.type", "Always")
                .with("restartPolicy.onFailureRetryInterval", OptionChecks.seconds("restartAlways", interval));
    }

    /**
     * {@code restartPolicy.onSubmissionFailureRetries}: tries again when the operator's spark-submit fails. The operator
     * heeds it with the policy OnFailure alone, so that a policy Never becomes OnFailure with no retries.
     *
     * @param retries how often, 0 or more
     * @param interval as of {@link #restartOnFailure}
     */
    public KubeflowOperator submissionRetries(int retries, Duration interval) {
        OptionChecks.atLeast("submissionRetries", retries, 0);
        var policy = options.equals(options.with("restartPolicy.type", "Never")) ? restartOnFailure(0, interval) : this;
        return policy.with("restartPolicy.onSubmissionFailureRetries", retries)
                .with(
                        "restartPolicy.onSubmissionFailureRetryInterval",
                        OptionChecks.seconds("submissionRetries", interval));
    }

    /**
     * {@code timeToLiveSeconds}: how long the operator keeps a resource that has ended, in whole seconds. Once it is
     * removed, {@code attach} and {@code poll} find the run LOST, so it must outlast whoever looks for the verdict. Default
     * is for ever, or what the operator was installed with.
     */
    public KubeflowOperator timeToLive(Duration time) {
        return with("timeToLiveSeconds", OptionChecks.seconds("timeToLive", time));
    }

    /** {@code suspend}: it waits, SUSPENDED, until someone sets the field to false: Kueue does so. */
    public KubeflowOperator suspended() {
        return with("suspend", true);
    }

    /**
     * {@code batchScheduler}: which of those that the operator knows, such as {@code volcano}, {@code yunikorn} or {@code
     * kube-scheduler}.
     *
     * @param queue of {@code batchSchedulerOptions}; null for the scheduler's default
     */
    public KubeflowOperator batchScheduler(String name, @Nullable String queue) {
        return new KubeflowOperator(options.with("batchScheduler", name).with("batchSchedulerOptions.queue", queue));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SparkManifests render(SparkApplication app, RunIdentity identity) {
        var faults = new FaultCollector();
        var id = identity.with(options.toString());
        var resource = new KubeflowApplication();
        resource.setMetadata(OperatorRendering.metadata(app, id));
        resource.setSpec(spec(app, faults));
        faults.throwIfAny(app + " for kubeflow's operator");
        return new SparkManifests(id, List.of(), resource);
    }

    Map<String, @Nullable Object> spec(SparkApplication app, FaultCollector faults) {
        return KubeflowSpec.of(app, options, faults);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KubeflowOperator operator && operator.options.equals(options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** {@code KubeflowOperator{restartPolicy.type=Never}}. */
    @Override
    public String toString() {
        return "KubeflowOperator" + options;
    }
}
