package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code VolumeClaimGC}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.volumeClaimGC}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class VolumeClaimGC extends WireObject {
    private final @Nullable String strategy;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private VolumeClaimGC(Builder builder) {
        super(builder);
        strategy = builder.strategy;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.strategy = strategy;
        return builder;
    }

    /** {@code strategy}, one of OnWorkflowCompletion, OnWorkflowSuccess. */
    public @Nullable String strategy() {
        return strategy;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "strategy", strategy);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link VolumeClaimGC}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String strategy;

        private Builder() {}

        /** {@code strategy}, one of OnWorkflowCompletion, OnWorkflowSuccess. */
        public Builder strategy(@Nullable String strategy) {
            this.strategy = strategy;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public VolumeClaimGC build() {
            return new VolumeClaimGC(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
