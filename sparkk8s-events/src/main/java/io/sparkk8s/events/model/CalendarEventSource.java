package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CalendarEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.calendar.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CalendarEventSource extends WireObject {
    private final @Nullable String schedule;
    private final @Nullable String interval;
    private final @Nullable List<String> exclusionDates;
    private final @Nullable String timezone;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventPersistence persistence;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CalendarEventSource(Builder builder) {
        super(builder);
        schedule = builder.schedule;
        interval = builder.interval;
        exclusionDates = WireObject.copy(builder.exclusionDates);
        timezone = builder.timezone;
        metadata = WireObject.copy(builder.metadata);
        persistence = builder.persistence;
        filter = builder.filter;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.schedule = schedule;
        builder.interval = interval;
        builder.exclusionDates = exclusionDates;
        builder.timezone = timezone;
        builder.metadata = metadata;
        builder.persistence = persistence;
        builder.filter = filter;
        return builder;
    }

    /** {@code schedule}; empty when absent. */
    public String schedule() {
        return schedule == null ? "" : schedule;
    }

    /** {@code interval}; empty when absent. */
    public String interval() {
        return interval == null ? "" : interval;
    }

    /** {@code exclusionDates}. */
    public List<String> exclusionDates() {
        return exclusionDates == null ? List.of() : exclusionDates;
    }

    /** {@code timezone}. */
    public @Nullable String timezone() {
        return timezone;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code persistence}. */
    public @Nullable EventPersistence persistence() {
        return persistence;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "schedule", schedule);
        put(map, "interval", interval);
        put(map, "exclusionDates", exclusionDates);
        put(map, "timezone", timezone);
        put(map, "metadata", metadata);
        put(map, "persistence", persistence);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CalendarEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String schedule;

        @JsonProperty
        private @Nullable String interval;

        @JsonProperty
        private @Nullable List<String> exclusionDates;

        @JsonProperty
        private @Nullable String timezone;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventPersistence persistence;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code schedule}. */
        public Builder schedule(@Nullable String schedule) {
            this.schedule = schedule;
            return this;
        }

        /** {@code interval}. */
        public Builder interval(@Nullable String interval) {
            this.interval = interval;
            return this;
        }

        /** {@code exclusionDates}. */
        public Builder exclusionDates(@Nullable List<String> exclusionDates) {
            this.exclusionDates = emptyToNull(exclusionDates);
            return this;
        }

        /** {@code timezone}. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code persistence}. */
        public Builder persistence(@Nullable EventPersistence persistence) {
            this.persistence = persistence;
            return this;
        }

        /** {@code persistence}, filled by the caller. */
        public Builder persistence(Consumer<EventPersistence.Builder> persistence) {
            EventPersistence.Builder nested = EventPersistence.builder();
            persistence.accept(nested);
            return persistence(nested.build());
        }

        /** {@code filter}. */
        public Builder filter(@Nullable EventSourceFilter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<EventSourceFilter.Builder> filter) {
            EventSourceFilter.Builder nested = EventSourceFilter.builder();
            filter.accept(nested);
            return filter(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public CalendarEventSource build() {
            return new CalendarEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
