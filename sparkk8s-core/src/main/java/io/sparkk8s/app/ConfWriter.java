package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Fault;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects Spark's keys from the typed setters and from plain {@code conf} calls. A key that both give, with different
 * values, is a fault: neither is silently preferred.
 */
final class ConfWriter {

    private record Entry(String value, String setBy) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    void set(String setBy, ConfKey<?> key, Object value) {
        set(setBy, key.name(), key.write(requireNonNull(value, () -> setBy + " is null")));
    }

    void set(String setBy, String key, Object value) {
        var text = requireNonNull(value, () -> setBy + " is null").toString();
        var before = entries.put(key, new Entry(text, setBy));
        if (before != null && !before.value().equals(text) && !before.setBy().equals(setBy)) {
            faults.add(new Fault(
                    key,
                    "given twice: '" + before.value() + "' by " + before.setBy() + " and '" + text + "' by " + setBy));
        }
    }

    void putAll(SparkConf conf) {
        conf.entries().forEach((key, value) -> entries.put(key, new Entry(value, "conf")));
    }

    SparkConf conf() {
        var values = new TreeMap<String, String>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return SparkConf.of(values);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
