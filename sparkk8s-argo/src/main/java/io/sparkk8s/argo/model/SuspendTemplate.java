package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SuspendTemplate}; found at:
 *
 * <ul>
 *   <li>{@code Template.suspend}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SuspendTemplate extends WireObject {
    private final @Nullable String duration;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SuspendTemplate(Builder builder) {
        super(builder);
        duration = builder.duration;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.duration = duration;
        return builder;
    }

    /** {@code duration}. */
    public @Nullable String duration() {
        return duration;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "duration", duration);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SuspendTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String duration;

        private Builder() {}

        /** {@code duration}. */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SuspendTemplate build() {
            return new SuspendTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
