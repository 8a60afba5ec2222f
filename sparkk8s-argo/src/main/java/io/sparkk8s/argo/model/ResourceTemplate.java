package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ResourceTemplate}; found at:
 *
 * <ul>
 *   <li>{@code Template.resource}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ResourceTemplate extends WireObject {
    private final @Nullable String action;
    private final @Nullable String mergeStrategy;
    private final @Nullable String manifest;
    private final @Nullable ManifestFrom manifestFrom;
    private final @Nullable Boolean setOwnerReference;
    private final @Nullable String successCondition;
    private final @Nullable String failureCondition;
    private final @Nullable List<String> flags;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ResourceTemplate(Builder builder) {
        super(builder);
        action = builder.action;
        mergeStrategy = builder.mergeStrategy;
        manifest = builder.manifest;
        manifestFrom = builder.manifestFrom;
        setOwnerReference = builder.setOwnerReference;
        successCondition = builder.successCondition;
        failureCondition = builder.failureCondition;
        flags = WireObject.copy(builder.flags);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.action = action;
        builder.mergeStrategy = mergeStrategy;
        builder.manifest = manifest;
        builder.manifestFrom = manifestFrom;
        builder.setOwnerReference = setOwnerReference;
        builder.successCondition = successCondition;
        builder.failureCondition = failureCondition;
        builder.flags = flags;
        return builder;
    }

    /** {@code action}; empty when absent. */
    public String action() {
        return action == null ? "" : action;
    }

    /** {@code mergeStrategy}. */
    public @Nullable String mergeStrategy() {
        return mergeStrategy;
    }

    /** {@code manifest}. */
    public @Nullable String manifest() {
        return manifest;
    }

    /** {@code manifestFrom}. */
    public @Nullable ManifestFrom manifestFrom() {
        return manifestFrom;
    }

    /** {@code setOwnerReference}. */
    public @Nullable Boolean setOwnerReference() {
        return setOwnerReference;
    }

    /** {@code successCondition}. */
    public @Nullable String successCondition() {
        return successCondition;
    }

    /** {@code failureCondition}. */
    public @Nullable String failureCondition() {
        return failureCondition;
    }

    /** {@code flags}. */
    public List<String> flags() {
        return flags == null ? List.of() : flags;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "action", action);
        put(map, "mergeStrategy", mergeStrategy);
        put(map, "manifest", manifest);
        put(map, "manifestFrom", manifestFrom);
        put(map, "setOwnerReference", setOwnerReference);
        put(map, "successCondition", successCondition);
        put(map, "failureCondition", failureCondition);
        put(map, "flags", flags);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ResourceTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String action;

        @JsonProperty
        private @Nullable String mergeStrategy;

        @JsonProperty
        private @Nullable String manifest;

        @JsonProperty
        private @Nullable ManifestFrom manifestFrom;

        @JsonProperty
        private @Nullable Boolean setOwnerReference;

        @JsonProperty
        private @Nullable String successCondition;

        @JsonProperty
        private @Nullable String failureCondition;

        @JsonProperty
        private @Nullable List<String> flags;

        private Builder() {}

        /** {@code action}. */
        public Builder action(@Nullable String action) {
            this.action = action;
            return this;
        }

        /** {@code mergeStrategy}. */
        public Builder mergeStrategy(@Nullable String mergeStrategy) {
            this.mergeStrategy = mergeStrategy;
            return this;
        }

        /** {@code manifest}. */
        public Builder manifest(@Nullable String manifest) {
            this.manifest = manifest;
            return this;
        }

        /** {@code manifestFrom}. */
        public Builder manifestFrom(@Nullable ManifestFrom manifestFrom) {
            this.manifestFrom = manifestFrom;
            return this;
        }

        /** {@code manifestFrom}, filled by the caller. */
        public Builder manifestFrom(Consumer<ManifestFrom.Builder> manifestFrom) {
            ManifestFrom.Builder nested = ManifestFrom.builder();
            manifestFrom.accept(nested);
            return manifestFrom(nested.build());
        }

        /** {@code setOwnerReference}. */
        public Builder setOwnerReference(@Nullable Boolean setOwnerReference) {
            this.setOwnerReference = setOwnerReference;
            return this;
        }

        /** {@code successCondition}. */
        public Builder successCondition(@Nullable String successCondition) {
            this.successCondition = successCondition;
            return this;
        }

        /** {@code failureCondition}. */
        public Builder failureCondition(@Nullable String failureCondition) {
            this.failureCondition = failureCondition;
            return this;
        }

        /** {@code flags}. */
        public Builder flags(@Nullable List<String> flags) {
            this.flags = emptyToNull(flags);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ResourceTemplate build() {
            return new ResourceTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
