package io.sparkk8s.manifest;

import static io.sparkk8s.conf.SparkKeys.DRIVER_CORES;
import static io.sparkk8s.conf.SparkKeys.DRIVER_LIMIT_CORES;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY_OVERHEAD;
import static io.sparkk8s.conf.SparkKeys.DRIVER_MEMORY_OVERHEAD_FACTOR;
import static io.sparkk8s.conf.SparkKeys.DRIVER_REQUEST_CORES;
import static io.sparkk8s.conf.SparkKeys.MEMORY_OVERHEAD_FACTOR;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.MemorySize;

/** The driver container's requests and limits, by Spark's own rules. */
final class DriverResources {

    private static final long MINIMUM_OVERHEAD_MIB = 384;
    private static final double JVM_OVERHEAD = 0.1;
    private static final double OTHER_OVERHEAD = 0.4;

    private DriverResources() {}

    static ResourceRequirements of(SparkApplication app) {
        var conf = app.conf();
        var cores = conf.get(DRIVER_REQUEST_CORES)
                .orElseGet(() -> conf.get(DRIVER_CORES).orElse(1).toString());
        var memory = new Quantity(memoryMebibytes(app) + "Mi");
        var resources = new ResourceRequirementsBuilder()
                .addToRequests("cpu", new Quantity(cores))
                .addToRequests("memory", memory)
                .addToLimits("memory", memory);
        conf.get(DRIVER_LIMIT_CORES).ifPresent(limit -> resources.addToLimits("cpu", new Quantity(limit)));
        return resources.build();
    }

    /** The factor that holds: the driver's own, the one for both, or the default of the language. */
    static double overheadFactor(SparkApplication app) {
        var byLanguage = app.mainResource() instanceof MainResource.Jvm ? JVM_OVERHEAD : OTHER_OVERHEAD;
        return app.conf()
                .get(DRIVER_MEMORY_OVERHEAD_FACTOR)
                .or(() -> app.conf().get(MEMORY_OVERHEAD_FACTOR))
                .orElse(byLanguage);
    }

    private static long memoryMebibytes(SparkApplication app) {
        var heap = app.conf()
                .get(DRIVER_MEMORY)
                .orElse(MemorySize.ofMebibytes(1024))
                .mebibytes();
        var overhead = app.conf()
                .get(DRIVER_MEMORY_OVERHEAD)
                .map(MemorySize::mebibytes)
                .orElseGet(() -> Math.max((long) (overheadFactor(app) * heap), MINIMUM_OVERHEAD_MIB));
        return heap + overhead;
    }
}
