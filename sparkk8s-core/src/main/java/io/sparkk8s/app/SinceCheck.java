package io.sparkk8s.app;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkVersion;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings of a newer Spark: an older one would pass over them in silence. */
final class SinceCheck {

    private record Since(int major, int minor) {}

    private static final Since V4_0 = new Since(4, 0);
    private static final Since V4_1 = new Since(4, 1);

    private static final Map<String, Since> KEYS = Map.of(
            "spark.kubernetes.driver.annotateExitException", V4_1,
            "spark.kubernetes.allocation.maximum", V4_1,
            "spark.kubernetes.executor.terminationGracePeriodSeconds", V4_1,
            "spark.kubernetes.executor.useDriverPodIP", V4_1);

    /** Settings of volumes. */
    private static final Set<String> OF_VOLUMES_4_0 = Set.of("mount.subPathExpr", "label.", "annotation.");

    private SinceCheck() {}

    static void run(FaultCollector faults, @Nullable String version, SparkConf conf) {
        var spark = version == null ? null : SparkVersion.parse(version).orElse(null);
        if (spark == null) {
            return;
        }
        KEYS.forEach((key, since) -> conf.get(key).ifPresent(value -> check(faults, spark, key, since)));
        for (var role : Role.values()) {
            var family = role.kubernetes("volumes.");
            conf.family(family).keySet().forEach(key -> {
                var parts = key.split("\\.", 3);
                if (parts.length == 3
                        && (OF_VOLUMES_4_0.stream().anyMatch(parts[2]::startsWith)
                                || (parts[0].equals(Volume.HOST_PATH) && parts[2].equals("options.type")))) {
                    check(faults, spark, family + key, V4_0);
                }
            });
        }
    }

    private static void check(FaultCollector faults, SparkVersion spark, String key, Since since) {
        faults.addIf(
                !spark.atLeast(since.major(), since.minor()),
                key,
                "is known since Spark " + since.major() + "." + since.minor() + ", the application's is " + spark);
    }
}
