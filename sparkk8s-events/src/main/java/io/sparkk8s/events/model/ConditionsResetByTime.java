package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ConditionsResetByTime}; found at:
 *
 * <ul>
 *   <li>{@code ConditionsResetCriteria.byTime}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ConditionsResetByTime extends WireObject {
    private final @Nullable String cron;
    private final @Nullable String timezone;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ConditionsResetByTime(Builder builder) {
        super(builder);
        cron = builder.cron;
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
        builder.cron = cron;
        builder.timezone = timezone;
        return builder;
    }

    /** {@code cron}. */
    public @Nullable String cron() {
        return cron;
    }

    /** {@code timezone}. */
    public @Nullable String timezone() {
        return timezone;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "cron", cron);
        put(map, "timezone", timezone);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ConditionsResetByTime}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String cron;

        @JsonProperty
        private @Nullable String timezone;

        private Builder() {}

        /** {@code cron}. */
        public Builder cron(@Nullable String cron) {
            this.cron = cron;
            return this;
        }

        /** {@code timezone}. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ConditionsResetByTime build() {
            return new ConditionsResetByTime(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
