package io.sparkk8s.conf;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Spark configuration: keys and values, sorted by key. Immutable. */
public final class SparkConf {

    private static final SparkConf EMPTY = new SparkConf(new TreeMap<>());

    private final SortedMap<String, String> entries;

    private SparkConf(SortedMap<String, String> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    public static SparkConf empty() {
        return EMPTY;
    }

    public static SparkConf of(Map<String, String> entries) {
        return new SparkConf(new TreeMap<>(entries));
    }

    /** All entries, sorted by key. */
    public SortedMap<String, String> entries() {
        return entries;
    }

    /** The value of a key; empty when it is not set. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * The typed value of a key; empty when it is not set.
     *
     * @throws IllegalStateException the value is not of the key's type: {@link SparkConfLint} finds such values
     */
    public <T> Optional<T> get(ConfKey<T> key) {
        return get(key.name()).map(text -> key.parse(text)
                .orElseThrow(() -> new IllegalStateException(key + " is not " + key.expected())));
    }

    /** This configuration with one entry more; a value that was there is replaced. */
    public SparkConf with(String key, String value) {
        var copy = new TreeMap<>(entries);
        copy.put(requireNonNull(key, "key"), requireNonNull(value, "value"));
        return new SparkConf(copy);
    }

    /** This configuration with one entry more; a value that was there is replaced. */
    public SparkConf with(ConfKey<?> key, Object value) {
        return with(key.name(), key.write(value));
    }

    /** This configuration with one entry more, unless the key is set. */
    public SparkConf withDefault(ConfKey<?> key, Object value) {
        return entries.containsKey(key.name()) ? this : with(key, value);
    }

    /** The entries whose keys begin with a prefix, under the rest of their keys, sorted. */
    public SortedMap<String, String> family(String prefix) {
        var family = new TreeMap<String, String>();
        entries.subMap(prefix + Character.MIN_VALUE, prefix + Character.MAX_VALUE)
                .forEach((key, value) -> family.put(key.substring(prefix.length()), value));
        return family;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparkConf conf && conf.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Keys with values; those that may be secrets are hidden. */
    @Override
    public String toString() {
        var shown = new TreeMap<String, String>();
        entries.forEach((key, value) -> shown.put(key, shown(key, value)));
        return shown.toString();
    }

    /** A value as it may be printed. */
    static String shown(String key, String value) {
        return secret(key) ? "***" : value;
    }

    /** By the words that Spark's own {@code spark.redaction.regex} looks for, and some more. */
    private static boolean secret(String key) {
        var lower = key.toLowerCase(Locale.ROOT);
        return List.of("secret", "password", "token", "access.key", "credential").stream()
                .anyMatch(lower::contains);
    }
}
