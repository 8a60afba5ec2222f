package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventPersistence}; found at:
 *
 * <ul>
 *   <li>{@code CalendarEventSource.persistence}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventPersistence extends WireObject {
    private final @Nullable CatchupConfiguration catchup;
    private final @Nullable ConfigMapPersistence configMap;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventPersistence(Builder builder) {
        super(builder);
        catchup = builder.catchup;
        configMap = builder.configMap;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.catchup = catchup;
        builder.configMap = configMap;
        return builder;
    }

    /** {@code catchup}. */
    public @Nullable CatchupConfiguration catchup() {
        return catchup;
    }

    /** {@code configMap}. */
    public @Nullable ConfigMapPersistence configMap() {
        return configMap;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "catchup", catchup);
        put(map, "configMap", configMap);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventPersistence}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable CatchupConfiguration catchup;

        @JsonProperty
        private @Nullable ConfigMapPersistence configMap;

        private Builder() {}

        /** {@code catchup}. */
        public Builder catchup(@Nullable CatchupConfiguration catchup) {
            this.catchup = catchup;
            return this;
        }

        /** {@code catchup}, filled by the caller. */
        public Builder catchup(Consumer<CatchupConfiguration.Builder> catchup) {
            CatchupConfiguration.Builder nested = CatchupConfiguration.builder();
            catchup.accept(nested);
            return catchup(nested.build());
        }

        /** {@code configMap}. */
        public Builder configMap(@Nullable ConfigMapPersistence configMap) {
            this.configMap = configMap;
            return this;
        }

        /** {@code configMap}, filled by the caller. */
        public Builder configMap(Consumer<ConfigMapPersistence.Builder> configMap) {
            ConfigMapPersistence.Builder nested = ConfigMapPersistence.builder();
            configMap.accept(nested);
            return configMap(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public EventPersistence build() {
            return new EventPersistence(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
