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
 * The JSON object {@code NativeStrategy}; found at:
 *
 * <ul>
 *   <li>{@code NATSBus.native}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NativeStrategy extends WireObject {
    private final @Nullable Integer replicas;
    private final @Nullable String auth;
    private final @Nullable PersistenceStrategy persistence;
    private final @Nullable ContainerTemplate containerTemplate;
    private final @Nullable ContainerTemplate metricsContainerTemplate;
    private final @Nullable Map<String, String> nodeSelector;
    private final @Nullable List<Toleration> tolerations;
    private final @Nullable Metadata metadata;
    private final @Nullable PodSecurityContext securityContext;
    private final @Nullable String maxAge;
    private final @Nullable List<LocalObjectReference> imagePullSecrets;
    private final @Nullable String serviceAccountName;
    private final @Nullable String priorityClassName;
    private final @Nullable Integer priority;
    private final @Nullable Affinity affinity;
    private final @Nullable Long maxMsgs;
    private final @Nullable String maxBytes;
    private final @Nullable Long maxSubs;
    private final @Nullable String maxPayload;
    private final @Nullable String raftHeartbeatTimeout;
    private final @Nullable String raftElectionTimeout;
    private final @Nullable String raftLeaseTimeout;
    private final @Nullable String raftCommitTimeout;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NativeStrategy(Builder builder) {
        super(builder);
        replicas = builder.replicas;
        auth = builder.auth;
        persistence = builder.persistence;
        containerTemplate = builder.containerTemplate;
        metricsContainerTemplate = builder.metricsContainerTemplate;
        nodeSelector = WireObject.copy(builder.nodeSelector);
        tolerations = WireObject.copy(builder.tolerations);
        metadata = builder.metadata;
        securityContext = builder.securityContext;
        maxAge = builder.maxAge;
        imagePullSecrets = WireObject.copy(builder.imagePullSecrets);
        serviceAccountName = builder.serviceAccountName;
        priorityClassName = builder.priorityClassName;
        priority = builder.priority;
        affinity = builder.affinity;
        maxMsgs = builder.maxMsgs;
        maxBytes = builder.maxBytes;
        maxSubs = builder.maxSubs;
        maxPayload = builder.maxPayload;
        raftHeartbeatTimeout = builder.raftHeartbeatTimeout;
        raftElectionTimeout = builder.raftElectionTimeout;
        raftLeaseTimeout = builder.raftLeaseTimeout;
        raftCommitTimeout = builder.raftCommitTimeout;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.replicas = replicas;
        builder.auth = auth;
        builder.persistence = persistence;
        builder.containerTemplate = containerTemplate;
        builder.metricsContainerTemplate = metricsContainerTemplate;
        builder.nodeSelector = nodeSelector;
        builder.tolerations = tolerations;
        builder.metadata = metadata;
        builder.securityContext = securityContext;
        builder.maxAge = maxAge;
        builder.imagePullSecrets = imagePullSecrets;
        builder.serviceAccountName = serviceAccountName;
        builder.priorityClassName = priorityClassName;
        builder.priority = priority;
        builder.affinity = affinity;
        builder.maxMsgs = maxMsgs;
        builder.maxBytes = maxBytes;
        builder.maxSubs = maxSubs;
        builder.maxPayload = maxPayload;
        builder.raftHeartbeatTimeout = raftHeartbeatTimeout;
        builder.raftElectionTimeout = raftElectionTimeout;
        builder.raftLeaseTimeout = raftLeaseTimeout;
        builder.raftCommitTimeout = raftCommitTimeout;
        return builder;
    }

    /** {@code replicas}. */
    public @Nullable Integer replicas() {
        return replicas;
    }

    /** {@code auth}, one of none, token, basic. */
    public @Nullable String auth() {
        return auth;
    }

    /** {@code persistence}. */
    public @Nullable PersistenceStrategy persistence() {
        return persistence;
    }

    /** {@code containerTemplate}. */
    public @Nullable ContainerTemplate containerTemplate() {
        return containerTemplate;
    }

    /** {@code metricsContainerTemplate}. */
    public @Nullable ContainerTemplate metricsContainerTemplate() {
        return metricsContainerTemplate;
    }

    /** {@code nodeSelector}. */
    public Map<String, String> nodeSelector() {
        return nodeSelector == null ? Map.of() : nodeSelector;
    }

    /** {@code tolerations}. */
    public List<Toleration> tolerations() {
        return tolerations == null ? List.of() : tolerations;
    }

    /** {@code metadata}. */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /** {@code securityContext}. */
    public @Nullable PodSecurityContext securityContext() {
        return securityContext;
    }

    /** {@code maxAge}. */
    public @Nullable String maxAge() {
        return maxAge;
    }

    /** {@code imagePullSecrets}. */
    public List<LocalObjectReference> imagePullSecrets() {
        return imagePullSecrets == null ? List.of() : imagePullSecrets;
    }

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
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

    /** {@code maxMsgs}. */
    public @Nullable Long maxMsgs() {
        return maxMsgs;
    }

    /** {@code maxBytes}. */
    public @Nullable String maxBytes() {
        return maxBytes;
    }

    /** {@code maxSubs}. */
    public @Nullable Long maxSubs() {
        return maxSubs;
    }

    /** {@code maxPayload}. */
    public @Nullable String maxPayload() {
        return maxPayload;
    }

    /** {@code raftHeartbeatTimeout}. */
    public @Nullable String raftHeartbeatTimeout() {
        return raftHeartbeatTimeout;
    }

    /** {@code raftElectionTimeout}. */
    public @Nullable String raftElectionTimeout() {
        return raftElectionTimeout;
    }

    /** {@code raftLeaseTimeout}. */
    public @Nullable String raftLeaseTimeout() {
        return raftLeaseTimeout;
    }

    /** {@code raftCommitTimeout}. */
    public @Nullable String raftCommitTimeout() {
        return raftCommitTimeout;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "replicas", replicas);
        put(map, "auth", auth);
        put(map, "persistence", persistence);
        put(map, "containerTemplate", containerTemplate);
        put(map, "metricsContainerTemplate", metricsContainerTemplate);
        put(map, "nodeSelector", nodeSelector);
        put(map, "tolerations", tolerations);
        put(map, "metadata", metadata);
        put(map, "securityContext", securityContext);
        put(map, "maxAge", maxAge);
        put(map, "imagePullSecrets", imagePullSecrets);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "priorityClassName", priorityClassName);
        put(map, "priority", priority);
        put(map, "affinity", affinity);
        put(map, "maxMsgs", maxMsgs);
        put(map, "maxBytes", maxBytes);
        put(map, "maxSubs", maxSubs);
        put(map, "maxPayload", maxPayload);
        put(map, "raftHeartbeatTimeout", raftHeartbeatTimeout);
        put(map, "raftElectionTimeout", raftElectionTimeout);
        put(map, "raftLeaseTimeout", raftLeaseTimeout);
        put(map, "raftCommitTimeout", raftCommitTimeout);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NativeStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Integer replicas;

        @JsonProperty
        private @Nullable String auth;

        @JsonProperty
        private @Nullable PersistenceStrategy persistence;

        @JsonProperty
        private @Nullable ContainerTemplate containerTemplate;

        @JsonProperty
        private @Nullable ContainerTemplate metricsContainerTemplate;

        @JsonProperty
        private @Nullable Map<String, String> nodeSelector;

        @JsonProperty
        private @Nullable List<Toleration> tolerations;

        @JsonProperty
        private @Nullable Metadata metadata;

        @JsonProperty
        private @Nullable PodSecurityContext securityContext;

        @JsonProperty
        private @Nullable String maxAge;

        @JsonProperty
        private @Nullable List<LocalObjectReference> imagePullSecrets;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable String priorityClassName;

        @JsonProperty
        private @Nullable Integer priority;

        @JsonProperty
        private @Nullable Affinity affinity;

        @JsonProperty
        private @Nullable Long maxMsgs;

        @JsonProperty
        private @Nullable String maxBytes;

        @JsonProperty
        private @Nullable Long maxSubs;

        @JsonProperty
        private @Nullable String maxPayload;

        @JsonProperty
        private @Nullable String raftHeartbeatTimeout;

        @JsonProperty
        private @Nullable String raftElectionTimeout;

        @JsonProperty
        private @Nullable String raftLeaseTimeout;

        @JsonProperty
        private @Nullable String raftCommitTimeout;

        private Builder() {}

        /** {@code replicas}. */
        public Builder replicas(@Nullable Integer replicas) {
            this.replicas = replicas;
            return this;
        }

        /** {@code auth}, one of none, token, basic. */
        public Builder auth(@Nullable String auth) {
            this.auth = auth;
            return this;
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

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable PodSecurityContext securityContext) {
            this.securityContext = securityContext;
            return this;
        }

        /** {@code maxAge}. */
        public Builder maxAge(@Nullable String maxAge) {
            this.maxAge = maxAge;
            return this;
        }

        /** {@code imagePullSecrets}. */
        public Builder imagePullSecrets(@Nullable List<LocalObjectReference> imagePullSecrets) {
            this.imagePullSecrets = emptyToNull(imagePullSecrets);
            return this;
        }

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
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

        /** {@code maxMsgs}. */
        public Builder maxMsgs(@Nullable Long maxMsgs) {
            this.maxMsgs = maxMsgs;
            return this;
        }

        /** {@code maxBytes}. */
        public Builder maxBytes(@Nullable String maxBytes) {
            this.maxBytes = maxBytes;
            return this;
        }

        /** {@code maxSubs}. */
        public Builder maxSubs(@Nullable Long maxSubs) {
            this.maxSubs = maxSubs;
            return this;
        }

        /** {@code maxPayload}. */
        public Builder maxPayload(@Nullable String maxPayload) {
            this.maxPayload = maxPayload;
            return this;
        }

        /** {@code raftHeartbeatTimeout}. */
        public Builder raftHeartbeatTimeout(@Nullable String raftHeartbeatTimeout) {
            this.raftHeartbeatTimeout = raftHeartbeatTimeout;
            return this;
        }

        /** {@code raftElectionTimeout}. */
        public Builder raftElectionTimeout(@Nullable String raftElectionTimeout) {
            this.raftElectionTimeout = raftElectionTimeout;
            return this;
        }

        /** {@code raftLeaseTimeout}. */
        public Builder raftLeaseTimeout(@Nullable String raftLeaseTimeout) {
            this.raftLeaseTimeout = raftLeaseTimeout;
            return this;
        }

        /** {@code raftCommitTimeout}. */
        public Builder raftCommitTimeout(@Nullable String raftCommitTimeout) {
            this.raftCommitTimeout = raftCommitTimeout;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NativeStrategy build() {
            return new NativeStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
