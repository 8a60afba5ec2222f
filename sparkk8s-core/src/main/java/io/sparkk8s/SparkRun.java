package io.sparkk8s;

import java.util.List;

/**
 * A Spark application on the cluster.
 *
 * <p>It is {@link RunState#SUCCEEDED} only when its driver container ended with exit code 0. A driver that was deleted
 * is {@link RunState#LOST}, or {@link RunState#KILLED} when {@link #stop()} deleted it; also when its container then
 * managed to end with 0.
 */
public interface SparkRun extends Run<SparkResult> {

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
