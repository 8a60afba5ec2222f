package io.sparkk8s.backend;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Apache's Spark operator, which must run on the cluster and look after the application's namespace: an application
 * becomes a {@code SparkApplication} of {@code spark.apache.org/v1}. It takes no SQL files and no client mode. It deletes
 * the driver as soon as that has ended, unless {@link #retain} says otherwise: a log that nobody followed is then gone.
 *
 * <p>Immutable; made by {@link Backend#apacheOperator()}.
 */
public final class ApacheOperator implements Backend {

    /** The kind of a reference to such a run. */
    public static final String KIND = "spark-apache";

    private static final String TOLERATIONS = "applicationTolerations.";
    private static final String RESTART = TOLERATIONS + "restartConfig.";
    private static final String TIMEOUTS = TOLERATIONS + "applicationTimeoutConfig.";

    static final ApacheOperator DEFAULT = new ApacheOperator(FieldTree.EMPTY);

    /** After which ends the operator runs an application again; the names are those of the resource. */
    public enum RestartPolicy {
        NEVER("Never"),
        ALWAYS("Always"),
        ON_FAILURE("OnFailure"),
        /** After a time-out of the start, or when the driver could not be scheduled; not when the application failed. */
        ON_INFRASTRUCTURE_FAILURE("OnInfrastructureFailure");

        private final String text;

        RestartPolicy(String text) {
            this.text = text;
        }
    }

    /** After which ends the driver and the executors stay; the names are those of the resource. */
    public enum RetainPolicy {
        NEVER("Never"),
        ALWAYS("Always"),
        ON_FAILURE("OnFailure");

        private final String text;

        RetainPolicy(String text) {
            this.text = text;
        }
    }

    private final FieldTree options;

    private ApacheOperator(FieldTree options) {
        this.options = options;
    }

    private ApacheOperator with(String field, Object value) {
        return new ApacheOperator(options.with(field, value));
    }

    private ApacheOperator limit(String option, String field, int limit) {
        OptionChecks.atLeast(option, limit, 0);
        return with(RESTART + field, limit);
    }

    /**
     * {@code restartConfig.restartPolicy} and its limit. A run is its last attempt; it is not over before. Default is no
     * restart.
     *
     * @param attempts {@code maxRestartAttempts}: how often in all, 0 or more
     * @param backOff {@code restartBackoffMillis}: the wait before each
     */
    public ApacheOperator restart(RestartPolicy policy, int attempts, Duration backOff) {
        return with(RESTART + "restartPolicy", policy.text)
                .limit("restart", "maxRestartAttempts", attempts)
                .with(RESTART + "restartBackoffMillis", OptionChecks.milliseconds("restart", backOff));
    }

    /** {@code maxRestartOnFailure} and {@code restartBackoffMillisForFailure}: for failures in a row. */
    public ApacheOperator restartsOnFailure(int attempts, Duration backOff) {
        return limit("restartsOnFailure", "maxRestartOnFailure", attempts)
                .with(
                        RESTART + "restartBackoffMillisForFailure",
                        OptionChecks.milliseconds("restartsOnFailure", backOff));
    }

    /** {@code maxRestartOnSchedulingFailure} and {@code restartBackoffMillisForSchedulingFailure}. */
    public ApacheOperator restartsOnSchedulingFailure(int attempts, Duration backOff) {
        return limit("restartsOnSchedulingFailure", "maxRestartOnSchedulingFailure", attempts)
                .with(
                        RESTART + "restartBackoffMillisForSchedulingFailure",
                        OptionChecks.milliseconds("restartsOnSchedulingFailure", backOff));
    }

    /** {@code driverStartTimeoutMillis}: until the driver pod is up. Default five minutes; then it has failed. */
    public ApacheOperator driverStartTimeout(Duration time) {
        return with(TIMEOUTS + "driverStartTimeoutMillis", OptionChecks.milliseconds("driverStartTimeout", time));
    }

    /** {@code driverReadyTimeoutMillis}: from there until the driver is ready. Default five minutes. */
    public ApacheOperator driverReadyTimeout(Duration time) {
        return with(TIMEOUTS + "driverReadyTimeoutMillis", OptionChecks.milliseconds("driverReadyTimeout", time));
    }

    /** {@code executorStartTimeoutMillis}: until enough executors are there. Default five minutes. */
    public ApacheOperator executorStartTimeout(Duration time) {
        return with(TIMEOUTS + "executorStartTimeoutMillis", OptionChecks.milliseconds("executorStartTimeout", time));
    }

    /**
     * {@code instanceConfig}: how many executors make the application healthy.
     *
     * @param initial what it waits for at its start
     * @param least below which it is running with too few
     * @param most all of them
     */
    public ApacheOperator executors(int initial, int least, int most) {
        OptionChecks.atLeast("executors", initial, 0);
        OptionChecks.atLeast("executors", least, 0);
        OptionChecks.atLeast("executors", most, Math.max(initial, least));
        return with(TOLERATIONS + "instanceConfig.initExecutors", initial)
                .with(TOLERATIONS + "instanceConfig.minExecutors", least)
                .with(TOLERATIONS + "instanceConfig.maxExecutors", most);
    }

    /** {@code resourceRetainPolicy}: whether the pods stay after the end, for their logs. Default NEVER. */
    public ApacheOperator retain(RetainPolicy policy) {
        return with(TOLERATIONS + "resourceRetainPolicy", policy.text);
    }

    /** {@code resourceRetainDurationMillis}: how long they stay. Default for ever. */
    public ApacheOperator retainFor(Duration time) {
        return with(TOLERATIONS + "resourceRetainDurationMillis", OptionChecks.milliseconds("retainFor", time));
    }

    /**
     * {@code ttlAfterStopMillis}: how long the operator keeps a resource that has ended. Once it is removed, {@code attach}
     * and {@code poll} find the run LOST, so it must outlast whoever looks for the verdict. Default is for ever.
     */
    public ApacheOperator timeToLive(Duration time) {
        return with(TOLERATIONS + "ttlAfterStopMillis", OptionChecks.milliseconds("timeToLive", time));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SparkManifests render(SparkApplication app, RunIdentity identity) {
        var faults = new FaultCollector();
        var id = identity.with(options.toString());
        var resource = new ApacheApplication();
        resource.setMetadata(OperatorRendering.metadata(app, id));
        resource.setSpec(ApacheSpec.of(app, options, faults));
        faults.throwIfAny(app + " for Apache's operator");
        return new SparkManifests(id, List.of(), resource);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApacheOperator operator && operator.options.equals(options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** {@code ApacheOperator{}}, with the options that are set. */
    @Override
    public String toString() {
        return "ApacheOperator" + options;
    }
}
