package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AMQPExchangeDeclareConfig}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.exchangeDeclare}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AMQPExchangeDeclareConfig extends WireObject {
    private final @Nullable Boolean durable;
    private final @Nullable Boolean autoDelete;
    private final @Nullable Boolean internal;
    private final @Nullable Boolean noWait;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AMQPExchangeDeclareConfig(Builder builder) {
        super(builder);
        durable = builder.durable;
        autoDelete = builder.autoDelete;
        internal = builder.internal;
        noWait = builder.noWait;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.durable = durable;
        builder.autoDelete = autoDelete;
        builder.internal = internal;
        builder.noWait = noWait;
        return builder;
    }

    /** {@code durable}. */
    public @Nullable Boolean durable() {
        return durable;
    }

    /** {@code autoDelete}. */
    public @Nullable Boolean autoDelete() {
        return autoDelete;
    }

    /** {@code internal}. */
    public @Nullable Boolean internal() {
        return internal;
    }

    /** {@code noWait}. */
    public @Nullable Boolean noWait() {
        return noWait;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "durable", durable);
        put(map, "autoDelete", autoDelete);
        put(map, "internal", internal);
        put(map, "noWait", noWait);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AMQPExchangeDeclareConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean durable;

        @JsonProperty
        private @Nullable Boolean autoDelete;

        @JsonProperty
        private @Nullable Boolean internal;

        @JsonProperty
        private @Nullable Boolean noWait;

        private Builder() {}

        /** {@code durable}. */
        public Builder durable(@Nullable Boolean durable) {
            this.durable = durable;
            return this;
        }

        /** {@code autoDelete}. */
        public Builder autoDelete(@Nullable Boolean autoDelete) {
            this.autoDelete = autoDelete;
            return this;
        }

        /** {@code internal}. */
        public Builder internal(@Nullable Boolean internal) {
            this.internal = internal;
            return this;
        }

        /** {@code noWait}. */
        public Builder noWait(@Nullable Boolean noWait) {
            this.noWait = noWait;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AMQPExchangeDeclareConfig build() {
            return new AMQPExchangeDeclareConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
