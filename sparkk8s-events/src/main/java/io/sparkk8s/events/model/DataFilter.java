package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code DataFilter}; found at:
 *
 * <ul>
 *   <li>{@code EventDependencyFilter.data[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class DataFilter extends WireObject {
    private final @Nullable String path;
    private final @Nullable String type;
    private final @Nullable List<String> value;
    private final @Nullable String comparator;
    private final @Nullable String template;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private DataFilter(Builder builder) {
        super(builder);
        path = builder.path;
        type = builder.type;
        value = WireObject.copy(builder.value);
        comparator = builder.comparator;
        template = builder.template;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.path = path;
        builder.type = type;
        builder.value = value;
        builder.comparator = comparator;
        builder.template = template;
        return builder;
    }

    /** {@code path}; empty when absent. */
    public String path() {
        return path == null ? "" : path;
    }

    /** {@code type}, one of bool, number, string; empty when absent. */
    public String type() {
        return type == null ? "" : type;
    }

    /** {@code value}. */
    public List<String> value() {
        return value == null ? List.of() : value;
    }

    /** {@code comparator}, one of =, &gt;, &gt;=, &lt;, &lt;=, !=. */
    public @Nullable String comparator() {
        return comparator;
    }

    /** {@code template}. */
    public @Nullable String template() {
        return template;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "path", path);
        put(map, "type", type);
        put(map, "value", value);
        put(map, "comparator", comparator);
        put(map, "template", template);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link DataFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable List<String> value;

        @JsonProperty
        private @Nullable String comparator;

        @JsonProperty
        private @Nullable String template;

        private Builder() {}

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code type}, one of bool, number, string. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code value}. */
        public Builder value(@Nullable List<String> value) {
            this.value = emptyToNull(value);
            return this;
        }

        /** {@code comparator}, one of =, &gt;, &gt;=, &lt;, &lt;=, !=. */
        public Builder comparator(@Nullable String comparator) {
            this.comparator = comparator;
            return this;
        }

        /** {@code template}. */
        public Builder template(@Nullable String template) {
            this.template = template;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public DataFilter build() {
            return new DataFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
