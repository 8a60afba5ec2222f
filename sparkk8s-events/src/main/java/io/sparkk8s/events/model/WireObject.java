package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What all objects of the wire have: a JSON form, equality by it, and a place for fields without a name here. */
@Generated("model-generator/Generate.java")
abstract class WireObject {
    private final Map<String, @Nullable Object> unknown;

    WireObject(Builder<?> builder) {
        unknown = builder.unknown();
    }

    /** The fields that this version of the library has no name for. */
    public final Map<String, @Nullable Object> unknown() {
        return unknown;
    }

    /** JSON name to value, of the fields that are set, in the order of the table of facts. */
    @JsonValue
    abstract Map<String, @Nullable Object> asMap();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof WireObject that && getClass() == that.getClass() && asMap().equals(that.asMap());
    }

    @Override
    public final int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + asMap();
    }

    static Map<String, @Nullable Object> newMap() {
        return new LinkedHashMap<>();
    }

    static void put(Map<String, @Nullable Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    // Not List.copyOf and Map.copyOf: JSON has nulls, and the order of a map is part of a stable output.
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** What the builders have in common. Jackson fills their annotated fields and looks at nothing else. */
    @JsonAutoDetect(
            creatorVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE)
    abstract static class Builder<B extends Builder<B>> {
        // most objects have none, and a large DAG has many objects
        private Map<String, @Nullable Object> unknown = Collections.emptyMap();

        abstract B self();

        /** A field that this version of the library has no name for. */
        @JsonAnySetter
        public B unknown(String name, @Nullable Object value) {
            keep(name, value);
            return self();
        }

        final void unknown(Map<String, @Nullable Object> fields) {
            fields.forEach(this::keep);
        }

        private void keep(String name, @Nullable Object value) {
            if (unknown.isEmpty()) {
                unknown = new LinkedHashMap<>();
            }
            unknown.put(name, value);
        }

        final Map<String, @Nullable Object> unknown() {
            return unknown.isEmpty()
                    ? Collections.emptyMap()
                    : Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        }

        /** As Argo reads it: a number or a boolean is text; anything else is kept as an unknown field. */
        final @Nullable String text(String name, @Nullable Object json) {
            if (json instanceof List<?> || json instanceof Map<?, ?>) {
                keep(name, json);
                return null;
            }
            if (json instanceof Number number) {
                return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            }
            return json == null ? null : json.toString();
        }

        static <T> @Nullable List<T> emptyToNull(@Nullable List<T> list) {
            return list == null || list.isEmpty() ? null : list;
        }

        static <T> @Nullable Map<String, T> emptyToNull(@Nullable Map<String, T> map) {
            return map == null || map.isEmpty() ? null : map;
        }
    }
}
