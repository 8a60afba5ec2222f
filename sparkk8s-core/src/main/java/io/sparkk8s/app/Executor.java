package io.sparkk8s.app;

import java.time.Duration;

/** The executors' settings. Each is one of Spark's keys, named in its Javadoc, or goes into the pod template. */
public final class Executor extends PodSettings<Executor> {

    Executor(ConfWriter conf, PodDraft pod) {
        super(Role.EXECUTOR, conf, pod);
    }

    @Override
    Executor self() {
        return this;
    }

    /** {@code spark.executor.instances}: how many. Default 2. */
    public Executor instances(int instances) {
        conf.set("executor.instances", "spark.executor.instances", instances);
        return this;
    }

    /** {@code spark.executor.pyspark.memory}: what Python may use, such as {@code 2g}; the pods get it as well. */
    public Executor pysparkMemory(String size) {
        conf.text("executor.pysparkMemory", "spark.executor.pyspark.memory", size);
        return this;
    }

    /** {@code spark.kubernetes.executor.podNamePrefix}: at most 47 characters, and of one application only. */
    public Executor podNamePrefix(String prefix) {
        conf.text("executor.podNamePrefix", "spark.kubernetes.executor.podNamePrefix", prefix);
        return this;
    }

    /** {@code spark.kubernetes.executor.deleteOnTermination}: false keeps the pods of dead executors. Default true. */
    public Executor deleteOnTermination(boolean delete) {
        conf.set("executor.deleteOnTermination", "spark.kubernetes.executor.deleteOnTermination", delete);
        return this;
    }

    /** {@code spark.kubernetes.allocation.batch.size}: how many pods are asked for at a time. Default 10. */
    public Executor allocationBatchSize(int pods) {
        conf.number("executor.allocationBatchSize", "spark.kubernetes.allocation.batch.size", pods, 1);
        return this;
    }

    /** {@code spark.kubernetes.allocation.batch.delay}: the time between two batches. Default one second. */
    public Executor allocationBatchDelay(Duration delay) {
        conf.duration("executor.allocationBatchDelay", "spark.kubernetes.allocation.batch.delay", delay);
        return this;
    }

    /** {@code spark.kubernetes.allocation.maxPendingPods}: no more are asked for while so many are pending. */
    public Executor maxPendingPods(int pods) {
        conf.number("executor.maxPendingPods", "spark.kubernetes.allocation.maxPendingPods", pods, 1);
        return this;
    }

    /** {@code spark.kubernetes.allocation.maximum}: how many are made in all; since Spark 4.1. */
    public Executor allocationMaximum(int pods) {
        conf.number("executor.allocationMaximum", "spark.kubernetes.allocation.maximum", pods, 1);
        return this;
    }

    /** {@code spark.kubernetes.executor.terminationGracePeriodSeconds}; since Spark 4.1. Default 30 seconds. */
    public Executor terminationGracePeriod(Duration period) {
        conf.duration(
                "executor.terminationGracePeriod", "spark.kubernetes.executor.terminationGracePeriodSeconds", period);
        return this;
    }

    /** {@code spark.kubernetes.executor.useDriverPodIP}: no name service for the driver; since Spark 4.1. */
    public Executor useDriverPodIP(boolean use) {
        conf.set("executor.useDriverPodIP", "spark.kubernetes.executor.useDriverPodIP", use);
        return this;
    }
}
