package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Backoff}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.connectionBackoff}
 *   <li>{@code EmitterEventSource.connectionBackoff}
 *   <li>{@code K8SResourcePolicy.backoff}
 *   <li>{@code KafkaEventSource.connectionBackoff}
 *   <li>{@code MQTTEventSource.connectionBackoff}
 *   <li>{@code NATSEventsSource.connectionBackoff}
 *   <li>{@code NSQEventSource.connectionBackoff}
 *   <li>{@code PulsarEventSource.connectionBackoff}
 *   <li>{@code PulsarTrigger.connectionBackoff}
 *   <li>{@code Trigger.retryStrategy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Backoff extends WireObject {
    private final @Nullable Object duration;
    private final @Nullable Object factor;
    private final @Nullable Object jitter;
    private final @Nullable Integer steps;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Backoff(Builder builder) {
        super(builder);
        duration = builder.duration;
        factor = builder.factor;
        jitter = builder.jitter;
        steps = builder.steps;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.duration = duration;
        builder.factor = factor;
        builder.jitter = jitter;
        builder.steps = steps;
        return builder;
    }

    /** {@code duration}. */
    public @Nullable Object duration() {
        return duration;
    }

    /** {@code factor}. */
    public @Nullable Object factor() {
        return factor;
    }

    /** {@code jitter}. */
    public @Nullable Object jitter() {
        return jitter;
    }

    /** {@code steps}. */
    public @Nullable Integer steps() {
        return steps;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "duration", duration);
        put(map, "factor", factor);
        put(map, "jitter", jitter);
        put(map, "steps", steps);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Backoff}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Object duration;

        @JsonProperty
        private @Nullable Object factor;

        @JsonProperty
        private @Nullable Object jitter;

        @JsonProperty
        private @Nullable Integer steps;

        private Builder() {}

        /** {@code duration}. */
        public Builder duration(@Nullable Object duration) {
            this.duration = duration;
            return this;
        }

        /** {@code factor}. */
        public Builder factor(@Nullable Object factor) {
            this.factor = factor;
            return this;
        }

        /** {@code jitter}. */
        public Builder jitter(@Nullable Object jitter) {
            this.jitter = jitter;
            return this;
        }

        /** {@code steps}. */
        public Builder steps(@Nullable Integer steps) {
            this.steps = steps;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Backoff build() {
            return new Backoff(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
