package io.sparkk8s;

/**
 * A Spark application on the cluster.
 *
 * <p>It is {@link RunState#SUCCEEDED} only when its driver container ended with exit code 0. A driver that was deleted
 * is {@link RunState#LOST}, or {@link RunState#KILLED} when {@link #stop()} deleted it; also when its container then
 * managed to end with 0.
 */
public interface SparkRun extends Run<SparkResult> {}
