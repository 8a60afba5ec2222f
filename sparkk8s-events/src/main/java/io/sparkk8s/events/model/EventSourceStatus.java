package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventSourceStatus}; found at:
 *
 * <ul>
 *   <li>{@code EventSource.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventSourceStatus extends WireObject {
    private final @Nullable List<Condition> conditions;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventSourceStatus(Builder builder) {
        super(builder);
        conditions = WireObject.copy(builder.conditions);
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
        return builder;
    }

    /** {@code conditions}. */
    public List<Condition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "conditions", conditions);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventSourceStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Condition> conditions;

        private Builder() {}

        /** {@code conditions}. */
        public Builder conditions(@Nullable List<Condition> conditions) {
            this.conditions = emptyToNull(conditions);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventSourceStatus build() {
            return new EventSourceStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
