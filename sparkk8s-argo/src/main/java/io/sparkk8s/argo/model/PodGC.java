package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.LabelSelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PodGC}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.podGC}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PodGC extends WireObject {
    private final @Nullable String strategy;
    private final @Nullable LabelSelector labelSelector;
    private final @Nullable String deleteDelayDuration;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PodGC(Builder builder) {
        super(builder);
        strategy = builder.strategy;
        labelSelector = builder.labelSelector;
        deleteDelayDuration = builder.deleteDelayDuration;
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
        builder.labelSelector = labelSelector;
        builder.deleteDelayDuration = deleteDelayDuration;
        return builder;
    }

    /** {@code strategy}, one of OnPodCompletion, OnPodSuccess, OnWorkflowCompletion, OnWorkflowSuccess. */
    public @Nullable String strategy() {
        return strategy;
    }

    /** {@code labelSelector}. */
    public @Nullable LabelSelector labelSelector() {
        return labelSelector;
    }

    /** {@code deleteDelayDuration}. */
    public @Nullable String deleteDelayDuration() {
        return deleteDelayDuration;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "strategy", strategy);
        put(map, "labelSelector", labelSelector);
        put(map, "deleteDelayDuration", deleteDelayDuration);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PodGC}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String strategy;

        @JsonProperty
        private @Nullable LabelSelector labelSelector;

        @JsonProperty
        private @Nullable String deleteDelayDuration;

        private Builder() {}

        /** {@code strategy}, one of OnPodCompletion, OnPodSuccess, OnWorkflowCompletion, OnWorkflowSuccess. */
        public Builder strategy(@Nullable String strategy) {
            this.strategy = strategy;
            return this;
        }

        /** {@code labelSelector}. */
        public Builder labelSelector(@Nullable LabelSelector labelSelector) {
            this.labelSelector = labelSelector;
            return this;
        }

        /** {@code deleteDelayDuration}. */
        public Builder deleteDelayDuration(@Nullable String deleteDelayDuration) {
            this.deleteDelayDuration = deleteDelayDuration;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PodGC build() {
            return new PodGC(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
