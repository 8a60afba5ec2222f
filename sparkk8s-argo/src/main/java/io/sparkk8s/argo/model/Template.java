package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodResourceClaim;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
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
 *   <li>{@code DAGTask.inline}
 *   <li>{@code WorkflowSpec.templateDefaults}
 *   <li>{@code WorkflowSpec.templates[]}
 *   <li>{@code WorkflowStatus.storedTemplates.*}
 *   <li>{@code WorkflowStep.inline}
 *   <li>{@code WorkflowTaskSetSpec.tasks.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Template extends WireObject {
    private final @Nullable String name;
    private final @Nullable Inputs inputs;
    private final @Nullable Outputs outputs;
    private final @Nullable Map<String, String> nodeSelector;
    private final @Nullable Affinity affinity;
    private final @Nullable Metadata metadata;
    private final @Nullable Boolean daemon;
    private final @Nullable List<List<WorkflowStep>> steps;
    private final @Nullable Container container;
    private final @Nullable ContainerSetTemplate containerSet;
    private final @Nullable ScriptTemplate script;
    private final @Nullable ResourceTemplate resource;
    private final @Nullable DAGTemplate dag;
    private final @Nullable SuspendTemplate suspend;
    private final @Nullable Data data;
    private final @Nullable HTTP http;
    private final @Nullable Map<String, Object> plugin;
    private final @Nullable List<Volume> volumes;
    private final @Nullable List<UserContainer> initContainers;
    private final @Nullable List<UserContainer> sidecars;
    private final @Nullable ArtifactLocation archiveLocation;
    private final @Nullable IntOrString activeDeadlineSeconds;
    private final @Nullable RetryStrategy retryStrategy;
    private final @Nullable Long parallelism;
    private final @Nullable Boolean failFast;
    private final @Nullable List<Toleration> tolerations;
    private final @Nullable String schedulerName;
    private final @Nullable String priorityClassName;
    private final @Nullable String serviceAccountName;
    private final @Nullable Boolean automountServiceAccountToken;
    private final @Nullable ExecutorConfig executor;
    private final @Nullable List<HostAlias> hostAliases;
    private final @Nullable PodSecurityContext securityContext;
    private final @Nullable String podSpecPatch;
    private final @Nullable Metrics metrics;
    private final @Nullable Synchronization synchronization;
    private final @Nullable Memoize memoize;
    private final @Nullable String timeout;
    private final @Nullable Map<String, String> annotations;
    private final @Nullable String pendingTimeout;
    private final @Nullable ResourceRequirements podResources;
    private final @Nullable List<PodResourceClaim> resourceClaims;
    private final @Nullable Integer priority;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Template(Builder builder) {
        super(builder);
        name = builder.name;
        inputs = builder.inputs;
        outputs = builder.outputs;
        nodeSelector = WireObject.copy(builder.nodeSelector);
        affinity = builder.affinity;
        metadata = builder.metadata;
        daemon = builder.daemon;
        steps = WireObject.copy(builder.steps);
        container = builder.container;
        containerSet = builder.containerSet;
        script = builder.script;
        resource = builder.resource;
        dag = builder.dag;
        suspend = builder.suspend;
        data = builder.data;
        http = builder.http;
        plugin = WireObject.copy(builder.plugin);
        volumes = WireObject.copy(builder.volumes);
        initContainers = WireObject.copy(builder.initContainers);
        sidecars = WireObject.copy(builder.sidecars);
        archiveLocation = builder.archiveLocation;
        activeDeadlineSeconds = builder.activeDeadlineSeconds;
        retryStrategy = builder.retryStrategy;
        parallelism = builder.parallelism;
        failFast = builder.failFast;
        tolerations = WireObject.copy(builder.tolerations);
        schedulerName = builder.schedulerName;
        priorityClassName = builder.priorityClassName;
        serviceAccountName = builder.serviceAccountName;
        automountServiceAccountToken = builder.automountServiceAccountToken;
        executor = builder.executor;
        hostAliases = WireObject.copy(builder.hostAliases);
        securityContext = builder.securityContext;
        podSpecPatch = builder.podSpecPatch;
        metrics = builder.metrics;
        synchronization = builder.synchronization;
        memoize = builder.memoize;
        timeout = builder.timeout;
        annotations = WireObject.copy(builder.annotations);
        pendingTimeout = builder.pendingTimeout;
        podResources = builder.podResources;
        resourceClaims = WireObject.copy(builder.resourceClaims);
        priority = builder.priority;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.inputs = inputs;
        builder.outputs = outputs;
        builder.nodeSelector = nodeSelector;
        builder.affinity = affinity;
        builder.metadata = metadata;
        builder.daemon = daemon;
        builder.steps = steps;
        builder.container = container;
        builder.containerSet = containerSet;
        builder.script = script;
        builder.resource = resource;
        builder.dag = dag;
        builder.suspend = suspend;
        builder.data = data;
        builder.http = http;
        builder.plugin = plugin;
        builder.volumes = volumes;
        builder.initContainers = initContainers;
        builder.sidecars = sidecars;
        builder.archiveLocation = archiveLocation;
        builder.activeDeadlineSeconds = activeDeadlineSeconds;
        builder.retryStrategy = retryStrategy;
        builder.parallelism = parallelism;
        builder.failFast = failFast;
        builder.tolerations = tolerations;
        builder.schedulerName = schedulerName;
        builder.priorityClassName = priorityClassName;
        builder.serviceAccountName = serviceAccountName;
        builder.automountServiceAccountToken = automountServiceAccountToken;
        builder.executor = executor;
        builder.hostAliases = hostAliases;
        builder.securityContext = securityContext;
        builder.podSpecPatch = podSpecPatch;
        builder.metrics = metrics;
        builder.synchronization = synchronization;
        builder.memoize = memoize;
        builder.timeout = timeout;
        builder.annotations = annotations;
        builder.pendingTimeout = pendingTimeout;
        builder.podResources = podResources;
        builder.resourceClaims = resourceClaims;
        builder.priority = priority;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code inputs}. */
    public @Nullable Inputs inputs() {
        return inputs;
    }

    /** {@code outputs}. */
    public @Nullable Outputs outputs() {
        return outputs;
    }

    /** {@code nodeSelector}. */
    public Map<String, String> nodeSelector() {
        return nodeSelector == null ? Map.of() : nodeSelector;
    }

    /** {@code affinity}. */
    public @Nullable Affinity affinity() {
        return affinity;
    }

    /** {@code metadata}. */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /** {@code daemon}. */
    public @Nullable Boolean daemon() {
        return daemon;
    }

    /** {@code steps}. */
    public List<List<WorkflowStep>> steps() {
        return steps == null ? List.of() : steps;
    }

    /** {@code container}. */
    public @Nullable Container container() {
        return container;
    }

    /** {@code containerSet}. */
    public @Nullable ContainerSetTemplate containerSet() {
        return containerSet;
    }

    /** {@code script}. */
    public @Nullable ScriptTemplate script() {
        return script;
    }

    /** {@code resource}. */
    public @Nullable ResourceTemplate resource() {
        return resource;
    }

    /** {@code dag}. */
    public @Nullable DAGTemplate dag() {
        return dag;
    }

    /** {@code suspend}. */
    public @Nullable SuspendTemplate suspend() {
        return suspend;
    }

    /** {@code data}. */
    public @Nullable Data data() {
        return data;
    }

    /** {@code http}. */
    public @Nullable HTTP http() {
        return http;
    }

    /** {@code plugin}. */
    public Map<String, Object> plugin() {
        return plugin == null ? Map.of() : plugin;
    }

    /** {@code volumes}. */
    public List<Volume> volumes() {
        return volumes == null ? List.of() : volumes;
    }

    /** {@code initContainers}. */
    public List<UserContainer> initContainers() {
        return initContainers == null ? List.of() : initContainers;
    }

    /** {@code sidecars}. */
    public List<UserContainer> sidecars() {
        return sidecars == null ? List.of() : sidecars;
    }

    /** {@code archiveLocation}. */
    public @Nullable ArtifactLocation archiveLocation() {
        return archiveLocation;
    }

    /** {@code activeDeadlineSeconds}. */
    public @Nullable IntOrString activeDeadlineSeconds() {
        return activeDeadlineSeconds;
    }

    /** {@code retryStrategy}. */
    public @Nullable RetryStrategy retryStrategy() {
        return retryStrategy;
    }

    /** {@code parallelism}. */
    public @Nullable Long parallelism() {
        return parallelism;
    }

    /** {@code failFast}. */
    public @Nullable Boolean failFast() {
        return failFast;
    }

    /** {@code tolerations}. */
    public List<Toleration> tolerations() {
        return tolerations == null ? List.of() : tolerations;
    }

    /** {@code schedulerName}. */
    public @Nullable String schedulerName() {
        return schedulerName;
    }

    /** {@code priorityClassName}. */
    public @Nullable String priorityClassName() {
        return priorityClassName;
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

    /** {@code metrics}. */
    public @Nullable Metrics metrics() {
        return metrics;
    }

    /** {@code synchronization}. */
    public @Nullable Synchronization synchronization() {
        return synchronization;
    }

    /** {@code memoize}. */
    public @Nullable Memoize memoize() {
        return memoize;
    }

    /** {@code timeout}. */
    public @Nullable String timeout() {
        return timeout;
    }

    /** {@code annotations}; since Argo 3.7. */
    public Map<String, String> annotations() {
        return annotations == null ? Map.of() : annotations;
    }

    /** {@code pendingTimeout}; since Argo 4.1. */
    public @Nullable String pendingTimeout() {
        return pendingTimeout;
    }

    /** {@code podResources}; since Argo 4.1. */
    public @Nullable ResourceRequirements podResources() {
        return podResources;
    }

    /** {@code resourceClaims}; since Argo 4.1. */
    public List<PodResourceClaim> resourceClaims() {
        return resourceClaims == null ? List.of() : resourceClaims;
    }

    /** {@code priority}; until Argo 3.6. */
    public @Nullable Integer priority() {
        return priority;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "inputs", inputs);
        put(map, "outputs", outputs);
        put(map, "nodeSelector", nodeSelector);
        put(map, "affinity", affinity);
        put(map, "metadata", metadata);
        put(map, "daemon", daemon);
        put(map, "steps", steps);
        put(map, "container", container);
        put(map, "containerSet", containerSet);
        put(map, "script", script);
        put(map, "resource", resource);
        put(map, "dag", dag);
        put(map, "suspend", suspend);
        put(map, "data", data);
        put(map, "http", http);
        put(map, "plugin", plugin);
        put(map, "volumes", volumes);
        put(map, "initContainers", initContainers);
        put(map, "sidecars", sidecars);
        put(map, "archiveLocation", archiveLocation);
        put(map, "activeDeadlineSeconds", activeDeadlineSeconds);
        put(map, "retryStrategy", retryStrategy);
        put(map, "parallelism", parallelism);
        put(map, "failFast", failFast);
        put(map, "tolerations", tolerations);
        put(map, "schedulerName", schedulerName);
        put(map, "priorityClassName", priorityClassName);
        put(map, "serviceAccountName", serviceAccountName);
        put(map, "automountServiceAccountToken", automountServiceAccountToken);
        put(map, "executor", executor);
        put(map, "hostAliases", hostAliases);
        put(map, "securityContext", securityContext);
        put(map, "podSpecPatch", podSpecPatch);
        put(map, "metrics", metrics);
        put(map, "synchronization", synchronization);
        put(map, "memoize", memoize);
        put(map, "timeout", timeout);
        put(map, "annotations", annotations);
        put(map, "pendingTimeout", pendingTimeout);
        put(map, "podResources", podResources);
        put(map, "resourceClaims", resourceClaims);
        put(map, "priority", priority);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Template}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable Inputs inputs;

        @JsonProperty
        private @Nullable Outputs outputs;

        @JsonProperty
        private @Nullable Map<String, String> nodeSelector;

        @JsonProperty
        private @Nullable Affinity affinity;

        @JsonProperty
        private @Nullable Metadata metadata;

        @JsonProperty
        private @Nullable Boolean daemon;

        @JsonProperty
        private @Nullable List<List<WorkflowStep>> steps;

        @JsonProperty
        private @Nullable Container container;

        @JsonProperty
        private @Nullable ContainerSetTemplate containerSet;

        @JsonProperty
        private @Nullable ScriptTemplate script;

        @JsonProperty
        private @Nullable ResourceTemplate resource;

        @JsonProperty
        private @Nullable DAGTemplate dag;

        @JsonProperty
        private @Nullable SuspendTemplate suspend;

        @JsonProperty
        private @Nullable Data data;

        @JsonProperty
        private @Nullable HTTP http;

        @JsonProperty
        private @Nullable Map<String, Object> plugin;

        @JsonProperty
        private @Nullable List<Volume> volumes;

        @JsonProperty
        private @Nullable List<UserContainer> initContainers;

        @JsonProperty
        private @Nullable List<UserContainer> sidecars;

        @JsonProperty
        private @Nullable ArtifactLocation archiveLocation;

        @JsonProperty
        private @Nullable IntOrString activeDeadlineSeconds;

        @JsonProperty
        private @Nullable RetryStrategy retryStrategy;

        @JsonProperty
        private @Nullable Long parallelism;

        @JsonProperty
        private @Nullable Boolean failFast;

        @JsonProperty
        private @Nullable List<Toleration> tolerations;

        @JsonProperty
        private @Nullable String schedulerName;

        @JsonProperty
        private @Nullable String priorityClassName;

        @JsonProperty
        private @Nullable String serviceAccountName;

        @JsonProperty
        private @Nullable Boolean automountServiceAccountToken;

        @JsonProperty
        private @Nullable ExecutorConfig executor;

        @JsonProperty
        private @Nullable List<HostAlias> hostAliases;

        @JsonProperty
        private @Nullable PodSecurityContext securityContext;

        @JsonProperty
        private @Nullable String podSpecPatch;

        @JsonProperty
        private @Nullable Metrics metrics;

        @JsonProperty
        private @Nullable Synchronization synchronization;

        @JsonProperty
        private @Nullable Memoize memoize;

        @JsonProperty
        private @Nullable String timeout;

        @JsonProperty
        private @Nullable Map<String, String> annotations;

        @JsonProperty
        private @Nullable String pendingTimeout;

        @JsonProperty
        private @Nullable ResourceRequirements podResources;

        @JsonProperty
        private @Nullable List<PodResourceClaim> resourceClaims;

        @JsonProperty
        private @Nullable Integer priority;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code inputs}. */
        public Builder inputs(@Nullable Inputs inputs) {
            this.inputs = inputs;
            return this;
        }

        /** {@code inputs}, filled by the caller. */
        public Builder inputs(Consumer<Inputs.Builder> inputs) {
            Inputs.Builder nested = Inputs.builder();
            inputs.accept(nested);
            return inputs(nested.build());
        }

        /** {@code outputs}. */
        public Builder outputs(@Nullable Outputs outputs) {
            this.outputs = outputs;
            return this;
        }

        /** {@code outputs}, filled by the caller. */
        public Builder outputs(Consumer<Outputs.Builder> outputs) {
            Outputs.Builder nested = Outputs.builder();
            outputs.accept(nested);
            return outputs(nested.build());
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

        /** {@code daemon}. */
        public Builder daemon(@Nullable Boolean daemon) {
            this.daemon = daemon;
            return this;
        }

        /** {@code steps}. */
        public Builder steps(@Nullable List<List<WorkflowStep>> steps) {
            this.steps = emptyToNull(steps);
            return this;
        }

        /** {@code container}. */
        public Builder container(@Nullable Container container) {
            this.container = container;
            return this;
        }

        /** {@code containerSet}. */
        public Builder containerSet(@Nullable ContainerSetTemplate containerSet) {
            this.containerSet = containerSet;
            return this;
        }

        /** {@code containerSet}, filled by the caller. */
        public Builder containerSet(Consumer<ContainerSetTemplate.Builder> containerSet) {
            ContainerSetTemplate.Builder nested = ContainerSetTemplate.builder();
            containerSet.accept(nested);
            return containerSet(nested.build());
        }

        /** {@code script}. */
        public Builder script(@Nullable ScriptTemplate script) {
            this.script = script;
            return this;
        }

        /** {@code script}, filled by the caller. */
        public Builder script(Consumer<ScriptTemplate.Builder> script) {
            ScriptTemplate.Builder nested = ScriptTemplate.builder();
            script.accept(nested);
            return script(nested.build());
        }

        /** {@code resource}. */
        public Builder resource(@Nullable ResourceTemplate resource) {
            this.resource = resource;
            return this;
        }

        /** {@code resource}, filled by the caller. */
        public Builder resource(Consumer<ResourceTemplate.Builder> resource) {
            ResourceTemplate.Builder nested = ResourceTemplate.builder();
            resource.accept(nested);
            return resource(nested.build());
        }

        /** {@code dag}. */
        public Builder dag(@Nullable DAGTemplate dag) {
            this.dag = dag;
            return this;
        }

        /** {@code dag}, filled by the caller. */
        public Builder dag(Consumer<DAGTemplate.Builder> dag) {
            DAGTemplate.Builder nested = DAGTemplate.builder();
            dag.accept(nested);
            return dag(nested.build());
        }

        /** {@code suspend}. */
        public Builder suspend(@Nullable SuspendTemplate suspend) {
            this.suspend = suspend;
            return this;
        }

        /** {@code suspend}, filled by the caller. */
        public Builder suspend(Consumer<SuspendTemplate.Builder> suspend) {
            SuspendTemplate.Builder nested = SuspendTemplate.builder();
            suspend.accept(nested);
            return suspend(nested.build());
        }

        /** {@code data}. */
        public Builder data(@Nullable Data data) {
            this.data = data;
            return this;
        }

        /** {@code data}, filled by the caller. */
        public Builder data(Consumer<Data.Builder> data) {
            Data.Builder nested = Data.builder();
            data.accept(nested);
            return data(nested.build());
        }

        /** {@code http}. */
        public Builder http(@Nullable HTTP http) {
            this.http = http;
            return this;
        }

        /** {@code http}, filled by the caller. */
        public Builder http(Consumer<HTTP.Builder> http) {
            HTTP.Builder nested = HTTP.builder();
            http.accept(nested);
            return http(nested.build());
        }

        /** {@code plugin}. */
        public Builder plugin(@Nullable Map<String, Object> plugin) {
            this.plugin = emptyToNull(plugin);
            return this;
        }

        /** {@code volumes}. */
        public Builder volumes(@Nullable List<Volume> volumes) {
            this.volumes = emptyToNull(volumes);
            return this;
        }

        /** {@code initContainers}. */
        public Builder initContainers(@Nullable List<UserContainer> initContainers) {
            this.initContainers = emptyToNull(initContainers);
            return this;
        }

        /** {@code sidecars}. */
        public Builder sidecars(@Nullable List<UserContainer> sidecars) {
            this.sidecars = emptyToNull(sidecars);
            return this;
        }

        /** {@code archiveLocation}. */
        public Builder archiveLocation(@Nullable ArtifactLocation archiveLocation) {
            this.archiveLocation = archiveLocation;
            return this;
        }

        /** {@code archiveLocation}, filled by the caller. */
        public Builder archiveLocation(Consumer<ArtifactLocation.Builder> archiveLocation) {
            ArtifactLocation.Builder nested = ArtifactLocation.builder();
            archiveLocation.accept(nested);
            return archiveLocation(nested.build());
        }

        /** {@code activeDeadlineSeconds}. */
        public Builder activeDeadlineSeconds(@Nullable IntOrString activeDeadlineSeconds) {
            this.activeDeadlineSeconds = activeDeadlineSeconds;
            return this;
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

        /** {@code parallelism}. */
        public Builder parallelism(@Nullable Long parallelism) {
            this.parallelism = parallelism;
            return this;
        }

        /** {@code failFast}. */
        public Builder failFast(@Nullable Boolean failFast) {
            this.failFast = failFast;
            return this;
        }

        /** {@code tolerations}. */
        public Builder tolerations(@Nullable List<Toleration> tolerations) {
            this.tolerations = emptyToNull(tolerations);
            return this;
        }

        /** {@code schedulerName}. */
        public Builder schedulerName(@Nullable String schedulerName) {
            this.schedulerName = schedulerName;
            return this;
        }

        /** {@code priorityClassName}. */
        public Builder priorityClassName(@Nullable String priorityClassName) {
            this.priorityClassName = priorityClassName;
            return this;
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

        /** {@code memoize}. */
        public Builder memoize(@Nullable Memoize memoize) {
            this.memoize = memoize;
            return this;
        }

        /** {@code memoize}, filled by the caller. */
        public Builder memoize(Consumer<Memoize.Builder> memoize) {
            Memoize.Builder nested = Memoize.builder();
            memoize.accept(nested);
            return memoize(nested.build());
        }

        /** {@code timeout}. */
        public Builder timeout(@Nullable String timeout) {
            this.timeout = timeout;
            return this;
        }

        /** {@code annotations}; since Argo 3.7. */
        public Builder annotations(@Nullable Map<String, String> annotations) {
            this.annotations = emptyToNull(annotations);
            return this;
        }

        /** {@code pendingTimeout}; since Argo 4.1. */
        public Builder pendingTimeout(@Nullable String pendingTimeout) {
            this.pendingTimeout = pendingTimeout;
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

        /** {@code priority}; until Argo 3.6. */
        public Builder priority(@Nullable Integer priority) {
            this.priority = priority;
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
