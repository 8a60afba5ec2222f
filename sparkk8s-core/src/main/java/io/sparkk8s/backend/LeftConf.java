package io.sparkk8s.backend;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spark keys that have found no field yet: what is taken from it was given a field of its own, what is left stays
 * configuration. Not thread-safe.
 */
final class LeftConf {

    private final SortedMap<String, String> left;
    private final FaultCollector faults;

    LeftConf(SparkConf conf, FaultCollector faults) {
        this.left = new TreeMap<>(conf.entries());
        this.faults = faults;
    }

    @Nullable
    String text(String key) {
        return left.remove(key);
    }

    @Nullable
    Integer number(String key) {
        var text = left.remove(key);
        try {
            return text == null ? null : Integer.valueOf(text.trim());
        } catch (NumberFormatException e) {
            faults.add(key, "'" + text + "' is not a whole number");
            return null;
        }
    }

    @Nullable
    Boolean flag(String key) {
        var text = left.remove(key);
        return text == null ? null : Boolean.valueOf(text.trim());
    }

    List<String> list(String key) {
        var text = left.remove(key);
        return text == null ? List.of() : split(text);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** All keys of a prefix, under the rest of their names. */
    SortedMap<String, String> family(String prefix) {
        var family = SparkConf.of(left).family(prefix);
        family.keySet().forEach(name -> left.remove(prefix + name));
        return family;
    }

    /** Whether a key is there and says so; it stays. */
    boolean isTrue(String key) {
        return "true".equals(left.getOrDefault(key, "").trim());
    }

    void put(String key, String value) {
        left.put(key, value);
    }

    boolean has(String key) {
        return left.containsKey(key);
    }

    Map<String, String> rest() {
        return new TreeMap<>(left);
    }
}
