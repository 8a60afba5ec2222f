package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.MemorySize;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the first executors ask for, by Spark's rules. */
final class ExecutorDemand {

    private static final long MINIMUM_OVERHEAD_MIB = 384;
    private static final double JVM_OVERHEAD = 0.1;
    private static final double OTHER_OVERHEAD = 0.4;
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1024 * 1024);

    private ExecutorDemand() {}

    static Demand of(SparkApplication app) {
        var conf = app.conf();
        var cores = conf.get(SparkKeys.EXECUTOR_REQUEST_CORES)
                .orElseGet(() -> conf.get(SparkKeys.EXECUTOR_CORES).orElse(1).toString());
        var memory = BigDecimal.valueOf(mebibytes(app)).multiply(MEBIBYTE);
        var limits = new TreeMap<>(Map.of("memory", memory));
        conf.get(SparkKeys.EXECUTOR_LIMIT_CORES)
                .ifPresent(limit -> limits.put("cpu", new Quantity(limit).getNumericalAmount()));
        var amounts = new Demand.Amounts(
                "executor",
                new TreeMap<>(Map.of("cpu", new Quantity(cores).getNumericalAmount(), "memory", memory)),
                limits);
        return new Demand("executor", initial(conf), List.of(amounts), List.of());
    }

    /** With dynamic allocation Spark begins with the greatest of these three. */
    private static int initial(SparkConf conf) {
        var instances = conf.get(SparkKeys.EXECUTOR_INSTANCES);
        if (!conf.get("spark.dynamicAllocation.enabled")
                .map(Boolean::parseBoolean)
                .orElse(false)) {
            return instances.orElse(2);
        }
        return Stream.of(
                        conf.get("spark.dynamicAllocation.initialExecutors").map(Integer::valueOf),
                        conf.get("spark.dynamicAllocation.minExecutors").map(Integer::valueOf),
                        instances)
                .mapToInt(number -> number.orElse(0))
                .max()
                .orElse(0);
    }

    private static long mebibytes(SparkApplication app) {
        var conf = app.conf();
        var heap = conf.get(SparkKeys.EXECUTOR_MEMORY)
                .orElse(MemorySize.ofMebibytes(1024))
                .mebibytes();
        var jvm = app.mainResource() instanceof MainResource.Jvm;
        var factor = conf.get("spark.executor.memoryOverheadFactor")
                .map(Double::valueOf)
                .or(() -> conf.get(SparkKeys.MEMORY_OVERHEAD_FACTOR))
                .orElse(jvm ? JVM_OVERHEAD : OTHER_OVERHEAD);
        var overhead = conf.get(SparkKeys.EXECUTOR_MEMORY_OVERHEAD)
                .map(MemorySize::mebibytes)
                .orElseGet(() -> Math.max((long) (factor * heap), MINIMUM_OVERHEAD_MIB));
        var offHeap = conf.get("spark.memory.offHeap.enabled")
                        .map(Boolean::parseBoolean)
                        .orElse(false)
                ? size(conf, "spark.memory.offHeap.size") / 1024 / 1024
                : 0;
        return heap + overhead + offHeap + (jvm ? 0 : python(conf));
    }

    private static long python(SparkConf conf) {
        // a plain number is in MiB here
        return conf.get("spark.executor.pyspark.memory")
                .flatMap(text -> MemorySize.parse(text.chars().allMatch(Character::isDigit) ? text + "m" : text))
                .map(MemorySize::mebibytes)
                .orElse(0L);
    }

    private static long size(SparkConf conf, String key) {
        // a plain number is in bytes here
        return conf.get(key)
                .flatMap(text -> MemorySize.parse(text.chars().allMatch(Character::isDigit) ? text + "b" : text))
                .map(MemorySize::bytes)
                .orElse(0L);
    }
}
