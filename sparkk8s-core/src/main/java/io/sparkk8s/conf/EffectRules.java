package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.List;

/** Settings that do nothing because another one is missing. */
final class EffectRules {

    /**
     * A switch and what it is for.
     *
     * @param given keys, or beginnings of keys that end with a dot
     * @param needs the key that must be there, with {@code true} where it is a switch
     */
    private record Switch(String given, String needs) {}

    private static final List<Switch> SWITCHES = List.of(
            new Switch("spark.dynamicAllocation.", SparkKeys.DYNAMIC_ALLOCATION.name()),
            new Switch("spark.storage.decommission.", SparkKeys.DECOMMISSION.name()),
            new Switch("spark.kubernetes.decommission.", SparkKeys.DECOMMISSION.name()),
            new Switch(SparkKeys.SHUFFLE_BLOCKS_DECOMMISSION.name(), SparkKeys.STORAGE_DECOMMISSION.name()),
            new Switch(SparkKeys.RDD_BLOCKS_DECOMMISSION.name(), SparkKeys.STORAGE_DECOMMISSION.name()),
            new Switch(SparkKeys.FALLBACK_STORAGE.name(), SparkKeys.STORAGE_DECOMMISSION.name()),
            new Switch(SparkKeys.DECOMMISSION_LABEL_VALUE.name(), SparkKeys.DECOMMISSION_LABEL.name()),
            new Switch("spark.eventLog.", SparkKeys.EVENT_LOG.name()),
            new Switch("spark.speculation.", SparkKeys.SPECULATION.name()),
            new Switch(SparkKeys.DRIVER_TEMPLATE_CONTAINER.name(), SparkKeys.DRIVER_POD_TEMPLATE.name()),
            new Switch(SparkKeys.EXECUTOR_TEMPLATE_CONTAINER.name(), SparkKeys.EXECUTOR_POD_TEMPLATE.name()),
            new Switch(SparkKeys.OFF_HEAP_SIZE.name(), SparkKeys.OFF_HEAP.name()),
            new Switch(
                    "spark.kubernetes.scheduler.volcano.podGroupTemplateFile", SparkKeys.DRIVER_FEATURE_STEPS.name()),
            new Switch("spark.network.crypto.", "spark.network.crypto.enabled"),
            new Switch("spark.ui.proxyRedirectUri", "spark.ui.proxyBase"));

    private EffectRules() {}

    static void check(Findings findings) {
        SWITCHES.forEach(effect -> check(findings, effect));
        if (findings.on(SparkKeys.EVENT_LOG.name()) && !findings.has(SparkKeys.EVENT_LOG_DIR.name())) {
            findings.warning(
                    CONTRADICTORY,
                    SparkKeys.EVENT_LOG.name(),
                    "say where in " + SparkKeys.EVENT_LOG_DIR
                            + ": its default is a folder that images do not have, and the driver fails without it");
        }
        if (findings.on(SparkKeys.REUSE_PVC.name())
                && findings.has(SparkKeys.REUSE_PVC.name())
                && !findings.on(SparkKeys.OWN_PVC.name())) {
            findings.warning(CONTRADICTORY, SparkKeys.REUSE_PVC.name(), without(SparkKeys.OWN_PVC.name()) + "=true");
        }
        if (findings.on(SparkKeys.WAIT_TO_REUSE_PVC.name()) && !findings.on(SparkKeys.REUSE_PVC.name())) {
            findings.warning(
                    CONTRADICTORY, SparkKeys.WAIT_TO_REUSE_PVC.name(), without(SparkKeys.REUSE_PVC.name()) + "=true");
        }
    }

    private static void check(Findings findings, Switch effect) {
        var isFlag = SparkKeyRegistry.find(effect.needs())
                .filter(key -> key.type().equals("boolean"))
                .isPresent();
        if (isFlag ? findings.on(effect.needs()) : findings.has(effect.needs())) {
            return;
        }
        findings.conf().entries().forEach((key, value) -> {
            var meant = effect.given().endsWith(".") ? key.startsWith(effect.given()) : key.equals(effect.given());
            if (meant && !key.equals(effect.needs()) && !value.trim().equalsIgnoreCase("false")) {
                findings.warning(CONTRADICTORY, key, without(effect.needs()) + (isFlag ? "=true" : ""));
            }
        });
    }

    private static String without(String key) {
        return "has no effect without " + key;
    }
}
