package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TimeFilter}; found at:
 *
 * <ul>
 *   <li>{@code EventDependencyFilter.time}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TimeFilter extends WireObject {
    private final @Nullable String start;
    private final @Nullable String stop;
    private final @Nullable String timezone;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TimeFilter(Builder builder) {
        super(builder);
        start = builder.start;
        stop = builder.stop;
        timezone = builder.timezone;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.start = start;
        builder.stop = stop;
        builder.timezone = timezone;
        return builder;
    }

    /** {@code start}; empty when absent. */
    public String start() {
        return start == null ? "" : start;
    }

    /** {@code stop}; empty when absent. */
    public String stop() {
        return stop == null ? "" : stop;
    }

    /** {@code timezone}. */
    public @Nullable String timezone() {
        return timezone;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "start", start);
        put(map, "stop", stop);
        put(map, "timezone", timezone);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TimeFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String start;

        @JsonProperty
        private @Nullable String stop;

        @JsonProperty
        private @Nullable String timezone;

        private Builder() {}

        /** {@code start}. */
        public Builder start(@Nullable String start) {
            this.start = start;
            return this;
        }

        /** {@code stop}. */
        public Builder stop(@Nullable String stop) {
            this.stop = stop;
            return this;
        }

        /** {@code timezone}. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TimeFilter build() {
            return new TimeFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
