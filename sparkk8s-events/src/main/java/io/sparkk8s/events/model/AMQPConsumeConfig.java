package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AMQPConsumeConfig}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.consume}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AMQPConsumeConfig extends WireObject {
    private final @Nullable String consumerTag;
    private final @Nullable Boolean autoAck;
    private final @Nullable Boolean exclusive;
    private final @Nullable Boolean noLocal;
    private final @Nullable Boolean noWait;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AMQPConsumeConfig(Builder builder) {
        super(builder);
        consumerTag = builder.consumerTag;
        autoAck = builder.autoAck;
        exclusive = builder.exclusive;
        noLocal = builder.noLocal;
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
        builder.consumerTag = consumerTag;
        builder.autoAck = autoAck;
        builder.exclusive = exclusive;
        builder.noLocal = noLocal;
        builder.noWait = noWait;
        return builder;
    }

    /** {@code consumerTag}. */
    public @Nullable String consumerTag() {
        return consumerTag;
    }

    /** {@code autoAck}. */
    public @Nullable Boolean autoAck() {
        return autoAck;
    }

    /** {@code exclusive}. */
    public @Nullable Boolean exclusive() {
        return exclusive;
    }

    /** {@code noLocal}. */
    public @Nullable Boolean noLocal() {
        return noLocal;
    }

    /** {@code noWait}. */
    public @Nullable Boolean noWait() {
        return noWait;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "consumerTag", consumerTag);
        put(map, "autoAck", autoAck);
        put(map, "exclusive", exclusive);
        put(map, "noLocal", noLocal);
        put(map, "noWait", noWait);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AMQPConsumeConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String consumerTag;

        @JsonProperty
        private @Nullable Boolean autoAck;

        @JsonProperty
        private @Nullable Boolean exclusive;

        @JsonProperty
        private @Nullable Boolean noLocal;

        @JsonProperty
        private @Nullable Boolean noWait;

        private Builder() {}

        /** {@code consumerTag}. */
        public Builder consumerTag(@Nullable String consumerTag) {
            this.consumerTag = consumerTag;
            return this;
        }

        /** {@code autoAck}. */
        public Builder autoAck(@Nullable Boolean autoAck) {
            this.autoAck = autoAck;
            return this;
        }

        /** {@code exclusive}. */
        public Builder exclusive(@Nullable Boolean exclusive) {
            this.exclusive = exclusive;
            return this;
        }

        /** {@code noLocal}. */
        public Builder noLocal(@Nullable Boolean noLocal) {
            this.noLocal = noLocal;
            return this;
        }

        /** {@code noWait}. */
        public Builder noWait(@Nullable Boolean noWait) {
            this.noWait = noWait;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AMQPConsumeConfig build() {
            return new AMQPConsumeConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
