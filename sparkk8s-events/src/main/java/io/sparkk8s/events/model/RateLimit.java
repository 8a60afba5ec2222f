package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code RateLimit}; found at:
 *
 * <ul>
 *   <li>{@code Trigger.rateLimit}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class RateLimit extends WireObject {
    private final @Nullable String unit;
    private final @Nullable Integer requestsPerUnit;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RateLimit(Builder builder) {
        super(builder);
        unit = builder.unit;
        requestsPerUnit = builder.requestsPerUnit;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.unit = unit;
        builder.requestsPerUnit = requestsPerUnit;
        return builder;
    }

    /** {@code unit}, one of Hour, Minute, Second. */
    public @Nullable String unit() {
        return unit;
    }

    /** {@code requestsPerUnit}. */
    public @Nullable Integer requestsPerUnit() {
        return requestsPerUnit;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "unit", unit);
        put(map, "requestsPerUnit", requestsPerUnit);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link RateLimit}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String unit;

        @JsonProperty
        private @Nullable Integer requestsPerUnit;

        private Builder() {}

        /** {@code unit}, one of Hour, Minute, Second. */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /** {@code requestsPerUnit}. */
        public Builder requestsPerUnit(@Nullable Integer requestsPerUnit) {
            this.requestsPerUnit = requestsPerUnit;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public RateLimit build() {
            return new RateLimit(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
