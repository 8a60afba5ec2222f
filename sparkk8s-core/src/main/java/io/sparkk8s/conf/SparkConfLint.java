package io.sparkk8s.conf;

import java.util.List;
import java.util.function.Consumer;

/**
 * Finds what is wrong with a configuration for Spark on Kubernetes before anything is sent: keys that Spark does not have
 * or does not have yet, values that it would refuse, settings that contradict each other or have no effect.
 *
 * <p>A key is unknown if Spark would ignore it and nobody else could have meant it: where Spark alone gives names
 * ({@code spark.kubernetes.*}, {@code spark.driver.*}, {@code spark.executor.*} and the like), any key that no version
 * has; elsewhere only one that is a letter or two away from a real one, as {@code spark.sql.shufle.partitions} is.
 */
public final class SparkConfLint {

    private static final List<Consumer<Findings>> RULES = List.of(
            KeyRules::check,
            AllocationRules::check,
            ComputeRules::check,
            ResourceRules::check,
            VolumeRules::check,
            PodRules::check,
            PortRules::check,
            SecurityRules::check,
            EffectRules::check);

    private SparkConfLint() {}

    /**
     * All findings, sorted by key. An unset {@code spark.submit.deployMode} is taken for cluster mode, but for
     * {@code spark.driver.host} and {@code .bindAddress}, which are errors only where cluster mode is said.
     *
     * @param version the Spark version in the image
     */
    public static List<ConfFinding> check(SparkConf conf, SparkVersion version) {
        var findings = new Findings(conf, version);
        RULES.forEach(rule -> rule.accept(findings));
        return findings.sorted();
    }
}
