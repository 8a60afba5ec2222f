package io.sparkk8s.backend;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fields of a resource by their dotted paths, such as {@code driver.cores}. Immutable. */
final class FieldTree {

    static final FieldTree EMPTY = new FieldTree(new TreeMap<>());

    private final SortedMap<String, Object> values;

    private FieldTree(SortedMap<String, Object> values) {
        this.values = values;
    }

    /** With one field more; a value that was there is replaced, and nothing is set to nothing. */
    FieldTree with(String path, @Nullable Object value) {
        if (value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())) {
            return this;
        }
        var copy = new TreeMap<>(values);
        copy.put(path, value);
        return new FieldTree(copy);
    }

    FieldTree withAll(FieldTree others) {
        var copy = new TreeMap<>(values);
        copy.putAll(others.values);
        return new FieldTree(copy);
    }

    /** As JSON objects in each other, in the order of their names. */
    Map<String, @Nullable Object> toJson() {
        var root = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((path, value) -> {
            Map<String, @Nullable Object> at = root;
            var names = path.split("\\.");
            for (var i = 0; i < names.length - 1; i++) {
                at = inner(at, names[i]);
            }
            at.put(names[names.length - 1], value);
        });
        return root;
    }

    @SuppressWarnings("unchecked") // what is under a name that is not the last was put there here
    private static Map<String, @Nullable Object> inner(Map<String, @Nullable Object> outer, String name) {
        var inner = outer.computeIfAbsent(name, key -> new LinkedHashMap<String, @Nullable Object>());
        return (Map<String, @Nullable Object>) inner;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldTree tree && tree.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
