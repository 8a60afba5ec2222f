package io.sparkk8s.manifest;

import static io.sparkk8s.conf.SparkKeys.DRIVER_CORES;
import static io.sparkk8s.conf.SparkKeys.DRIVER_LIMIT_CORES;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY_OVERHEAD;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY_OVERHEAD_FACTOR;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MIN_MEMORY_OVERHEAD;
import static io.sparkk8s.conf.SparkKeys.DRIVER_REQUEST_CORES;
import static io.sparkk8s.conf.SparkKeys.MEMORY_OVERHEAD_FACTOR;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.MemorySize;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.Set;
import java.util.TreeSet;

/** The driver container's requests and limits, by Spark's own rules. */
final class DriverResources {

    private static final MemorySize MINIMUM_OVERHEAD = MemorySize.ofMebibytes(384);
    private static final double JVM_OVERHEAD = 0.1;
    private static final double OTHER_OVERHEAD = 0.4;

    private DriverResources() {}

    static ResourceRequirements of(SparkApplication app) {
        var cores = SparkValues.get(app.conf(), DRIVER_REQUEST_CORES)
                .orElseGet(() ->
                        SparkValues.get(app.conf(), DRIVER_CORES).orElse(1).toString());
        var memory = new Quantity(memoryMebibytes(app) + "Mi");
        var resources = new ResourceRequirementsBuilder()
                .addToRequests("cpu", new Quantity(cores))
                .addToRequests("memory", memory)
                .addToLimits("memory", memory);
        SparkValues.get(app.conf(), DRIVER_LIMIT_CORES)
                .ifPresent(limit -> resources.addToLimits("cpu", new Quantity(limit)));
        for (var name : customResources(app.conf())) {
            var amount = amount(app.conf(), name);
            if (amount > 0) {
                var vendor = app.conf().get(SparkKeys.DRIVER_RESOURCE + name + ".vendor");
                resources.addToLimits(vendor.orElse("") + "/" + name, new Quantity(Integer.toString(amount)));
            }
        }
        return resources.build();
    }

    /** The names in {@code spark.driver.resource.NAME.*}, such as {@code gpu}. */
    static Set<String> customResources(SparkConf conf) {
        var names = new TreeSet<String>();
        conf.family(SparkKeys.DRIVER_RESOURCE)
                .keySet()
                .forEach(key -> names.add(key.substring(0, Math.max(0, key.indexOf('.')))));
        return names;
    }

    private static int amount(SparkConf conf, String name) {
        return conf.get(SparkKeys.DRIVER_RESOURCE + name + ".amount")
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** What the driver tells its executors: not the driver's own factor. */
    static double overheadFactorForExecutors(SparkApplication app) {
        var jvm = !(app.mainResource() instanceof MainResource.Python || app.mainResource() instanceof MainResource.R);
        return SparkValues.get(app.conf(), MEMORY_OVERHEAD_FACTOR).orElse(jvm ? JVM_OVERHEAD : OTHER_OVERHEAD);
    }

    private static long memoryMebibytes(SparkApplication app) {
        var heap = SparkValues.get(app.conf(), DRIVER_MEMORY)
                .orElse(MemorySize.ofMebibytes(1024))
                .mebibytes();
        var factor = SparkValues.get(app.conf(), DRIVER_MEMORY_OVERHEAD_FACTOR)
                .orElseGet(() -> overheadFactorForExecutors(app));
        var overhead = SparkValues.get(app.conf(), DRIVER_MEMORY_OVERHEAD)
                .map(MemorySize::mebibytes)
                .orElseGet(() -> Math.max((int) (factor * heap), minimumOverhead(app)));
        return heap + overhead;
    }

    /** A setting since Spark 4.0. */
    private static long minimumOverhead(SparkApplication app) {
        return app.sparkVersion().orElse(SparkVersion.NEWEST).atLeast(4, 0)
                ? SparkValues.get(app.conf(), DRIVER_MIN_MEMORY_OVERHEAD)
                        .orElse(MINIMUM_OVERHEAD)
                        .mebibytes()
                : MINIMUM_OVERHEAD.mebibytes();
    }
}
