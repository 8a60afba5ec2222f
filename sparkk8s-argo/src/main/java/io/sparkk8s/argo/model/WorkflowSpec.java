package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PodResourceClaim;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowSpec}; found at:
 *
 * <ul>
 *   <li>{@code ClusterWorkflowTemplate.spec}
 *   <li>{@code CronWorkflowSpec.workflowSpec}
 *   <li>{@code Workflow.spec}
 *   <li>{@code WorkflowStatus.storedWorkflowTemplateSpec}
 *   <li>{@code WorkflowTemplate.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowSpec extends WireObject {
    private final @Nullable String entrypoint;
    private final @Nullable Arguments arguments;
    private final @Nullable String serviceAccountName;
    private final @Nullable Boolean automountServiceAccountToken;
    private final @Nullable ExecutorConfig executor;
    private final @Nullable List<Volume> volumes;
    private final @Nullable List<PersistentVolumeClaim> volumeClaimTemplates;
    private final @Nullable Long parallelism;
    private final @Nullable ArtifactRepositoryRef artifactRepositoryRef;
    private final @Nullable Boolean suspend;
    private final @Nullable Map<String, String> nodeSelector;
    private final @Nullable Affinity affinity;
    private final @Nullable List<Toleration> tolerations;
    private final @Nullable List<LocalObjectReference> imagePullSecrets;
    private final @Nullable Boolean hostNetwork;
    private final @Nullable String dnsPolicy;
    private final @Nullable PodDNSConfig dnsConfig;
    private final @Nullable String onExit;
    private final @Nullable TTLStrategy ttlStrategy;
    private final @Nullable Long activeDeadlineSeconds;
    private final @Nullable Integer priority;
    private final @Nullable String schedulerName;
    private final @Nullable PodGC podGC;
    private final @Nullable String podPriorityClassName;
    private final @Nullable List<HostAlias> hostAliases;
    private final @Nullable PodSecurityContext securityContext;
    private final @Nullable String podSpecPatch;
    private final @Nullable PodDisruptionBudgetSpec podDisruptionBudget;
    private final @Nullable Metrics metrics;
    private final @Nullable String shutdown;
    private final @Nullable WorkflowTemplateRef workflowTemplateRef;
    private final @Nullable Synchronization synchronization;
    private final @Nullable VolumeClaimGC volumeClaimGC;
    private final @Nullable RetryStrategy retryStrategy;
    private final @Nullable Metadata podMetadata;
    private final @Nullable Template templateDefaults;
    private final @Nullable Boolean archiveLogs;
    private final @Nullable Map<String, LifecycleHook> hooks;
    private final @Nullable WorkflowMetadata workflowMetadata;
    private final @Nullable WorkflowLevelArtifactGC artifactGC;
    private final @Nullable List<ExecutorPlugin> executorPlugins;
    private final @Nullable ResourceRequirements podResources;
    private final @Nullable List<PodResourceClaim> resourceClaims;
    private final @Nullable Integer podPriority;
    private final @Nullable List<Template> templates;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowSpec(Builder builder) {
        super(builder);
        entrypoint = builder.entrypoint;
        arguments = builder.arguments;
        serviceAccountName = builder.serviceAccountName;
        automountServiceAccountToken = builder.automountServiceAccountToken;
        executor = builder.executor;
        volumes = WireObject.copy(builder.volumes);
        volumeClaimTemplates = WireObject.copy(builder.volumeClaimTemplates);
        parallelism = builder.parallelism;
        artifactRepositoryRef = builder.artifactRepositoryRef;
        suspend = builder.suspend;
        nodeSelector = WireObject.copy(builder.nodeSelector);
        affinity = builder.affinity;
        tolerations = WireObject.copy(builder.tolerations);
        imagePullSecrets = WireObject.copy(builder.imagePullSecrets);
        hostNetwork = builder.hostNetwork;
        dnsPolicy = builder.dnsPolicy;
        dnsConfig = builder.dnsConfig;
        onExit = builder.onExit;
        ttlStrategy = builder.ttlStrategy;
        activeDeadlineSeconds = builder.activeDeadlineSeconds;
        priority = builder.priority;
        schedulerName = builder.schedulerName;
        podGC = builder.podGC;
        podPriorityClassName = builder.podPriorityClassName;
        hostAliases = WireObject.copy(builder.hostAliases);
        securityContext = builder.securityContext;
        podSpecPatch = builder.podSpecPatch;
        podDisruptionBudget = builder.podDisruptionBudget;
        metrics = builder.metrics;
        shutdown = builder.shutdown;
        workflowTemplateRef = builder.workflowTemplateRef;
        synchronization = builder.synchronization;
        volumeClaimGC = builder.volumeClaimGC;
        retryStrategy = builder.retryStrategy;
        podMetadata = builder.podMetadata;
        templateDefaults = builder.templateDefaults;
        archiveLogs = builder.archiveLogs;
        hooks = WireObject.copy(builder.hooks);
        workflowMetadata = builder.workflowMetadata;
        artifactGC = builder.artifactGC;
        executorPlugins = WireObject.copy(builder.executorPlugins);
        podResources = builder.podResources;
        resourceClaims = WireObject.copy(builder.resourceClaims);
        podPriority = builder.podPriority;
        templates = WireObject.copy(builder.templates);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.entrypoint = entrypoint;
        builder.arguments = arguments;
        builder.serviceAccountName = serviceAccountName;
        builder.automountServiceAccountToken = automountServiceAccountToken;
        builder.executor = executor;
        builder.volumes = volumes;
        builder.volumeClaimTemplates = volumeClaimTemplates;
        builder.parallelism = parallelism;
        builder.artifactRepositoryRef = artifactRepositoryRef;
        builder.suspend = suspend;
        builder.nodeSelector = nodeSelector;
        builder.affinity = affinity;
        builder.tolerations = tolerations;
        builder.imagePullSecrets = imagePullSecrets;
        builder.hostNetwork = hostNetwork;
        builder.dnsPolicy = dnsPolicy;
        builder.dnsConfig = dnsConfig;
        builder.onExit = onExit;
        builder.ttlStrategy = ttlStrategy;
        builder.activeDeadlineSeconds = activeDeadlineSeconds;
        builder.priority = priority;
        builder.schedulerName = schedulerName;
        builder.podGC = podGC;
        builder.podPriorityClassName = podPriorityClassName;
        builder.hostAliases = hostAliases;
        builder.securityContext = securityContext;
        builder.podSpecPatch = podSpecPatch;
        builder.podDisruptionBudget = podDisruptionBudget;
        builder.metrics = metrics;
        builder.shutdown = shutdown;
        builder.workflowTemplateRef = workflowTemplateRef;
        builder.synchronization = synchronization;
        builder.volumeClaimGC = volumeClaimGC;
        builder.retryStrategy = retryStrategy;
        builder.podMetadata = podMetadata;
        builder.templateDefaults = templateDefaults;
        builder.archiveLogs = archiveLogs;
        builder.hooks = hooks;
        builder.workflowMetadata = workflowMetadata;
        builder.artifactGC = artifactGC;
        builder.executorPlugins = executorPlugins;
        builder.podResources = podResources;
        builder.resourceClaims = resourceClaims;
        builder.podPriority = podPriority;
        builder.templates = templates;
        return builder;
    }

    /** {@code entrypoint}. */
    public @Nullable String entrypoint() {
        return entrypoint;
    }

    /** {@code arguments}. */
    public @Nullable Arguments arguments() {
        return arguments;
    }

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
    }

    /** {@code automountServiceAccountToken}. */
    public @Nullable Boolean automountServiceAccountToken() {
        return automountServiceAccountToken;
    }

    /** {@code executor}. */
    public @Nullable ExecutorConfig executor() {
        return executor;
    }

    /** {@code volumes}. */
    public List<Volume> volumes() {
        return volumes == null ? List.of() : volumes;
    }

    /** {@code volumeClaimTemplates}. */
    public List<PersistentVolumeClaim> volumeClaimTemplates() {
        return volumeClaimTemplates == null ? List.of() : volumeClaimTemplates;
    }

    /** {@code parallelism}. */
    public @Nullable Long parallelism() {
        return parallelism;
    }

    /** {@code artifactRepositoryRef}. */
    public @Nullable ArtifactRepositoryRef artifactRepositoryRef() {
        return artifactRepositoryRef;
    }

    /** {@code suspend}. */
    public @Nullable Boolean suspend() {
        return suspend;
    }

    /** {@code nodeSelector}. */
    public Map<String, String> nodeSelector() {
        return nodeSelector == null ? Map.of() : nodeSelector;
    }

    /** {@code affinity}. */
    public @Nullable Affinity affinity() {
        return affinity;
    }

    /** {@code tolerations}. */
    public List<Toleration> tolerations() {
        return tolerations == null ? List.of() : tolerations;
    }

    /** {@code imagePullSecrets}. */
    public List<LocalObjectReference> imagePullSecrets() {
        return imagePullSecrets == null ? List.of() : imagePullSecrets;
    }

    /** {@code hostNetwork}. */
    public @Nullable Boolean hostNetwork() {
        return hostNetwork;
    }

    /** {@code dnsPolicy}. */
    public @Nullable String dnsPolicy() {
        return dnsPolicy;
    }

    /** {@code dnsConfig}. */
    public @Nullable PodDNSConfig dnsConfig() {
        return dnsConfig;
    }

    /** {@code onExit}. */
    public @Nullable String onExit() {
        return onExit;
    }

    /** {@code ttlStrategy}. */
    public @Nullable TTLStrategy ttlStrategy() {
        return ttlStrategy;
    }

    /** {@code activeDeadlineSeconds}. */
    public @Nullable Long activeDeadlineSeconds() {
        return activeDeadlineSeconds;
    }

    /** {@code priority}. */
    public @Nullable Integer priority() {
        return priority;
    }

    /** {@code schedulerName}. */
    public @Nullable String schedulerName() {
        return schedulerName;
    }

    /** {@code podGC}. */
    public @Nullable PodGC podGC() {
        return podGC;
    }

    /** {@code podPriorityClassName}. */
    public @Nullable String podPriorityClassName() {
        return podPriorityClassName;
    }

    /** {@code hostAliases}. */
    public List<HostAlias> hostAliases() {
        return hostAliases == null ? List.of() : hostAliases;
    }

    /** {@code securityContext}. */
    public @Nullable PodSecurityContext securityContext() {
        return securityContext;
    }

    /** {@code podSpecPatch}. */
    public @Nullable String podSpecPatch() {
        return podSpecPatch;
    }

    /** {@code podDisruptionBudget}. */
    public @Nullable PodDisruptionBudgetSpec podDisruptionBudget() {
        return podDisruptionBudget;
    }

    /** {@code metrics}. */
    public @Nullable Metrics metrics() {
        return metrics;
    }

    /** {@code shutdown}, one of Stop, Terminate. */
    public @Nullable String shutdown() {
        return shutdown;
    }

    /** {@code workflowTemplateRef}. */
    public @Nullable WorkflowTemplateRef workflowTemplateRef() {
        return workflowTemplateRef;
    }

    /** {@code synchronization}. */
    public @Nullable Synchronization synchronization() {
        return synchronization;
    }

    /** {@code volumeClaimGC}. */
    public @Nullable VolumeClaimGC volumeClaimGC() {
        return volumeClaimGC;
    }

    /** {@code retryStrategy}. */
    public @Nullable RetryStrategy retryStrategy() {
        return retryStrategy;
    }

    /** {@code podMetadata}. */
    public @Nullable Metadata podMetadata() {
        return podMetadata;
    }

    /** {@code templateDefaults}. */
    public @Nullable Template templateDefaults() {
        return templateDefaults;
    }

    /** {@code archiveLogs}. */
    public @Nullable Boolean archiveLogs() {
        return archiveLogs;
    }

    /** {@code hooks}. */
    public Map<String, LifecycleHook> hooks() {
        return hooks == null ? Map.of() : hooks;
    }

    /** {@code workflowMetadata}. */
    public @Nullable WorkflowMetadata workflowMetadata() {
        return workflowMetadata;
    }

    /** {@code artifactGC}. */
    public @Nullable WorkflowLevelArtifactGC artifactGC() {
        return artifactGC;
    }

    /** {@code executorPlugins}; since Argo 4.1. */
    public List<ExecutorPlugin> executorPlugins() {
        return executorPlugins == null ? List.of() : executorPlugins;
    }

    /** {@code podResources}; since Argo 4.1. */
    public @Nullable ResourceRequirements podResources() {
        return podResources;
    }

    /** {@code resourceClaims}; since Argo 4.1. */
    public List<PodResourceClaim> resourceClaims() {
        return resourceClaims == null ? List.of() : resourceClaims;
    }

    /** {@code podPriority}; until Argo 3.6. */
    public @Nullable Integer podPriority() {
        return podPriority;
    }

    /** {@code templates}. */
    public List<Template> templates() {
        return templates == null ? List.of() : templates;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "entrypoint", entrypoint);
        put(map, "arguments", arguments);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "automountServiceAccountToken", automountServiceAccountToken);
        put(map, "executor", executor);
        put(map, "volumes", volumes);
        put(map, "volumeClaimTemplates", volumeClaimTemplates);
        put(map, "parallelism", parallelism);
        put(map, "artifactRepositoryRef", artifactRepositoryRef);
        put(map, "suspend", suspend);
        put(map, "nodeSelector", nodeSelector);
        put(map, "affinity", affinity);
        put(map, "tolerations", tolerations);
        put(map, "imagePullSecrets", imagePullSecrets);
        put(map, "hostNetwork", hostNetwork);
        put(map, "dnsPolicy", dnsPolicy);
        put(map, "dnsConfig", dnsConfig);
        put(map, "onExit", onExit);
        put(map, "ttlStrategy", ttlStrategy);
        put(map, "activeDeadlineSeconds", activeDeadlineSeconds);
        put(map, "priority", priority);
        put(map, "schedulerName", schedulerName);
        put(map, "podGC", podGC);
        put(map, "podPriorityClassName", podPriorityClassName);
        put(map, "hostAliases", hostAliases);
        put(map, "securityContext", securityContext);
        put(map, "podSpecPatch", podSpecPatch);
        put(map, "podDisruptionBudget", podDisruptionBudget);
        put(map, "metrics", metrics);
        put(map, "shutdown", shutdown);
        put(map, "workflowTemplateRef", workflowTemplateRef);
        put(map, "synchronization", synchronization);
        put(map, "volumeClaimGC", volumeClaimGC);
        put(map, "retryStrategy", retryStrategy);
        put(map, "podMetadata", podMetadata);
        put(map, "templateDefaults", templateDefaults);
        put(map, "archiveLogs", archiveLogs);
        put(map, "hooks", hooks);
        put(map, "workflowMetadata", workflowMetadata);
        put(map, "artifactGC", artifactGC);
        put(map, "executorPlugins", executorPlugins);
        put(map, "podResources", podResources);
        put(map, "resourceClaims", resourceClaims);
        put(map, "podPriority", podPriority);
        put(map, "templates", templates);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String entrypoint;

        @JsonProperty
        private @Nullable Arguments arguments;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable Boolean automountServiceAccountToken;

        @JsonProperty
        private @Nullable ExecutorConfig executor;

        @JsonProperty
        private @Nullable List<Volume> volumes;

        @JsonProperty
        private @Nullable List<PersistentVolumeClaim> volumeClaimTemplates;

        @JsonProperty
        private @Nullable Long parallelism;

        @JsonProperty
        private @Nullable ArtifactRepositoryRef artifactRepositoryRef;

        @JsonProperty
        private @Nullable Boolean suspend;

        @JsonProperty
        private @Nullable Map<String, String> nodeSelector;

        @JsonProperty
        private @Nullable Affinity affinity;

        @JsonProperty
        private @Nullable List<Toleration> tolerations;

        @JsonProperty
        private @Nullable List<LocalObjectReference> imagePullSecrets;

        @JsonProperty
        private @Nullable Boolean hostNetwork;

        @JsonProperty
        private @Nullable String dnsPolicy;

        @JsonProperty
        private @Nullable PodDNSConfig dnsConfig;

        @JsonProperty
        private @Nullable String onExit;

        @JsonProperty
        private @Nullable TTLStrategy ttlStrategy;

        @JsonProperty
        private @Nullable Long activeDeadlineSeconds;

        @JsonProperty
        private @Nullable Integer priority;

        @JsonProperty
        private @Nullable String schedulerName;

        @JsonProperty
        private @Nullable PodGC podGC;

        @JsonProperty
        private @Nullable String podPriorityClassName;

        @JsonProperty
        private @Nullable List<HostAlias> hostAliases;

        @JsonProperty
        private @Nullable PodSecurityContext securityContext;

        @JsonProperty
        private @Nullable String podSpecPatch;

        @JsonProperty
        private @Nullable PodDisruptionBudgetSpec podDisruptionBudget;

        @JsonProperty
        private @Nullable Metrics metrics;

        @JsonProperty
        private @Nullable String shutdown;

        @JsonProperty
        private @Nullable WorkflowTemplateRef workflowTemplateRef;

        @JsonProperty
        private @Nullable Synchronization synchronization;

        @JsonProperty
        private @Nullable VolumeClaimGC volumeClaimGC;

        @JsonProperty
        private @Nullable RetryStrategy retryStrategy;

        @JsonProperty
        private @Nullable Metadata podMetadata;

        @JsonProperty
        private @Nullable Template templateDefaults;

        @JsonProperty
        private @Nullable Boolean archiveLogs;

        @JsonProperty
        private @Nullable Map<String, LifecycleHook> hooks;

        @JsonProperty
        private @Nullable WorkflowMetadata workflowMetadata;

        @JsonProperty
        private @Nullable WorkflowLevelArtifactGC artifactGC;

        @JsonProperty
        private @Nullable List<ExecutorPlugin> executorPlugins;

        @JsonProperty
        private @Nullable ResourceRequirements podResources;

        @JsonProperty
        private @Nullable List<PodResourceClaim> resourceClaims;

        @JsonProperty
        private @Nullable Integer podPriority;

        @JsonProperty
        private @Nullable List<Template> templates;

        private Builder() {}

        /** {@code entrypoint}. */
        public Builder entrypoint(@Nullable String entrypoint) {
            this.entrypoint = entrypoint;
            return this;
        }

        /** {@code arguments}. */
        public Builder arguments(@Nullable Arguments arguments) {
            this.arguments = arguments;
            return this;
        }

        /** {@code arguments}, filled by the caller. */
        public Builder arguments(Consumer<Arguments.Builder> arguments) {
            Arguments.Builder nested = Arguments.builder();
            arguments.accept(nested);
            return arguments(nested.build());
        }

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
            return this;
        }

        /** {@code automountServiceAccountToken}. */
        public Builder automountServiceAccountToken(@Nullable Boolean automountServiceAccountToken) {
            this.automountServiceAccountToken = automountServiceAccountToken;
            return this;
        }

        /** {@code executor}. */
        public Builder executor(@Nullable ExecutorConfig executor) {
            this.executor = executor;
            return this;
        }

        /** {@code executor}, filled by the caller. */
        public Builder executor(Consumer<ExecutorConfig.Builder> executor) {
            ExecutorConfig.Builder nested = ExecutorConfig.builder();
            executor.accept(nested);
            return executor(nested.build());
        }

        /** {@code volumes}. */
        public Builder volumes(@Nullable List<Volume> volumes) {
            this.volumes = emptyToNull(volumes);
            return this;
        }

        /** {@code volumeClaimTemplates}. */
        public Builder volumeClaimTemplates(@Nullable List<PersistentVolumeClaim> volumeClaimTemplates) {
            this.volumeClaimTemplates = emptyToNull(volumeClaimTemplates);
            return this;
        }

        /** {@code parallelism}. */
        public Builder parallelism(@Nullable Long parallelism) {
            this.parallelism = parallelism;
            return this;
        }

        /** {@code artifactRepositoryRef}. */
        public Builder artifactRepositoryRef(@Nullable ArtifactRepositoryRef artifactRepositoryRef) {
            this.artifactRepositoryRef = artifactRepositoryRef;
            return this;
        }

        /** {@code artifactRepositoryRef}, filled by the caller. */
        public Builder artifactRepositoryRef(Consumer<ArtifactRepositoryRef.Builder> artifactRepositoryRef) {
            ArtifactRepositoryRef.Builder nested = ArtifactRepositoryRef.builder();
            artifactRepositoryRef.accept(nested);
            return artifactRepositoryRef(nested.build());
        }

        /** {@code suspend}. */
        public Builder suspend(@Nullable Boolean suspend) {
            this.suspend = suspend;
            return this;
        }

        /** {@code nodeSelector}. */
        public Builder nodeSelector(@Nullable Map<String, String> nodeSelector) {
            this.nodeSelector = emptyToNull(nodeSelector);
            return this;
        }

        /** {@code affinity}. */
        public Builder affinity(@Nullable Affinity affinity) {
            this.affinity = affinity;
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

        /** {@code hostNetwork}. */
        public Builder hostNetwork(@Nullable Boolean hostNetwork) {
            this.hostNetwork = hostNetwork;
            return this;
        }

        /** {@code dnsPolicy}. */
        public Builder dnsPolicy(@Nullable String dnsPolicy) {
            this.dnsPolicy = dnsPolicy;
            return this;
        }

        /** {@code dnsConfig}. */
        public Builder dnsConfig(@Nullable PodDNSConfig dnsConfig) {
            this.dnsConfig = dnsConfig;
            return this;
        }

        /** {@code onExit}. */
        public Builder onExit(@Nullable String onExit) {
            this.onExit = onExit;
            return this;
        }

        /** {@code ttlStrategy}. */
        public Builder ttlStrategy(@Nullable TTLStrategy ttlStrategy) {
            this.ttlStrategy = ttlStrategy;
            return this;
        }

        /** {@code ttlStrategy}, filled by the caller. */
        public Builder ttlStrategy(Consumer<TTLStrategy.Builder> ttlStrategy) {
            TTLStrategy.Builder nested = TTLStrategy.builder();
            ttlStrategy.accept(nested);
            return ttlStrategy(nested.build());
        }

        /** {@code activeDeadlineSeconds}. */
        public Builder activeDeadlineSeconds(@Nullable Long activeDeadlineSeconds) {
            this.activeDeadlineSeconds = activeDeadlineSeconds;
            return this;
        }

        /** {@code priority}. */
        public Builder priority(@Nullable Integer priority) {
            this.priority = priority;
            return this;
        }

        /** {@code schedulerName}. */
        public Builder schedulerName(@Nullable String schedulerName) {
            this.schedulerName = schedulerName;
            return this;
        }

        /** {@code podGC}. */
        public Builder podGC(@Nullable PodGC podGC) {
            this.podGC = podGC;
            return this;
        }

        /** {@code podGC}, filled by the caller. */
        public Builder podGC(Consumer<PodGC.Builder> podGC) {
            PodGC.Builder nested = PodGC.builder();
            podGC.accept(nested);
            return podGC(nested.build());
        }

        /** {@code podPriorityClassName}. */
        public Builder podPriorityClassName(@Nullable String podPriorityClassName) {
            this.podPriorityClassName = podPriorityClassName;
            return this;
        }

        /** {@code hostAliases}. */
        public Builder hostAliases(@Nullable List<HostAlias> hostAliases) {
            this.hostAliases = emptyToNull(hostAliases);
            return this;
        }

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable PodSecurityContext securityContext) {
            this.securityContext = securityContext;
            return this;
        }

        /** {@code podSpecPatch}. */
        public Builder podSpecPatch(@Nullable String podSpecPatch) {
            this.podSpecPatch = podSpecPatch;
            return this;
        }

        /** {@code podDisruptionBudget}. */
        public Builder podDisruptionBudget(@Nullable PodDisruptionBudgetSpec podDisruptionBudget) {
            this.podDisruptionBudget = podDisruptionBudget;
            return this;
        }

        /** {@code metrics}. */
        public Builder metrics(@Nullable Metrics metrics) {
            this.metrics = metrics;
            return this;
        }

        /** {@code metrics}, filled by the caller. */
        public Builder metrics(Consumer<Metrics.Builder> metrics) {
            Metrics.Builder nested = Metrics.builder();
            metrics.accept(nested);
            return metrics(nested.build());
        }

        /** {@code shutdown}, one of Stop, Terminate. */
        public Builder shutdown(@Nullable String shutdown) {
            this.shutdown = shutdown;
            return this;
        }

        /** {@code workflowTemplateRef}. */
        public Builder workflowTemplateRef(@Nullable WorkflowTemplateRef workflowTemplateRef) {
            this.workflowTemplateRef = workflowTemplateRef;
            return this;
        }

        /** {@code workflowTemplateRef}, filled by the caller. */
        public Builder workflowTemplateRef(Consumer<WorkflowTemplateRef.Builder> workflowTemplateRef) {
            WorkflowTemplateRef.Builder nested = WorkflowTemplateRef.builder();
            workflowTemplateRef.accept(nested);
            return workflowTemplateRef(nested.build());
        }

        /** {@code synchronization}. */
        public Builder synchronization(@Nullable Synchronization synchronization) {
            this.synchronization = synchronization;
            return this;
        }

        /** {@code synchronization}, filled by the caller. */
        public Builder synchronization(Consumer<Synchronization.Builder> synchronization) {
            Synchronization.Builder nested = Synchronization.builder();
            synchronization.accept(nested);
            return synchronization(nested.build());
        }

        /** {@code volumeClaimGC}. */
        public Builder volumeClaimGC(@Nullable VolumeClaimGC volumeClaimGC) {
            this.volumeClaimGC = volumeClaimGC;
            return this;
        }

        /** {@code volumeClaimGC}, filled by the caller. */
        public Builder volumeClaimGC(Consumer<VolumeClaimGC.Builder> volumeClaimGC) {
            VolumeClaimGC.Builder nested = VolumeClaimGC.builder();
            volumeClaimGC.accept(nested);
            return volumeClaimGC(nested.build());
        }

        /** {@code retryStrategy}. */
        public Builder retryStrategy(@Nullable RetryStrategy retryStrategy) {
            this.retryStrategy = retryStrategy;
            return this;
        }

        /** {@code retryStrategy}, filled by the caller. */
        public Builder retryStrategy(Consumer<RetryStrategy.Builder> retryStrategy) {
            RetryStrategy.Builder nested = RetryStrategy.builder();
            retryStrategy.accept(nested);
            return retryStrategy(nested.build());
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

        /** {@code templateDefaults}. */
        public Builder templateDefaults(@Nullable Template templateDefaults) {
            this.templateDefaults = templateDefaults;
            return this;
        }

        /** {@code templateDefaults}, filled by the caller. */
        public Builder templateDefaults(Consumer<Template.Builder> templateDefaults) {
            Template.Builder nested = Template.builder();
            templateDefaults.accept(nested);
            return templateDefaults(nested.build());
        }

        /** {@code archiveLogs}. */
        public Builder archiveLogs(@Nullable Boolean archiveLogs) {
            this.archiveLogs = archiveLogs;
            return this;
        }

        /** {@code hooks}. */
        public Builder hooks(@Nullable Map<String, LifecycleHook> hooks) {
            this.hooks = emptyToNull(hooks);
            return this;
        }

        /** {@code workflowMetadata}. */
        public Builder workflowMetadata(@Nullable WorkflowMetadata workflowMetadata) {
            this.workflowMetadata = workflowMetadata;
            return this;
        }

        /** {@code workflowMetadata}, filled by the caller. */
        public Builder workflowMetadata(Consumer<WorkflowMetadata.Builder> workflowMetadata) {
            WorkflowMetadata.Builder nested = WorkflowMetadata.builder();
            workflowMetadata.accept(nested);
            return workflowMetadata(nested.build());
        }

        /** {@code artifactGC}. */
        public Builder artifactGC(@Nullable WorkflowLevelArtifactGC artifactGC) {
            this.artifactGC = artifactGC;
            return this;
        }

        /** {@code artifactGC}, filled by the caller. */
        public Builder artifactGC(Consumer<WorkflowLevelArtifactGC.Builder> artifactGC) {
            WorkflowLevelArtifactGC.Builder nested = WorkflowLevelArtifactGC.builder();
            artifactGC.accept(nested);
            return artifactGC(nested.build());
        }

        /** {@code executorPlugins}; since Argo 4.1. */
        public Builder executorPlugins(@Nullable List<ExecutorPlugin> executorPlugins) {
            this.executorPlugins = emptyToNull(executorPlugins);
            return this;
        }

        /** {@code podResources}; since Argo 4.1. */
        public Builder podResources(@Nullable ResourceRequirements podResources) {
            this.podResources = podResources;
            return this;
        }

        /** {@code resourceClaims}; since Argo 4.1. */
        public Builder resourceClaims(@Nullable List<PodResourceClaim> resourceClaims) {
            this.resourceClaims = emptyToNull(resourceClaims);
            return this;
        }

        /** {@code podPriority}; until Argo 3.6. */
        public Builder podPriority(@Nullable Integer podPriority) {
            this.podPriority = podPriority;
            return this;
        }

        /** {@code templates}. */
        public Builder templates(@Nullable List<Template> templates) {
            this.templates = emptyToNull(templates);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowSpec build() {
            return new WorkflowSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
