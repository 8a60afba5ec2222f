package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Cores, memory and the JVMs' options. */
final class ComputeRules {

    /** 300 MiB that Spark keeps for itself, one and a half times. */
    private static final MemorySize LEAST_HEAP = MemorySize.ofMebibytes(450);

    private ComputeRules() {}

    static void check(Findings findings) {
        cores(findings, SparkKeys.DRIVER_CORES, SparkKeys.DRIVER_REQUEST_CORES, SparkKeys.DRIVER_LIMIT_CORES);
        cores(findings, SparkKeys.EXECUTOR_CORES, SparkKeys.EXECUTOR_REQUEST_CORES, SparkKeys.EXECUTOR_LIMIT_CORES);
        var perTask = findings.number(SparkKeys.TASK_CPUS.name()).orElse(1L);
        if (findings.number(SparkKeys.EXECUTOR_CORES.name()).orElse(1L) < perTask) {
            findings.error(
                    CONTRADICTORY,
                    SparkKeys.TASK_CPUS.name(),
                    "no task fits: an executor has fewer than " + perTask + " of " + SparkKeys.EXECUTOR_CORES);
        }
        for (var heap : List.of(SparkKeys.DRIVER_MEMORY, SparkKeys.EXECUTOR_MEMORY)) {
            findings.memoryGiven(heap.name())
                    .filter(size -> size.bytes() > 0 && size.bytes() < LEAST_HEAP.bytes())
                    .filter(size -> !findings.has("spark.testing.reservedMemory"))
                    .ifPresent(size -> findings.warning(
                            BAD_VALUE, heap.name(), "'" + size + "' is less than Spark starts with, " + LEAST_HEAP));
        }
        overhead(findings, SparkKeys.DRIVER_MEMORY_OVERHEAD, SparkKeys.DRIVER_MEMORY_OVERHEAD_FACTOR);
        overhead(findings, SparkKeys.EXECUTOR_MEMORY_OVERHEAD, SparkKeys.EXECUTOR_MEMORY_OVERHEAD_FACTOR);
        commonFactor(findings);
        offHeap(findings);
        options(findings);
        heartbeats(findings);
    }

    private static void cores(
            Findings findings, ConfKey<Integer> cores, ConfKey<String> request, ConfKey<String> limit) {
        var requested = cpu(findings, findings.has(request.name()) ? request.name() : cores.name());
        var limited = cpu(findings, limit.name());
        if (limited.isPresent() && limited.get().compareTo(requested.orElse(BigDecimal.ONE)) < 0) {
            findings.error(
                    CONTRADICTORY,
                    limit.name(),
                    "Kubernetes refuses a limit below the request, which is "
                            + requested.orElse(BigDecimal.ONE).toPlainString()
                            + (findings.has(request.name()) ? " by " + request : " by " + cores));
        }
    }

    private static Optional<BigDecimal> cpu(Findings findings, String key) {
        return findings.text(key)
                .filter(CpuQuantity::valid)
                .map(text -> Quantity.getAmountInBytes(Quantity.parse(text.trim())));
    }

    private static void overhead(Findings findings, ConfKey<MemorySize> overhead, ConfKey<Double> factor) {
        if (findings.has(overhead.name()) && findings.has(factor.name())) {
            findings.warning(CONTRADICTORY, factor.name(), "has no effect beside " + overhead);
        }
    }

    private static void commonFactor(Findings findings) {
        var driver = findings.has(SparkKeys.DRIVER_MEMORY_OVERHEAD.name())
                || findings.has(SparkKeys.DRIVER_MEMORY_OVERHEAD_FACTOR.name());
        var executor = findings.has(SparkKeys.EXECUTOR_MEMORY_OVERHEAD.name())
                || findings.has(SparkKeys.EXECUTOR_MEMORY_OVERHEAD_FACTOR.name());
        if (findings.has(SparkKeys.MEMORY_OVERHEAD_FACTOR.name()) && driver && executor) {
            findings.warning(
                    CONTRADICTORY,
                    SparkKeys.MEMORY_OVERHEAD_FACTOR.name(),
                    "has no effect: the driver and the executors have an overhead of their own");
        }
    }

    private static void offHeap(Findings findings) {
        var size = findings.text(SparkKeys.OFF_HEAP_SIZE.name()).orElse("0").trim();
        if (findings.on(SparkKeys.OFF_HEAP.name()) && size.matches("0+[a-zA-Z]*")) {
            findings.error(
                    CONTRADICTORY, SparkKeys.OFF_HEAP.name(), "needs a size above 0 in " + SparkKeys.OFF_HEAP_SIZE);
        }
    }

    private static void options(Findings findings) {
        var executor = List.of(SparkKeys.EXECUTOR_JAVA_OPTIONS.name(), "spark.executor.defaultJavaOptions");
        var driver = List.of(SparkKeys.DRIVER_JAVA_OPTIONS.name(), "spark.driver.defaultJavaOptions");
        executor.forEach(key -> {
            heap(findings, key, SparkKeys.EXECUTOR_MEMORY);
            findings.conf()
                    .get(key)
                    .filter(options -> options.contains("-Dspark"))
                    .ifPresent(options -> findings.error(
                            CONTRADICTORY, key, "Spark refuses -Dspark...: set it as a key of the configuration"));
        });
        driver.forEach(key -> heap(findings, key, SparkKeys.DRIVER_MEMORY));
    }

    private static void heap(Findings findings, String key, ConfKey<MemorySize> memory) {
        findings.conf()
                .get(key)
                .filter(options -> options.contains("-Xmx"))
                .ifPresent(options ->
                        findings.error(CONTRADICTORY, key, "Spark refuses -Xmx: the heap is given by " + memory));
    }

    private static void heartbeats(Findings findings) {
        var timeout = findings.time(SparkKeys.NETWORK_TIMEOUT.name(), TimeUnit.SECONDS);
        var interval = findings.time(SparkKeys.EXECUTOR_HEARTBEAT_INTERVAL.name(), TimeUnit.MILLISECONDS);
        if (timeout.isPresent() && interval.isPresent() && timeout.get().compareTo(interval.get()) <= 0) {
            findings.error(
                    CONTRADICTORY,
                    SparkKeys.EXECUTOR_HEARTBEAT_INTERVAL.name(),
                    "must be less than " + SparkKeys.NETWORK_TIMEOUT + ", or every executor counts as lost");
        }
    }
}
