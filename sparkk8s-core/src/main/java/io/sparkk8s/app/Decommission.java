package io.sparkk8s.app;

import java.time.Duration;

/**
 * Executors that are about to go hand over what they have: {@code spark.decommission.enabled} and
 * {@code spark.storage.decommission.enabled}. Not thread-safe.
 */
public final class Decommission {

    private static final String STORAGE = "spark.storage.decommission.";

    private final ConfWriter conf;

    Decommission(ConfWriter conf) {
        this.conf = conf;
        conf.set("decommission", "spark.decommission.enabled", true);
    }

    /** {@code spark.storage.decommission.enabled}: whether blocks are handed over. Default false. */
    public Decommission storage(boolean enabled) {
        conf.set("decommission.storage", STORAGE + "enabled", enabled);
        return this;
    }

    /** {@code spark.storage.decommission.shuffleBlocks.enabled}. Default true. */
    public Decommission shuffleBlocks(boolean enabled) {
        conf.set("decommission.shuffleBlocks", STORAGE + "shuffleBlocks.enabled", enabled);
        return this;
    }

    /** {@code spark.storage.decommission.rddBlocks.enabled}. Default true. */
    public Decommission rddBlocks(boolean enabled) {
        conf.set("decommission.rddBlocks", STORAGE + "rddBlocks.enabled", enabled);
        return this;
    }

    /** {@code spark.storage.decommission.fallbackStorage.path}: where blocks go that no executor takes; ends in a slash. */
    public Decommission fallbackStorage(String path) {
        conf.text("decommission.fallbackStorage", STORAGE + "fallbackStorage.path", path);
        return this;
    }

    /** {@code spark.executor.decommission.forceKillTimeout}: executors that take longer are killed. */
    public Decommission forceKillTimeout(Duration timeout) {
        conf.duration("decommission.forceKillTimeout", "spark.executor.decommission.forceKillTimeout", timeout);
        return this;
    }

    /** {@code spark.kubernetes.executor.decommissionLabel} and its value: a label of pods that are about to go. */
    public Decommission label(String key, String value) {
        conf.text("decommission.label", "spark.kubernetes.executor.decommissionLabel", key);
        conf.set("decommission.label", "spark.kubernetes.executor.decommissionLabelValue", value);
        return this;
    }
}
