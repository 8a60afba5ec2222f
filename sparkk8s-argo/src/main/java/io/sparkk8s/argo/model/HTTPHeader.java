package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPHeader}; found at:
 *
 * <ul>
 *   <li>{@code HTTP.headers[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPHeader extends WireObject {
    private final @Nullable String name;
    private final @Nullable String value;
    private final @Nullable HTTPHeaderSource valueFrom;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPHeader(Builder builder) {
        super(builder);
        name = builder.name;
        value = builder.value;
        valueFrom = builder.valueFrom;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.value = value;
        builder.valueFrom = valueFrom;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code value}. */
    public @Nullable String value() {
        return value;
    }

    /** {@code valueFrom}. */
    public @Nullable HTTPHeaderSource valueFrom() {
        return valueFrom;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "value", value);
        put(map, "valueFrom", valueFrom);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPHeader}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String value;

        @JsonProperty
        private @Nullable HTTPHeaderSource valueFrom;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** {@code valueFrom}. */
        public Builder valueFrom(@Nullable HTTPHeaderSource valueFrom) {
            this.valueFrom = valueFrom;
            return this;
        }

        /** {@code valueFrom}, filled by the caller. */
        public Builder valueFrom(Consumer<HTTPHeaderSource.Builder> valueFrom) {
            HTTPHeaderSource.Builder nested = HTTPHeaderSource.builder();
            valueFrom.accept(nested);
            return valueFrom(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPHeader build() {
            return new HTTPHeader(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
