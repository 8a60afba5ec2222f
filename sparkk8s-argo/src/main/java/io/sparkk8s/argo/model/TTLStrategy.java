package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TTLStrategy}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.ttlStrategy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TTLStrategy extends WireObject {
    private final @Nullable Integer secondsAfterCompletion;
    private final @Nullable Integer secondsAfterSuccess;
    private final @Nullable Integer secondsAfterFailure;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TTLStrategy(Builder builder) {
        super(builder);
        secondsAfterCompletion = builder.secondsAfterCompletion;
        secondsAfterSuccess = builder.secondsAfterSuccess;
        secondsAfterFailure = builder.secondsAfterFailure;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.secondsAfterCompletion = secondsAfterCompletion;
        builder.secondsAfterSuccess = secondsAfterSuccess;
        builder.secondsAfterFailure = secondsAfterFailure;
        return builder;
    }

    /** {@code secondsAfterCompletion}. */
    public @Nullable Integer secondsAfterCompletion() {
        return secondsAfterCompletion;
    }

    /** {@code secondsAfterSuccess}. */
    public @Nullable Integer secondsAfterSuccess() {
        return secondsAfterSuccess;
    }

    /** {@code secondsAfterFailure}. */
    public @Nullable Integer secondsAfterFailure() {
        return secondsAfterFailure;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "secondsAfterCompletion", secondsAfterCompletion);
        put(map, "secondsAfterSuccess", secondsAfterSuccess);
        put(map, "secondsAfterFailure", secondsAfterFailure);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TTLStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Integer secondsAfterCompletion;

        @JsonProperty
        private @Nullable Integer secondsAfterSuccess;

        @JsonProperty
        private @Nullable Integer secondsAfterFailure;

        private Builder() {}

        /** {@code secondsAfterCompletion}. */
        public Builder secondsAfterCompletion(@Nullable Integer secondsAfterCompletion) {
            this.secondsAfterCompletion = secondsAfterCompletion;
            return this;
        }

        /** {@code secondsAfterSuccess}. */
        public Builder secondsAfterSuccess(@Nullable Integer secondsAfterSuccess) {
            this.secondsAfterSuccess = secondsAfterSuccess;
            return this;
        }

        /** {@code secondsAfterFailure}. */
        public Builder secondsAfterFailure(@Nullable Integer secondsAfterFailure) {
            this.secondsAfterFailure = secondsAfterFailure;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TTLStrategy build() {
            return new TTLStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
