package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** JSON values that a test may change. */
final class Tree {

    private Tree() {}

    /** A copy that can be changed. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, child) -> copy.put(String.valueOf(name), copy(child)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(child -> copy.add(copy(child)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<@Nullable Object>) list : new ArrayList<>();
    }

    /** All objects below a value, itself included, each with the name of the field that it or its list is in. */
    static void objects(String name, @Nullable Object value, BiConsumer<String, Map<String, @Nullable Object>> each) {
        if (value instanceof Map<?, ?>) {
            var object = object(value);
            each.accept(name, object);
            List.copyOf(object.keySet()).forEach(field -> objects(field, object.get(field), each));
        }
        list(value).forEach(item -> objects(name, item, each));
    }
}
