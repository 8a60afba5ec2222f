package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code FileEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.file.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class FileEventSource extends WireObject {
    private final @Nullable String eventType;
    private final @Nullable WatchPathConfig watchPathConfig;
    private final @Nullable Boolean polling;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private FileEventSource(Builder builder) {
        super(builder);
        eventType = builder.eventType;
        watchPathConfig = builder.watchPathConfig;
        polling = builder.polling;
        metadata = WireObject.copy(builder.metadata);
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
        builder.eventType = eventType;
        builder.watchPathConfig = watchPathConfig;
        builder.polling = polling;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code eventType}; empty when absent. */
    public String eventType() {
        return eventType == null ? "" : eventType;
    }

    /** {@code watchPathConfig}; an empty one when absent. */
    public WatchPathConfig watchPathConfig() {
        return watchPathConfig == null ? WatchPathConfig.builder().build() : watchPathConfig;
    }

    /** {@code polling}. */
    public @Nullable Boolean polling() {
        return polling;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "eventType", eventType);
        put(map, "watchPathConfig", watchPathConfig);
        put(map, "polling", polling);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link FileEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String eventType;

        @JsonProperty
        private @Nullable WatchPathConfig watchPathConfig;

        @JsonProperty
        private @Nullable Boolean polling;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code eventType}. */
        public Builder eventType(@Nullable String eventType) {
            this.eventType = eventType;
            return this;
        }

        /** {@code watchPathConfig}. */
        public Builder watchPathConfig(@Nullable WatchPathConfig watchPathConfig) {
            this.watchPathConfig = watchPathConfig;
            return this;
        }

        /** {@code watchPathConfig}, filled by the caller. */
        public Builder watchPathConfig(Consumer<WatchPathConfig.Builder> watchPathConfig) {
            WatchPathConfig.Builder nested = WatchPathConfig.builder();
            watchPathConfig.accept(nested);
            return watchPathConfig(nested.build());
        }

        /** {@code polling}. */
        public Builder polling(@Nullable Boolean polling) {
            this.polling = polling;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
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
        public FileEventSource build() {
            return new FileEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
