package io.sparkk8s;

import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.progress.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Spark application on the cluster.
 *
 * <p>It is {@link RunState#SUCCEEDED} only when its driver container ended with exit code 0. A driver that was deleted
 * is {@link RunState#LOST}, or {@link RunState#KILLED} when {@link #stop()} deleted it; also when its container then
 * managed to end with 0.
 */
public interface SparkRun extends Run<SparkResult> {

    /**
     * How its executors fare, those of all its attempts, as this JVM has seen it; never blocks. They are watched while the
     * driver runs: one list and one watch serve all runs of a namespace and kind. A right to list and watch pods that is
     * missing leaves them uncounted.
     */
    ExecutorsDigest executors();

    /** Calls the listener with {@link #executors()}, and then with each change; as {@link #onChange} does. */
    Subscription onExecutors(Consumer<ExecutorsDigest> listener);

    /**
     * Why it stands where it stands, above all why it is pending: a handful of calls to the API server, at once. What
     * the caller may not read is left out, and {@link Diagnosis#unread()} says so.
     *
     * @throws ApiException the driver pod itself cannot be read
     */
    default Diagnosis diagnose() {
        return Diagnosis.of(ref(), status(), List.of());
    }

    /**
     * How far it has come, as its driver says: three or four calls to the driver's own REST API through the API server,
     * which needs the right {@code get} on {@code pods/proxy}. Empty while the driver has no UI: it does not run, is
     * still starting, or has {@code spark.ui.enabled=false}.
     *
     * @throws ApiException the API server refuses or is away, or the driver does not answer in time
     */
    default Optional<Progress> progress() {
        return Optional.empty();
    }

    /** How the attempts ended that ended until now, the first one first; those of a run without a restart policy are none. */
    default List<SparkResult> attempts() {
        return List.of();
    }

    /**
     * Ends it as {@link #stop()} does and waits until all of it is gone: driver, executors, Services, ConfigMaps, Secrets
     * and PersistentVolumeClaims, by the label {@code spark-app-selector}. What a dead driver left is deleted; what
     * stays all the same is reported. A run that has ended already is removed too, its driver's log with it. Objects
     * of a later run of the same key are not touched. Blocks; five lists for each look at the cluster.
     *
     * @throws ApiException the cluster refuses to end the run
     * @throws InterruptedWaitException the thread was interrupted
     */
    KillReport kill(KillOptions options);
}
