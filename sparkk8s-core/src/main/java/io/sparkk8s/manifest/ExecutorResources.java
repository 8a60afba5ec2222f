package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.MemorySize;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkVersion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An executor container's requests and limits, by Spark's own rules: the driver makes them so. */
public final class ExecutorResources {

    private static final MemorySize HEAP = MemorySize.ofMebibytes(1024);
    private static final MemorySize LEAST_OVERHEAD = MemorySize.ofMebibytes(384);

    private final SparkApplication app;
    private final SparkConf conf;

    private ExecutorResources(SparkApplication app) {
        this.app = app;
        this.conf = app.conf();
    }

    /** A pure function of the application. */
    public static ResourceRequirements of(SparkApplication app) {
        return new ExecutorResources(app).container();
    }

    private ResourceRequirements container() {
        var memory = new Quantity(memoryMebibytes() + "Mi");
        var cores = conf.get("spark.kubernetes.executor.request.cores")
                .or(() -> conf.get("spark.executor.cores"))
                .orElse("1");
        var resources = new ResourceRequirementsBuilder()
                .addToRequests("cpu", new Quantity(cores.trim()))
                .addToRequests("memory", memory)
                .addToLimits("memory", memory)
                .addToLimits(extended());
        conf.get("spark.kubernetes.executor.limit.cores")
                .ifPresent(limit -> resources.addToLimits("cpu", new Quantity(limit.trim())));
        return resources.build();
    }

    /** Off-heap memory counts, and Python's own where Python runs. */
    private long memoryMebibytes() {
        var heap = memory("spark.executor.memory").orElse(HEAP).mebibytes();
        var overhead = memory("spark.executor.memoryOverhead")
                .map(MemorySize::mebibytes)
                .orElseGet(() -> Math.max((long) (factor() * heap), leastOverhead()));
        var offHeap = conf.get("spark.memory.offHeap.enabled").orElse("").trim().equals("true")
                ? bytes("spark.memory.offHeap.size")
                : 0L;
        var python = app.mainResource() instanceof MainResource.Python
                ? memory("spark.executor.pyspark.memory")
                        .map(MemorySize::mebibytes)
                        .orElse(0L)
                : 0L;
        return heap + overhead + offHeap + python;
    }

    /** The executors' own, the one for both, or the default of the language. */
    private double factor() {
        return conf.get("spark.executor.memoryOverheadFactor")
                .map(text -> Double.valueOf(text.trim()))
                .orElseGet(() -> DriverResources.overheadFactorForExecutors(app));
    }

    /** A setting since Spark 4.0. */
    private long leastOverhead() {
        return Optional.of("spark.executor.minMemoryOverhead")
                .filter(key -> app.sparkVersion().orElse(SparkVersion.NEWEST).atLeast(4, 0))
                .flatMap(this::memory)
                .orElse(LEAST_OVERHEAD)
                .mebibytes();
    }

    private Map<String, Quantity> extended() {
        var resources = new TreeMap<String, Quantity>();
        var family = conf.family("spark.executor.resource.");
        family.forEach((key, vendor) -> {
            if (key.endsWith(".vendor")) {
                var name = key.substring(0, key.length() - ".vendor".length());
                Optional.ofNullable(family.get(name + ".amount"))
                        .ifPresent(amount -> resources.put(vendor + "/" + name, new Quantity(amount.trim())));
            }
        });
        return resources;
    }

    private Optional<MemorySize> memory(String key) {
        return conf.get(key).flatMap(MemorySize::parse);
    }

    /** The one size whose number alone is in bytes. */
    private long bytes(String key) {
        return conf.get(key)
                .map(String::trim)
                .flatMap(text -> MemorySize.parse(text.matches("[0-9]+") ? text + "b" : text))
                .map(MemorySize::mebibytes)
                .orElse(0L);
    }
}
