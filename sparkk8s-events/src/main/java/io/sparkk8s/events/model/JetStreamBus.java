package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code JetStreamBus}; found at:
 *
 * <ul>
 *   <li>{@code EventBusSpec.jetstream}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class JetStreamBus extends WireObject {
    private final @Nullable String version;
    private final @Nullable Integer replicas;
    private final @Nullable ContainerTemplate containerTemplate;
    private final @Nullable ContainerTemplate reloaderContainerTemplate;
    private final @Nullable ContainerTemplate metricsContainerTemplate;
    private final @Nullable PersistenceStrategy persistence;
    private final @Nullable Metadata metadata;
    private final @Nullable Map<String, String> nodeSelector;
    private final @Nullable List<Toleration> tolerations;
    private final @Nullable PodSecurityContext securityContext;
    private final @Nullable List<LocalObjectReference> imagePullSecrets;
    private final @Nullable String priorityClassName;
    private final @Nullable Integer priority;
    private final @Nullable Affinity affinity;
    private final @Nullable String serviceAccountName;
    private final @Nullable String settings;
    private final @Nullable List<String> startArgs;
    private final @Nullable String streamConfig;
    private final @Nullable String maxPayload;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private JetStreamBus(Builder builder) {
        super(builder);
        version = builder.version;
        replicas = builder.replicas;
        containerTemplate = builder.containerTemplate;
        reloaderContainerTemplate = builder.reloaderContainerTemplate;
        metricsContainerTemplate = builder.metricsContainerTemplate;
        persistence = builder.persistence;
        metadata = builder.metadata;
        nodeSelector = WireObject.copy(builder.nodeSelector);
        tolerations = WireObject.copy(builder.tolerations);
        securityContext = builder.securityContext;
        imagePullSecrets = WireObject.copy(builder.imagePullSecrets);
        priorityClassName = builder.priorityClassName;
        priority = builder.priority;
        affinity = builder.affinity;
        serviceAccountName = builder.serviceAccountName;
        settings = builder.settings;
        startArgs = WireObject.copy(builder.startArgs);
        streamConfig = builder.streamConfig;
        maxPayload = builder.maxPayload;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.version = version;
        builder.replicas = replicas;
        builder.containerTemplate = containerTemplate;
        builder.reloaderContainerTemplate = reloaderContainerTemplate;
        builder.metricsContainerTemplate = metricsContainerTemplate;
        builder.persistence = persistence;
        builder.metadata = metadata;
        builder.nodeSelector = nodeSelector;
        builder.tolerations = tolerations;
        builder.securityContext = securityContext;
        builder.imagePullSecrets = imagePullSecrets;
        builder.priorityClassName = priorityClassName;
        builder.priority = priority;
        builder.affinity = affinity;
        builder.serviceAccountName = serviceAccountName;
        builder.settings = settings;
        builder.startArgs = startArgs;
        builder.streamConfig = streamConfig;
        builder.maxPayload = maxPayload;
        return builder;
    }

    /** {@code version}. */
    public @Nullable String version() {
        return version;
    }

    /** {@code replicas}. */
    public @Nullable Integer replicas() {
        return replicas;
    }

    /** {@code containerTemplate}. */
    public @Nullable ContainerTemplate containerTemplate() {
        return containerTemplate;
    }

    /** {@code reloaderContainerTemplate}. */
    public @Nullable ContainerTemplate reloaderContainerTemplate() {
        return reloaderContainerTemplate;
    }

    /** {@code metricsContainerTemplate}. */
    public @Nullable ContainerTemplate metricsContainerTemplate() {
        return metricsContainerTemplate;
    }

    /** {@code persistence}. */
    public @Nullable PersistenceStrategy persistence() {
        return persistence;
    }

    /** {@code metadata}. */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /** {@code nodeSelector}. */
    public Map<String, String> nodeSelector() {
        return nodeSelector == null ? Map.of() : nodeSelector;
    }

    /** {@code tolerations}. */
    public List<Toleration> tolerations() {
        return tolerations == null ? List.of() : tolerations;
    }

    /** {@code securityContext}. */
    public @Nullable PodSecurityContext securityContext() {
        return securityContext;
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

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
    }

    /** {@code settings}. */
    public @Nullable String settings() {
        return settings;
    }

    /** {@code startArgs}. */
    public List<String> startArgs() {
        return startArgs == null ? List.of() : startArgs;
    }

    /** {@code streamConfig}. */
    public @Nullable String streamConfig() {
        return streamConfig;
    }

    /** {@code maxPayload}. */
    public @Nullable String maxPayload() {
        return maxPayload;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "version", version);
        put(map, "replicas", replicas);
        put(map, "containerTemplate", containerTemplate);
        put(map, "reloaderContainerTemplate", reloaderContainerTemplate);
        put(map, "metricsContainerTemplate", metricsContainerTemplate);
        put(map, "persistence", persistence);
        put(map, "metadata", metadata);
        put(map, "nodeSelector", nodeSelector);
        put(map, "tolerations", tolerations);
        put(map, "securityContext", securityContext);
        put(map, "imagePullSecrets", imagePullSecrets);
        put(map, "priorityClassName", priorityClassName);
        put(map, "priority", priority);
        put(map, "affinity", affinity);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "settings", settings);
        put(map, "startArgs", startArgs);
        put(map, "streamConfig", streamConfig);
        put(map, "maxPayload", maxPayload);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link JetStreamBus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable Integer replicas;

        @JsonProperty
        private @Nullable ContainerTemplate containerTemplate;

        @JsonProperty
        private @Nullable ContainerTemplate reloaderContainerTemplate;

        @JsonProperty
        private @Nullable ContainerTemplate metricsContainerTemplate;

        @JsonProperty
        private @Nullable PersistenceStrategy persistence;

        @JsonProperty
        private @Nullable Metadata metadata;

        @JsonProperty
        private @Nullable Map<String, String> nodeSelector;

        @JsonProperty
        private @Nullable List<Toleration> tolerations;

        @JsonProperty
        private @Nullable PodSecurityContext securityContext;

        @JsonProperty
        private @Nullable List<LocalObjectReference> imagePullSecrets;

        @JsonProperty
        private @Nullable String priorityClassName;

        @JsonProperty
        private @Nullable Integer priority;

        @JsonProperty
        private @Nullable Affinity affinity;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable String settings;

        @JsonProperty
        private @Nullable List<String> startArgs;

        @JsonProperty
        private @Nullable String streamConfig;

        @JsonProperty
        private @Nullable String maxPayload;

        private Builder() {}

        /** {@code version}. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** {@code replicas}. */
        public Builder replicas(@Nullable Integer replicas) {
            this.replicas = replicas;
            return this;
        }

        /** {@code containerTemplate}. */
        public Builder containerTemplate(@Nullable ContainerTemplate containerTemplate) {
            this.containerTemplate = containerTemplate;
            return this;
        }

        /** {@code containerTemplate}, filled by the caller. */
        public Builder containerTemplate(Consumer<ContainerTemplate.Builder> containerTemplate) {
            ContainerTemplate.Builder nested = ContainerTemplate.builder();
            containerTemplate.accept(nested);
            return containerTemplate(nested.build());
        }

        /** {@code reloaderContainerTemplate}. */
        public Builder reloaderContainerTemplate(@Nullable ContainerTemplate reloaderContainerTemplate) {
            this.reloaderContainerTemplate = reloaderContainerTemplate;
            return this;
        }

        /** {@code reloaderContainerTemplate}, filled by the caller. */
        public Builder reloaderContainerTemplate(Consumer<ContainerTemplate.Builder> reloaderContainerTemplate) {
            ContainerTemplate.Builder nested = ContainerTemplate.builder();
            reloaderContainerTemplate.accept(nested);
            return reloaderContainerTemplate(nested.build());
        }

        /** {@code metricsContainerTemplate}. */
        public Builder metricsContainerTemplate(@Nullable ContainerTemplate metricsContainerTemplate) {
            this.metricsContainerTemplate = metricsContainerTemplate;
            return this;
        }

        /** {@code metricsContainerTemplate}, filled by the caller. */
        public Builder metricsContainerTemplate(Consumer<ContainerTemplate.Builder> metricsContainerTemplate) {
            ContainerTemplate.Builder nested = ContainerTemplate.builder();
            metricsContainerTemplate.accept(nested);
            return metricsContainerTemplate(nested.build());
        }

        /** {@code persistence}. */
        public Builder persistence(@Nullable PersistenceStrategy persistence) {
            this.persistence = persistence;
            return this;
        }

        /** {@code persistence}, filled by the caller. */
        public Builder persistence(Consumer<PersistenceStrategy.Builder> persistence) {
            PersistenceStrategy.Builder nested = PersistenceStrategy.builder();
            persistence.accept(nested);
            return persistence(nested.build());
        }

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

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable PodSecurityContext securityContext) {
            this.securityContext = securityContext;
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

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
            return this;
        }

        /** {@code settings}. */
        public Builder settings(@Nullable String settings) {
            this.settings = settings;
            return this;
        }

        /** {@code startArgs}. */
        public Builder startArgs(@Nullable List<String> startArgs) {
            this.startArgs = emptyToNull(startArgs);
            return this;
        }

        /** {@code streamConfig}. */
        public Builder streamConfig(@Nullable String streamConfig) {
            this.streamConfig = streamConfig;
            return this;
        }

        /** {@code maxPayload}. */
        public Builder maxPayload(@Nullable String maxPayload) {
            this.maxPayload = maxPayload;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public JetStreamBus build() {
            return new JetStreamBus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
