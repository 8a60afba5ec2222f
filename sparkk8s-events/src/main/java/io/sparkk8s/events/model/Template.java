package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Template}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.template}
 *   <li>{@code SensorSpec.template}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Template extends WireObject {
    private final @Nullable Metadata metadata;
    private final @Nullable String serviceAccountName;
    private final @Nullable Container container;
    private final @Nullable List<Volume> volumes;
    private final @Nullable PodSecurityContext securityContext;
    private final @Nullable Map<String, String> nodeSelector;
    private final @Nullable List<Toleration> tolerations;
    private final @Nullable List<LocalObjectReference> imagePullSecrets;
    private final @Nullable String priorityClassName;
    private final @Nullable Integer priority;
    private final @Nullable Affinity affinity;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Template(Builder builder) {
        super(builder);
        metadata = builder.metadata;
        serviceAccountName = builder.serviceAccountName;
        container = builder.container;
        volumes = WireObject.copy(builder.volumes);
        securityContext = builder.securityContext;
        nodeSelector = WireObject.copy(builder.nodeSelector);
        tolerations = WireObject.copy(builder.tolerations);
        imagePullSecrets = WireObject.copy(builder.imagePullSecrets);
        priorityClassName = builder.priorityClassName;
        priority = builder.priority;
        affinity = builder.affinity;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.metadata = metadata;
        builder.serviceAccountName = serviceAccountName;
        builder.container = container;
        builder.volumes = volumes;
        builder.securityContext = securityContext;
        builder.nodeSelector = nodeSelector;
        builder.tolerations = tolerations;
        builder.imagePullSecrets = imagePullSecrets;
        builder.priorityClassName = priorityClassName;
        builder.priority = priority;
        builder.affinity = affinity;
        return builder;
    }

    /** {@code metadata}. */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
    }

    /** {@code container}. */
    public @Nullable Container container() {
        return container;
    }

    /** {@code volumes}. */
    public List<Volume> volumes() {
        return volumes == null ? List.of() : volumes;
    }

    /** {@code securityContext}. */
    public @Nullable PodSecurityContext securityContext() {
        return securityContext;
    }

    /** {@code nodeSelector}. */
    public Map<String, String> nodeSelector() {
        return nodeSelector == null ? Map.of() : nodeSelector;
    }

    /** {@code tolerations}. */
    public List<Toleration> tolerations() {
        return tolerations == null ? List.of() : tolerations;
    }

    /** {@code imagePullSecrets}. */
    public List<LocalObjectReference> imagePullSecrets() {
        return imagePullSecrets == null ? List.of() : imagePullSecrets;
    }

    /** {@code priorityClassName}. */
    public @Nullable String priorityClassName() {
        return priorityClassName;
    }

    /** {@code priority}. */
    public @Nullable Integer priority() {
        return priority;
    }

    /** {@code affinity}. */
    public @Nullable Affinity affinity() {
        return affinity;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "metadata", metadata);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "container", container);
        put(map, "volumes", volumes);
        put(map, "securityContext", securityContext);
        put(map, "nodeSelector", nodeSelector);
        put(map, "tolerations", tolerations);
        put(map, "imagePullSecrets", imagePullSecrets);
        put(map, "priorityClassName", priorityClassName);
        put(map, "priority", priority);
        put(map, "affinity", affinity);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Template}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Metadata metadata;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable Container container;

        @JsonProperty
        private @Nullable List<Volume> volumes;

        @JsonProperty
        private @Nullable PodSecurityContext securityContext;

        @JsonProperty
        private @Nullable Map<String, String> nodeSelector;

        @JsonProperty
        private @Nullable List<Toleration> tolerations;

        @JsonProperty
        private @Nullable List<LocalObjectReference> imagePullSecrets;

        @JsonProperty
        private @Nullable String priorityClassName;

        @JsonProperty
        private @Nullable Integer priority;

        @JsonProperty
        private @Nullable Affinity affinity;

        private Builder() {}

        /** {@code metadata}. */
        public Builder metadata(@Nullable Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code metadata}, filled by the caller. */
        public Builder metadata(Consumer<Metadata.Builder> metadata) {
            Metadata.Builder nested = Metadata.builder();
            metadata.accept(nested);
            return metadata(nested.build());
        }

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
            return this;
        }

        /** {@code container}. */
        public Builder container(@Nullable Container container) {
            this.container = container;
            return this;
        }

        /** {@code container}, filled by the caller. */
        public Builder container(Consumer<Container.Builder> container) {
            Container.Builder nested = Container.builder();
            container.accept(nested);
            return container(nested.build());
        }

        /** {@code volumes}. */
        public Builder volumes(@Nullable List<Volume> volumes) {
            this.volumes = emptyToNull(volumes);
            return this;
        }

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable PodSecurityContext securityContext) {
            this.securityContext = securityContext;
            return this;
        }

        /** {@code nodeSelector}. */
        public Builder nodeSelector(@Nullable Map<String, String> nodeSelector) {
            this.nodeSelector = emptyToNull(nodeSelector);
            return this;
        }

        /** {@code tolerations}. */
        public Builder tolerations(@Nullable List<Toleration> tolerations) {
            this.tolerations = emptyToNull(tolerations);
            return this;
        }

        /** {@code imagePullSecrets}. */
        public Builder imagePullSecrets(@Nullable List<LocalObjectReference> imagePullSecrets) {
            this.imagePullSecrets = emptyToNull(imagePullSecrets);
            return this;
        }

        /** {@code priorityClassName}. */
        public Builder priorityClassName(@Nullable String priorityClassName) {
            this.priorityClassName = priorityClassName;
            return this;
        }

        /** {@code priority}. */
        public Builder priority(@Nullable Integer priority) {
            this.priority = priority;
            return this;
        }

        /** {@code affinity}. */
        public Builder affinity(@Nullable Affinity affinity) {
            this.affinity = affinity;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Template build() {
            return new Template(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
