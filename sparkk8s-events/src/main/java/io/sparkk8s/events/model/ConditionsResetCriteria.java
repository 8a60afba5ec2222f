package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ConditionsResetCriteria}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.conditionsReset[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ConditionsResetCriteria extends WireObject {
    private final @Nullable ConditionsResetByTime byTime;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ConditionsResetCriteria(Builder builder) {
        super(builder);
        byTime = builder.byTime;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.byTime = byTime;
        return builder;
    }

    /** {@code byTime}. */
    public @Nullable ConditionsResetByTime byTime() {
        return byTime;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "byTime", byTime);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ConditionsResetCriteria}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ConditionsResetByTime byTime;

        private Builder() {}

        /** {@code byTime}. */
        public Builder byTime(@Nullable ConditionsResetByTime byTime) {
            this.byTime = byTime;
            return this;
        }

        /** {@code byTime}, filled by the caller. */
        public Builder byTime(Consumer<ConditionsResetByTime.Builder> byTime) {
            ConditionsResetByTime.Builder nested = ConditionsResetByTime.builder();
            byTime.accept(nested);
            return byTime(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ConditionsResetCriteria build() {
            return new ConditionsResetCriteria(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
