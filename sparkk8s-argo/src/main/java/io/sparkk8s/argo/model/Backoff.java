package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Backoff}; found at:
 *
 * <ul>
 *   <li>{@code RetryStrategy.backoff}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Backoff extends WireObject {
    private final @Nullable String duration;
    private final @Nullable IntOrString factor;
    private final @Nullable String maxDuration;
    private final @Nullable String cap;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Backoff(Builder builder) {
        super(builder);
        duration = builder.duration;
        factor = builder.factor;
        maxDuration = builder.maxDuration;
        cap = builder.cap;
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
        builder.factor = factor;
        builder.maxDuration = maxDuration;
        builder.cap = cap;
        return builder;
    }

    /** {@code duration}. */
    public @Nullable String duration() {
        return duration;
    }

    /** {@code factor}. */
    public @Nullable IntOrString factor() {
        return factor;
    }

    /** {@code maxDuration}. */
    public @Nullable String maxDuration() {
        return maxDuration;
    }

    /** {@code cap}; since Argo 3.7. */
    public @Nullable String cap() {
        return cap;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "duration", duration);
        put(map, "factor", factor);
        put(map, "maxDuration", maxDuration);
        put(map, "cap", cap);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Backoff}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String duration;

        @JsonProperty
        private @Nullable IntOrString factor;

        @JsonProperty
        private @Nullable String maxDuration;

        @JsonProperty
        private @Nullable String cap;

        private Builder() {}

        /** {@code duration}. */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /** {@code factor}. */
        public Builder factor(@Nullable IntOrString factor) {
            this.factor = factor;
            return this;
        }

        /** {@code maxDuration}. */
        public Builder maxDuration(@Nullable String maxDuration) {
            this.maxDuration = maxDuration;
            return this;
        }

        /** {@code cap}; since Argo 3.7. */
        public Builder cap(@Nullable String cap) {
            this.cap = cap;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Backoff build() {
            return new Backoff(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
