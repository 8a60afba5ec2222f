package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CatchupConfiguration}; found at:
 *
 * <ul>
 *   <li>{@code EventPersistence.catchup}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CatchupConfiguration extends WireObject {
    private final @Nullable Boolean enabled;
    private final @Nullable String maxDuration;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CatchupConfiguration(Builder builder) {
        super(builder);
        enabled = builder.enabled;
        maxDuration = builder.maxDuration;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.enabled = enabled;
        builder.maxDuration = maxDuration;
        return builder;
    }

    /** {@code enabled}. */
    public @Nullable Boolean enabled() {
        return enabled;
    }

    /** {@code maxDuration}. */
    public @Nullable String maxDuration() {
        return maxDuration;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "enabled", enabled);
        put(map, "maxDuration", maxDuration);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CatchupConfiguration}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean enabled;

        @JsonProperty
        private @Nullable String maxDuration;

        private Builder() {}

        /** {@code enabled}. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** {@code maxDuration}. */
        public Builder maxDuration(@Nullable String maxDuration) {
            this.maxDuration = maxDuration;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public CatchupConfiguration build() {
            return new CatchupConfiguration(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
