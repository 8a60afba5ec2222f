package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PayloadField}; found at:
 *
 * <ul>
 *   <li>{@code ExprFilter.fields[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PayloadField extends WireObject {
    private final @Nullable String path;
    private final @Nullable String name;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PayloadField(Builder builder) {
        super(builder);
        path = builder.path;
        name = builder.name;
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
        builder.name = name;
        return builder;
    }

    /** {@code path}; empty when absent. */
    public String path() {
        return path == null ? "" : path;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "path", path);
        put(map, "name", name);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PayloadField}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable String name;

        private Builder() {}

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PayloadField build() {
            return new PayloadField(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
