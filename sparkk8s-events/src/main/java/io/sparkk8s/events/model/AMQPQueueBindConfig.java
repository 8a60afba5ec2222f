package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AMQPQueueBindConfig}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.queueBind}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AMQPQueueBindConfig extends WireObject {
    private final @Nullable Boolean noWait;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AMQPQueueBindConfig(Builder builder) {
        super(builder);
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
        builder.noWait = noWait;
        return builder;
    }

    /** {@code noWait}. */
    public @Nullable Boolean noWait() {
        return noWait;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "noWait", noWait);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AMQPQueueBindConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean noWait;

        private Builder() {}

        /** {@code noWait}. */
        public Builder noWait(@Nullable Boolean noWait) {
            this.noWait = noWait;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AMQPQueueBindConfig build() {
            return new AMQPQueueBindConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
