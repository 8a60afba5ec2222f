package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code LogTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.log}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class LogTrigger extends WireObject {
    private final @Nullable Long intervalSeconds;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private LogTrigger(Builder builder) {
        super(builder);
        intervalSeconds = builder.intervalSeconds;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.intervalSeconds = intervalSeconds;
        return builder;
    }

    /** {@code intervalSeconds}. */
    public @Nullable Long intervalSeconds() {
        return intervalSeconds;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "intervalSeconds", intervalSeconds);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link LogTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Long intervalSeconds;

        private Builder() {}

        /** {@code intervalSeconds}. */
        public Builder intervalSeconds(@Nullable Long intervalSeconds) {
            this.intervalSeconds = intervalSeconds;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public LogTrigger build() {
            return new LogTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
