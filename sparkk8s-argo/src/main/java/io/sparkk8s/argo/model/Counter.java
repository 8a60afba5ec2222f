package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Counter}; found at:
 *
 * <ul>
 *   <li>{@code Prometheus.counter}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Counter extends WireObject {
    private final @Nullable String value;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Counter(Builder builder) {
        super(builder);
        value = builder.value;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.value = value;
        return builder;
    }

    /** {@code value}; empty when absent. */
    public String value() {
        return value == null ? "" : value;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "value", value);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Counter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String value;

        private Builder() {}

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Counter build() {
            return new Counter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
