package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.MemorySize;
import io.sparkk8s.conf.SparkConf;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How large Spark makes its containers. */
final class PodSizes {

    private static final MemorySize HEAP = MemorySize.ofMebibytes(1024);
    private static final MemorySize LEAST_OVERHEAD = MemorySize.ofMebibytes(384);
    private static final double JVM_OVERHEAD = 0.1;
    private static final double OTHER_OVERHEAD = 0.4;

    private final SparkConf conf;
    private final String role;

    private PodSizes(SparkConf conf, String role) {
        this.conf = conf;
        this.role = role;
    }

    static PodResources driver(SparkApplication app) {
        var sizes = new PodSizes(app.conf(), "driver");
        return sizes.container(sizes.heapAndOverhead(commonFactor(app)));
    }

    /** Off-heap memory counts, and Python's own where Python runs. */
    static PodResources executor(SparkApplication app) {
        var sizes = new PodSizes(app.conf(), "executor");
        var offHeap =
                app.conf().get("spark.memory.offHeap.enabled").orElse("").trim().equals("true")
                        ? sizes.memory("spark.memory.offHeap.size")
                                .map(MemorySize::mebibytes)
                                .orElse(0L)
                        : 0L;
        var python = app.mainResource() instanceof MainResource.Python
                ? sizes.memory("spark.executor.pyspark.memory")
                        .map(MemorySize::mebibytes)
                        .orElse(0L)
                : 0L;
        return sizes.container(sizes.heapAndOverhead(commonFactor(app)) + offHeap + python);
    }

    /** Spark hands the driver's language on to the executors. */
    private static double commonFactor(SparkApplication app) {
        return app.conf()
                .get("spark.kubernetes.memoryOverheadFactor")
                .map(text -> Double.valueOf(text.trim()))
                .orElse(
                        app.mainResource() instanceof MainResource.Python
                                        || app.mainResource() instanceof MainResource.R
                                ? OTHER_OVERHEAD
                                : JVM_OVERHEAD);
    }

    private long heapAndOverhead(double commonFactor) {
        var heap = memory(key("memory")).orElse(HEAP).mebibytes();
        var factor = conf.get(key("memoryOverheadFactor"))
                .map(text -> Double.valueOf(text.trim()))
                .orElse(commonFactor);
        var least = memory(key("minMemoryOverhead")).orElse(LEAST_OVERHEAD).mebibytes();
        var overhead = memory(key("memoryOverhead"))
                .map(MemorySize::mebibytes)
                .orElseGet(() -> Math.max((long) (factor * heap), least));
        return heap + overhead;
    }

    private PodResources container(long mebibytes) {
        var kubernetes = "spark.kubernetes." + role + ".";
        var memory = new Quantity(mebibytes + "Mi");
        var cores = conf.get(kubernetes + "request.cores")
                .or(() -> conf.get(key("cores")))
                .orElse("1");
        var resources = new ResourceRequirementsBuilder()
                .addToRequests("cpu", new Quantity(cores.trim()))
                .addToRequests("memory", memory)
                .addToLimits("memory", memory)
                .addToLimits(extended());
        conf.get(kubernetes + "limit.cores")
                .ifPresent(limit -> resources.addToLimits("cpu", new Quantity(limit.trim())));
        return PodResources.of(resources.build());
    }

    private Map<String, Quantity> extended() {
        var resources = new TreeMap<String, Quantity>();
        var family = conf.family(key("resource."));
        family.forEach((key, vendor) -> {
            if (key.endsWith(".vendor")) {
                var name = key.substring(0, key.length() - ".vendor".length());
                Optional.ofNullable(family.get(name + ".amount"))
                        .ifPresent(amount -> resources.put(vendor + "/" + name, new Quantity(amount.trim())));
            }
        });
        return resources;
    }

    private String key(String suffix) {
        return "spark." + role + "." + suffix;
    }

    private Optional<MemorySize> memory(String key) {
        return conf.get(key).flatMap(MemorySize::parse);
    }
}
