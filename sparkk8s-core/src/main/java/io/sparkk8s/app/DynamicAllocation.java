package io.sparkk8s.app;

import java.time.Duration;

/** Executors by need: {@code spark.dynamicAllocation.enabled} and its settings. Not thread-safe. */
public final class DynamicAllocation {

    private static final String PREFIX = "spark.dynamicAllocation.";

    private final ConfWriter conf;

    DynamicAllocation(ConfWriter conf) {
        this.conf = conf;
        conf.set("dynamicAllocation", PREFIX + "enabled", true);
    }

    /** {@code spark.dynamicAllocation.minExecutors}. Default 0. */
    public DynamicAllocation minExecutors(int executors) {
        return number("minExecutors", executors, 0);
    }

    /** {@code spark.dynamicAllocation.maxExecutors}. Default without a limit. */
    public DynamicAllocation maxExecutors(int executors) {
        return number("maxExecutors", executors, 1);
    }

    /** {@code spark.dynamicAllocation.initialExecutors}. Default the least number. */
    public DynamicAllocation initialExecutors(int executors) {
        return number("initialExecutors", executors, 0);
    }

    /**
     * {@code spark.dynamicAllocation.shuffleTracking.enabled}: executors with shuffle files are kept. Default true since
     * Spark 3.5; without it there must be another place for shuffle files.
     */
    public DynamicAllocation shuffleTracking(boolean enabled) {
        conf.set("dynamicAllocation.shuffleTracking", PREFIX + "shuffleTracking.enabled", enabled);
        return this;
    }

    /** {@code spark.dynamicAllocation.shuffleTracking.timeout}: how long at most. Default without a limit. */
    public DynamicAllocation shuffleTrackingTimeout(Duration timeout) {
        return duration("shuffleTracking.timeout", timeout);
    }

    /** {@code spark.dynamicAllocation.executorIdleTimeout}. Default a minute. */
    public DynamicAllocation executorIdleTimeout(Duration timeout) {
        return duration("executorIdleTimeout", timeout);
    }

    /** {@code spark.dynamicAllocation.cachedExecutorIdleTimeout}: of executors with cached data. Default never. */
    public DynamicAllocation cachedExecutorIdleTimeout(Duration timeout) {
        return duration("cachedExecutorIdleTimeout", timeout);
    }

    /** {@code spark.dynamicAllocation.schedulerBacklogTimeout}: tasks wait so long before more are asked for. */
    public DynamicAllocation schedulerBacklogTimeout(Duration timeout) {
        return duration("schedulerBacklogTimeout", timeout);
    }

    /** {@code spark.dynamicAllocation.executorAllocationRatio}: executors for each that full parallelism would need. */
    public DynamicAllocation executorAllocationRatio(double ratio) {
        conf.positive("dynamicAllocation.executorAllocationRatio", PREFIX + "executorAllocationRatio", ratio);
        return this;
    }

    private DynamicAllocation number(String name, int value, int least) {
        conf.number("dynamicAllocation." + name, PREFIX + name, value, least);
        return this;
    }

    private DynamicAllocation duration(String name, Duration value) {
        conf.duration("dynamicAllocation." + name, PREFIX + name, value);
        return this;
    }
}
