package io.sparkk8s.manifest;

import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A configuration as Spark reads it: a key's old name stands in for it, and {@code ${spark.key}} in a value for another
 * value. Families of keys are read as they are.
 */
final class SparkValues {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(spark\\.\\S+?)\\}");

    private static final Map<String, String> OLD_NAMES = Map.of(
            SparkKeys.DRIVER_MEMORY_OVERHEAD.name(), "spark.yarn.driver.memoryOverhead",
            SparkKeys.KEYTAB.name(), "spark.yarn.keytab",
            SparkKeys.PRINCIPAL.name(), "spark.yarn.principal");

    private SparkValues() {}

    static <T> Optional<T> get(SparkConf conf, ConfKey<T> key) {
        return text(conf, key.name()).flatMap(key::parse);
    }

    static Optional<String> text(SparkConf conf, String key) {
        var own = conf.get(key);
        var value = own.isPresent() || !OLD_NAMES.containsKey(key) ? own : conf.get(OLD_NAMES.getOrDefault(key, key));
        return value.map(text -> resolved(conf, text, 0));
    }

    /** What refers to nothing, or to itself, stays as it is. */
    private static String resolved(SparkConf conf, String text, int depth) {
        if (depth > conf.entries().size()) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(conf.get(match.group(1))
                        .map(value -> resolved(conf, value, depth + 1))
                        .orElse(match.group())));
    }
}
