package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Gauge}; found at:
 *
 * <ul>
 *   <li>{@code Prometheus.gauge}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Gauge extends WireObject {
    private final @Nullable String value;
    private final @Nullable Boolean realtime;
    private final @Nullable String operation;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Gauge(Builder builder) {
        super(builder);
        value = builder.value;
        realtime = builder.realtime;
        operation = builder.operation;
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
        builder.realtime = realtime;
        builder.operation = operation;
        return builder;
    }

    /** {@code value}; empty when absent. */
    public String value() {
        return value == null ? "" : value;
    }

    /** {@code realtime}. */
    public @Nullable Boolean realtime() {
        return realtime;
    }

    /** {@code operation}, one of Add, Set, Sub. */
    public @Nullable String operation() {
        return operation;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "value", value);
        put(map, "realtime", realtime);
        put(map, "operation", operation);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Gauge}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String value;

        @JsonProperty
        private @Nullable Boolean realtime;

        @JsonProperty
        private @Nullable String operation;

        private Builder() {}

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** {@code realtime}. */
        public Builder realtime(@Nullable Boolean realtime) {
            this.realtime = realtime;
            return this;
        }

        /** {@code operation}, one of Add, Set, Sub. */
        public Builder operation(@Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Gauge build() {
            return new Gauge(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
