package io.sparkk8s.app;

import io.sparkk8s.Fault;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects Spark's keys from the typed setters and from plain {@code conf} calls. A key that both give, with different
 * values, is a fault: neither is silently preferred. What came from a built application is replaced without one.
 */
final class ConfWriter {

    private static final String BUILT = "";

    /** Who set what was given as a plain key. */
    static final String PLAIN = "conf";

    private record Entry(String value, String setBy) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<Fault> conflicts = new ArrayList<>();

    /** The last value of a key counts, so does its fault. */
    private final Map<String, String> invalid = new TreeMap<>();

    void set(String setBy, ConfKey<?> key, @Nullable Object value) {
        set(setBy, key.name(), value == null ? null : key.write(value));
    }

    void set(String setBy, @Nullable String key, @Nullable Object value) {
        if (key == null || key.isBlank()) {
            invalid.put(setBy, "a key is missing");
        } else if (value == null) {
            invalid.put(key, "is null in " + setBy);
        } else {
            invalid.remove(key);
            put(setBy, key, value.toString());
        }
    }

    private void put(String setBy, String key, String text) {
        var before = entries.put(key, new Entry(text, setBy));
        if (before != null
                && !before.value().equals(text)
                && !before.setBy().equals(BUILT)
                && !before.setBy().equals(setBy)) {
            conflicts.add(new Fault(
                    key,
                    "given twice: '" + before.value() + "' by " + before.setBy() + " and '" + text + "' by " + setBy));
        }
    }

    /** The keys that typed setters wrote: an older Spark would pass over them in silence, against what the type says. */
    Set<String> typed() {
        return entries.entrySet().stream()
                .filter(entry -> !Set.of(BUILT, PLAIN).contains(entry.getValue().setBy()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A key of a family, such as a label or an environment variable. */
    void member(String setBy, String family, @Nullable String name, @Nullable Object value) {
        if (name == null || name.isBlank()) {
            invalid.put(setBy, "a name is missing");
        } else {
            set(setBy, family + name, value);
        }
    }

    /** An environment variable out of a Secret. */
    void secretKeyRef(String setBy, Role role, @Nullable String name, @Nullable String secret, @Nullable String key) {
        member(
                setBy,
                role.kubernetes("secretKeyRef."),
                name,
                secret == null || key == null ? null : secret + ":" + key);
    }

    /** A text that must not be empty. */
    void text(String setBy, String key, @Nullable String value) {
        set(setBy, key, value);
        if (value != null && value.isBlank()) {
            invalid.put(key, "is empty in " + setBy);
        }
    }

    void number(String setBy, String key, long value, long least) {
        set(setBy, key, value);
        if (value < least) {
            invalid.put(key, "'" + value + "' is not a whole number of at least " + least);
        }
    }

    void positive(String setBy, String key, double value) {
        set(setBy, key, value);
        if (!(value > 0) || Double.isInfinite(value)) {
            invalid.put(key, "'" + value + "' is not a number greater than 0");
        }
    }

    /** In seconds where that loses nothing, otherwise in milliseconds. */
    void duration(String setBy, String key, @Nullable Duration value) {
        if (value == null) {
            set(setBy, key, null);
            return;
        }
        set(setBy, key, value.toMillis() % 1000 == 0 ? value.toSeconds() + "s" : value.toMillis() + "ms");
        if (value.isNegative()) {
            invalid.put(key, "'" + value + "' is a negative duration");
        }
    }

    /** Adds to a comma list, or to one with another separator. */
    void append(String setBy, String key, String separator, @Nullable String... values) {
        var before = entries.get(key);
        var list = new ArrayList<String>(before == null ? List.of() : List.of(before.value()));
        Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .map(String::valueOf)
                .forEach(list::add);
        if (!list.isEmpty()) {
            set(setBy, key, String.join(separator, list));
        }
        if (values.length == 0) {
            invalid.put(key, "is an empty list in " + setBy);
        }
        for (var value : values) {
            if (value == null || value.isBlank()) {
                invalid.put(key, "an element of " + setBy + " is " + (value == null ? "null" : "empty"));
            } else if (separator.equals(",") && value.contains(",")) {
                invalid.put(key, "'" + value + "' in " + setBy + " has a comma: give the elements one by one");
            }
        }
    }

    /** Where the conf lies of an application that is changed. */
    void putAll(SparkConf conf) {
        conf.entries().forEach((key, value) -> entries.put(key, new Entry(value, BUILT)));
    }

    /** Takes away what has these very values. */
    void removeAll(Map<String, String> values) {
        values.forEach((key, value) ->
                entries.computeIfPresent(key, (k, entry) -> entry.value().equals(value) ? null : entry));
    }

    SparkConf conf() {
        var values = new TreeMap<String, String>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return SparkConf.of(values);
    }

    List<Fault> faults() {
        var faults = new ArrayList<>(conflicts);
        invalid.forEach((key, problem) -> faults.add(new Fault(key, problem)));
        return faults;
    }
}
