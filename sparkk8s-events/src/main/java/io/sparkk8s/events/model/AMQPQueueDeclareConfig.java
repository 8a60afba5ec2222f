package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AMQPQueueDeclareConfig}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.queueDeclare}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AMQPQueueDeclareConfig extends WireObject {
    private final @Nullable String name;
    private final @Nullable Boolean durable;
    private final @Nullable Boolean autoDelete;
    private final @Nullable Boolean exclusive;
    private final @Nullable Boolean noWait;
    private final @Nullable String arguments;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AMQPQueueDeclareConfig(Builder builder) {
        super(builder);
        name = builder.name;
        durable = builder.durable;
        autoDelete = builder.autoDelete;
        exclusive = builder.exclusive;
        noWait = builder.noWait;
        arguments = builder.arguments;
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
        builder.durable = durable;
        builder.autoDelete = autoDelete;
        builder.exclusive = exclusive;
        builder.noWait = noWait;
        builder.arguments = arguments;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code durable}. */
    public @Nullable Boolean durable() {
        return durable;
    }

    /** {@code autoDelete}. */
    public @Nullable Boolean autoDelete() {
        return autoDelete;
    }

    /** {@code exclusive}. */
    public @Nullable Boolean exclusive() {
        return exclusive;
    }

    /** {@code noWait}. */
    public @Nullable Boolean noWait() {
        return noWait;
    }

    /** {@code arguments}. */
    public @Nullable String arguments() {
        return arguments;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "durable", durable);
        put(map, "autoDelete", autoDelete);
        put(map, "exclusive", exclusive);
        put(map, "noWait", noWait);
        put(map, "arguments", arguments);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AMQPQueueDeclareConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable Boolean durable;

        @JsonProperty
        private @Nullable Boolean autoDelete;

        @JsonProperty
        private @Nullable Boolean exclusive;

        @JsonProperty
        private @Nullable Boolean noWait;

        @JsonProperty
        private @Nullable String arguments;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

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

        /** {@code exclusive}. */
        public Builder exclusive(@Nullable Boolean exclusive) {
            this.exclusive = exclusive;
            return this;
        }

        /** {@code noWait}. */
        public Builder noWait(@Nullable Boolean noWait) {
            this.noWait = noWait;
            return this;
        }

        /** {@code arguments}. */
        public Builder arguments(@Nullable String arguments) {
            this.arguments = arguments;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AMQPQueueDeclareConfig build() {
            return new AMQPQueueDeclareConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
