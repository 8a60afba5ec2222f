package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowLevelArtifactGC}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.artifactGC}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowLevelArtifactGC extends WireObject {
    private final @Nullable String strategy;
    private final @Nullable Metadata podMetadata;
    private final @Nullable String serviceAccountName;
    private final @Nullable Boolean forceFinalizerRemoval;
    private final @Nullable String podSpecPatch;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowLevelArtifactGC(Builder builder) {
        super(builder);
        strategy = builder.strategy;
        podMetadata = builder.podMetadata;
        serviceAccountName = builder.serviceAccountName;
        forceFinalizerRemoval = builder.forceFinalizerRemoval;
        podSpecPatch = builder.podSpecPatch;
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
        builder.podMetadata = podMetadata;
        builder.serviceAccountName = serviceAccountName;
        builder.forceFinalizerRemoval = forceFinalizerRemoval;
        builder.podSpecPatch = podSpecPatch;
        return builder;
    }

    /** {@code strategy}, one of Never, OnWorkflowCompletion, OnWorkflowDeletion. */
    public @Nullable String strategy() {
        return strategy;
    }

    /** {@code podMetadata}. */
    public @Nullable Metadata podMetadata() {
        return podMetadata;
    }

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
    }

    /** {@code forceFinalizerRemoval}. */
    public @Nullable Boolean forceFinalizerRemoval() {
        return forceFinalizerRemoval;
    }

    /** {@code podSpecPatch}. */
    public @Nullable String podSpecPatch() {
        return podSpecPatch;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "strategy", strategy);
        put(map, "podMetadata", podMetadata);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "forceFinalizerRemoval", forceFinalizerRemoval);
        put(map, "podSpecPatch", podSpecPatch);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowLevelArtifactGC}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String strategy;

        @JsonProperty
        private @Nullable Metadata podMetadata;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable Boolean forceFinalizerRemoval;

        @JsonProperty
        private @Nullable String podSpecPatch;

        private Builder() {}

        /** {@code strategy}, one of Never, OnWorkflowCompletion, OnWorkflowDeletion. */
        public Builder strategy(@Nullable String strategy) {
            this.strategy = strategy;
            return this;
        }

        /** {@code podMetadata}. */
        public Builder podMetadata(@Nullable Metadata podMetadata) {
            this.podMetadata = podMetadata;
            return this;
        }

        /** {@code podMetadata}, filled by the caller. */
        public Builder podMetadata(Consumer<Metadata.Builder> podMetadata) {
            Metadata.Builder nested = Metadata.builder();
            podMetadata.accept(nested);
            return podMetadata(nested.build());
        }

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
            return this;
        }

        /** {@code forceFinalizerRemoval}. */
        public Builder forceFinalizerRemoval(@Nullable Boolean forceFinalizerRemoval) {
            this.forceFinalizerRemoval = forceFinalizerRemoval;
            return this;
        }

        /** {@code podSpecPatch}. */
        public Builder podSpecPatch(@Nullable String podSpecPatch) {
            this.podSpecPatch = podSpecPatch;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowLevelArtifactGC build() {
            return new WorkflowLevelArtifactGC(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
