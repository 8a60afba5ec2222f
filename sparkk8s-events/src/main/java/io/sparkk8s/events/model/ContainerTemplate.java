package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ContainerTemplate}; found at:
 *
 * <ul>
 *   <li>{@code JetStreamBus.containerTemplate}
 *   <li>{@code JetStreamBus.metricsContainerTemplate}
 *   <li>{@code JetStreamBus.reloaderContainerTemplate}
 *   <li>{@code NativeStrategy.containerTemplate}
 *   <li>{@code NativeStrategy.metricsContainerTemplate}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ContainerTemplate extends WireObject {
    private final @Nullable ResourceRequirements resources;
    private final @Nullable String imagePullPolicy;
    private final @Nullable SecurityContext securityContext;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ContainerTemplate(Builder builder) {
        super(builder);
        resources = builder.resources;
        imagePullPolicy = builder.imagePullPolicy;
        securityContext = builder.securityContext;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.resources = resources;
        builder.imagePullPolicy = imagePullPolicy;
        builder.securityContext = securityContext;
        return builder;
    }

    /** {@code resources}. */
    public @Nullable ResourceRequirements resources() {
        return resources;
    }

    /** {@code imagePullPolicy}. */
    public @Nullable String imagePullPolicy() {
        return imagePullPolicy;
    }

    /** {@code securityContext}. */
    public @Nullable SecurityContext securityContext() {
        return securityContext;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "resources", resources);
        put(map, "imagePullPolicy", imagePullPolicy);
        put(map, "securityContext", securityContext);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ContainerTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ResourceRequirements resources;

        @JsonProperty
        private @Nullable String imagePullPolicy;

        @JsonProperty
        private @Nullable SecurityContext securityContext;

        private Builder() {}

        /** {@code resources}. */
        public Builder resources(@Nullable ResourceRequirements resources) {
            this.resources = resources;
            return this;
        }

        /** {@code imagePullPolicy}. */
        public Builder imagePullPolicy(@Nullable String imagePullPolicy) {
            this.imagePullPolicy = imagePullPolicy;
            return this;
        }

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable SecurityContext securityContext) {
            this.securityContext = securityContext;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ContainerTemplate build() {
            return new ContainerTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
