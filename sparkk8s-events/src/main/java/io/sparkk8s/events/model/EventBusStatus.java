package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventBusStatus}; found at:
 *
 * <ul>
 *   <li>{@code EventBus.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventBusStatus extends WireObject {
    private final @Nullable List<Condition> conditions;
    private final @Nullable BusConfig config;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventBusStatus(Builder builder) {
        super(builder);
        conditions = WireObject.copy(builder.conditions);
        config = builder.config;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.conditions = conditions;
        builder.config = config;
        return builder;
    }

    /** {@code conditions}. */
    public List<Condition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    /** {@code config}. */
    public @Nullable BusConfig config() {
        return config;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "conditions", conditions);
        put(map, "config", config);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventBusStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Condition> conditions;

        @JsonProperty
        private @Nullable BusConfig config;

        private Builder() {}

        /** {@code conditions}. */
        public Builder conditions(@Nullable List<Condition> conditions) {
            this.conditions = emptyToNull(conditions);
            return this;
        }

        /** {@code config}. */
        public Builder config(@Nullable BusConfig config) {
            this.config = config;
            return this;
        }

        /** {@code config}, filled by the caller. */
        public Builder config(Consumer<BusConfig.Builder> config) {
            BusConfig.Builder nested = BusConfig.builder();
            config.accept(nested);
            return config(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public EventBusStatus build() {
            return new EventBusStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
