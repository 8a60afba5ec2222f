package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How many executors there are. */
final class AllocationRules {

    private static final String MIN = SparkKeys.DYNAMIC_ALLOCATION_MIN.name();
    private static final String INITIAL = SparkKeys.DYNAMIC_ALLOCATION_INITIAL.name();
    private static final String MAX = SparkKeys.DYNAMIC_ALLOCATION_MAX.name();
    private static final String INSTANCES = SparkKeys.EXECUTOR_INSTANCES.name();
    private static final String SHUFFLE_PLUGIN = "spark.shuffle.sort.io.plugin.class";

    private AllocationRules() {}

    static void check(Findings findings) {
        if (findings.on(SparkKeys.DYNAMIC_ALLOCATION.name())) {
            bounds(findings);
            shuffleFiles(findings);
            backlogTimes(findings);
        }
        if (findings.conf()
                .get(SparkKeys.SHUFFLE_SERVICE.name())
                .filter("true"::equals)
                .isPresent()) {
            findings.warning(
                    CONTRADICTORY,
                    SparkKeys.SHUFFLE_SERVICE.name(),
                    "Spark brings no external shuffle service to Kubernetes: without one on every node no executor"
                            + " registers. Use " + SparkKeys.SHUFFLE_TRACKING);
        }
        findings.numberGiven(SparkKeys.ALLOCATION_MAXIMUM.name())
                .filter(maximum -> findings.number(INSTANCES).orElse(0L) > maximum)
                .ifPresent(maximum -> findings.warning(
                        CONTRADICTORY,
                        SparkKeys.ALLOCATION_MAXIMUM.name(),
                        "allows " + maximum + " executor pods in all, fewer than " + INSTANCES));
    }

    private static void bounds(Findings findings) {
        long min = findings.number(MIN).orElse(0L);
        var max = findings.numberGiven(MAX).filter(value -> value > 0);
        var initial = findings.numberGiven(INITIAL);
        if (max.isPresent() && min > max.get()) {
            findings.error(CONTRADICTORY, MIN, min + " is more than the " + max.get() + " of " + MAX);
        } else if (max.isPresent()) {
            Stream.of(INITIAL, INSTANCES)
                    .filter(key -> findings.numberGiven(key).orElse(0L) > max.get())
                    .forEach(key -> findings.error(
                            CONTRADICTORY,
                            key,
                            "with dynamic allocation it is where Spark begins, and it refuses to begin with more"
                                    + " executors than the " + max.get() + " of " + MAX));
        }
        if (initial.isPresent() && initial.get() < min) {
            findings.warning(
                    CONTRADICTORY,
                    INITIAL,
                    initial.get() + " is less than the " + min + " of " + MIN + ", which counts");
        }
    }

    private static void shuffleFiles(Findings findings) {
        var moved =
                findings.on(SparkKeys.DECOMMISSION.name()) && findings.on(SparkKeys.SHUFFLE_BLOCKS_DECOMMISSION.name());
        var kept = moved
                || findings.on(SparkKeys.SHUFFLE_SERVICE.name())
                || findings.on(SparkKeys.SHUFFLE_TRACKING.name())
                || findings.has(SHUFFLE_PLUGIN);
        if (!kept) {
            findings.error(
                    CONTRADICTORY,
                    SparkKeys.DYNAMIC_ALLOCATION.name(),
                    "Spark refuses it when nothing keeps the shuffle files of executors that go: leave "
                            + SparkKeys.SHUFFLE_TRACKING + " on, or turn on " + SparkKeys.DECOMMISSION + " and "
                            + SparkKeys.SHUFFLE_BLOCKS_DECOMMISSION);
        }
    }

    private static void backlogTimes(Findings findings) {
        for (var key : new String[] {
            SparkKeys.SCHEDULER_BACKLOG_TIMEOUT.name(), "spark.dynamicAllocation.sustainedSchedulerBacklogTimeout"
        }) {
            findings.time(key, TimeUnit.SECONDS)
                    .filter(time -> time.toSeconds() <= 0)
                    .ifPresent(time -> findings.error(BAD_VALUE, key, "must be a second at least"));
        }
    }
}
