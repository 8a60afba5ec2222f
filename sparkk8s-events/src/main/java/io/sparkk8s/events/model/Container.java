package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Container}; found at:
 *
 * <ul>
 *   <li>{@code Template.container}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Container extends WireObject {
    private final @Nullable ResourceRequirements resources;
    private final @Nullable String imagePullPolicy;
    private final @Nullable SecurityContext securityContext;
    private final @Nullable List<VolumeMount> volumeMounts;
    private final @Nullable List<EnvVar> env;
    private final @Nullable List<EnvFromSource> envFrom;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Container(Builder builder) {
        super(builder);
        resources = builder.resources;
        imagePullPolicy = builder.imagePullPolicy;
        securityContext = builder.securityContext;
        volumeMounts = WireObject.copy(builder.volumeMounts);
        env = WireObject.copy(builder.env);
        envFrom = WireObject.copy(builder.envFrom);
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
        builder.volumeMounts = volumeMounts;
        builder.env = env;
        builder.envFrom = envFrom;
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

    /** {@code volumeMounts}. */
    public List<VolumeMount> volumeMounts() {
        return volumeMounts == null ? List.of() : volumeMounts;
    }

    /** {@code env}. */
    public List<EnvVar> env() {
        return env == null ? List.of() : env;
    }

    /** {@code envFrom}. */
    public List<EnvFromSource> envFrom() {
        return envFrom == null ? List.of() : envFrom;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "resources", resources);
        put(map, "imagePullPolicy", imagePullPolicy);
        put(map, "securityContext", securityContext);
        put(map, "volumeMounts", volumeMounts);
        put(map, "env", env);
        put(map, "envFrom", envFrom);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Container}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ResourceRequirements resources;

        @JsonProperty
        private @Nullable String imagePullPolicy;

        @JsonProperty
        private @Nullable SecurityContext securityContext;

        @JsonProperty
        private @Nullable List<VolumeMount> volumeMounts;

        @JsonProperty
        private @Nullable List<EnvVar> env;

        @JsonProperty
        private @Nullable List<EnvFromSource> envFrom;

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

        /** {@code volumeMounts}. */
        public Builder volumeMounts(@Nullable List<VolumeMount> volumeMounts) {
            this.volumeMounts = emptyToNull(volumeMounts);
            return this;
        }

        /** {@code env}. */
        public Builder env(@Nullable List<EnvVar> env) {
            this.env = emptyToNull(env);
            return this;
        }

        /** {@code envFrom}. */
        public Builder envFrom(@Nullable List<EnvFromSource> envFrom) {
            this.envFrom = emptyToNull(envFrom);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Container build() {
            return new Container(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
