package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventDependency}; found at:
 *
 * <ul>
 *   <li>{@code SensorSpec.dependencies[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventDependency extends WireObject {
    private final @Nullable String name;
    private final @Nullable String eventSourceName;
    private final @Nullable String eventName;
    private final @Nullable EventDependencyFilter filters;
    private final @Nullable EventDependencyTransformer transform;
    private final @Nullable String filtersLogicalOperator;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventDependency(Builder builder) {
        super(builder);
        name = builder.name;
        eventSourceName = builder.eventSourceName;
        eventName = builder.eventName;
        filters = builder.filters;
        transform = builder.transform;
        filtersLogicalOperator = builder.filtersLogicalOperator;
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
        builder.eventSourceName = eventSourceName;
        builder.eventName = eventName;
        builder.filters = filters;
        builder.transform = transform;
        builder.filtersLogicalOperator = filtersLogicalOperator;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code eventSourceName}; empty when absent. */
    public String eventSourceName() {
        return eventSourceName == null ? "" : eventSourceName;
    }

    /** {@code eventName}; empty when absent. */
    public String eventName() {
        return eventName == null ? "" : eventName;
    }

    /** {@code filters}. */
    public @Nullable EventDependencyFilter filters() {
        return filters;
    }

    /** {@code transform}. */
    public @Nullable EventDependencyTransformer transform() {
        return transform;
    }

    /** {@code filtersLogicalOperator}, one of and, or. */
    public @Nullable String filtersLogicalOperator() {
        return filtersLogicalOperator;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "eventSourceName", eventSourceName);
        put(map, "eventName", eventName);
        put(map, "filters", filters);
        put(map, "transform", transform);
        put(map, "filtersLogicalOperator", filtersLogicalOperator);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventDependency}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String eventSourceName;

        @JsonProperty
        private @Nullable String eventName;

        @JsonProperty
        private @Nullable EventDependencyFilter filters;

        @JsonProperty
        private @Nullable EventDependencyTransformer transform;

        @JsonProperty
        private @Nullable String filtersLogicalOperator;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code eventSourceName}. */
        public Builder eventSourceName(@Nullable String eventSourceName) {
            this.eventSourceName = eventSourceName;
            return this;
        }

        /** {@code eventName}. */
        public Builder eventName(@Nullable String eventName) {
            this.eventName = eventName;
            return this;
        }

        /** {@code filters}. */
        public Builder filters(@Nullable EventDependencyFilter filters) {
            this.filters = filters;
            return this;
        }

        /** {@code filters}, filled by the caller. */
        public Builder filters(Consumer<EventDependencyFilter.Builder> filters) {
            EventDependencyFilter.Builder nested = EventDependencyFilter.builder();
            filters.accept(nested);
            return filters(nested.build());
        }

        /** {@code transform}. */
        public Builder transform(@Nullable EventDependencyTransformer transform) {
            this.transform = transform;
            return this;
        }

        /** {@code transform}, filled by the caller. */
        public Builder transform(Consumer<EventDependencyTransformer.Builder> transform) {
            EventDependencyTransformer.Builder nested = EventDependencyTransformer.builder();
            transform.accept(nested);
            return transform(nested.build());
        }

        /** {@code filtersLogicalOperator}, one of and, or. */
        public Builder filtersLogicalOperator(@Nullable String filtersLogicalOperator) {
            this.filtersLogicalOperator = filtersLogicalOperator;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventDependency build() {
            return new EventDependency(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
