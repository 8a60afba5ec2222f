package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NodeStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowStatus.nodes.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NodeStatus extends WireObject {
    private final @Nullable String id;
    private final @Nullable String name;
    private final @Nullable String displayName;
    private final @Nullable String type;
    private final @Nullable String templateName;
    private final @Nullable TemplateRef templateRef;
    private final @Nullable String templateScope;
    private final @Nullable String phase;
    private final @Nullable String boundaryID;
    private final @Nullable String message;
    private final @Nullable String startedAt;
    private final @Nullable String finishedAt;
    private final @Nullable Integer estimatedDuration;
    private final @Nullable String progress;
    private final @Nullable Map<String, Long> resourcesDuration;
    private final @Nullable String podIP;
    private final @Nullable Boolean daemoned;
    private final @Nullable NodeFlag nodeFlag;
    private final @Nullable Inputs inputs;
    private final @Nullable Outputs outputs;
    private final @Nullable List<String> children;
    private final @Nullable List<String> outboundNodes;
    private final @Nullable String hostNodeName;
    private final @Nullable MemoizationStatus memoizationStatus;
    private final @Nullable NodeSynchronizationStatus synchronizationStatus;
    private final @Nullable Boolean taskResultSynced;
    private final @Nullable Integer failedPodRestarts;
    private final @Nullable String restartingPodUID;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NodeStatus(Builder builder) {
        super(builder);
        id = builder.id;
        name = builder.name;
        displayName = builder.displayName;
        type = builder.type;
        templateName = builder.templateName;
        templateRef = builder.templateRef;
        templateScope = builder.templateScope;
        phase = builder.phase;
        boundaryID = builder.boundaryID;
        message = builder.message;
        startedAt = builder.startedAt;
        finishedAt = builder.finishedAt;
        estimatedDuration = builder.estimatedDuration;
        progress = builder.progress;
        resourcesDuration = WireObject.copy(builder.resourcesDuration);
        podIP = builder.podIP;
        daemoned = builder.daemoned;
        nodeFlag = builder.nodeFlag;
        inputs = builder.inputs;
        outputs = builder.outputs;
        children = WireObject.copy(builder.children);
        outboundNodes = WireObject.copy(builder.outboundNodes);
        hostNodeName = builder.hostNodeName;
        memoizationStatus = builder.memoizationStatus;
        synchronizationStatus = builder.synchronizationStatus;
        taskResultSynced = builder.taskResultSynced;
        failedPodRestarts = builder.failedPodRestarts;
        restartingPodUID = builder.restartingPodUID;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.id = id;
        builder.name = name;
        builder.displayName = displayName;
        builder.type = type;
        builder.templateName = templateName;
        builder.templateRef = templateRef;
        builder.templateScope = templateScope;
        builder.phase = phase;
        builder.boundaryID = boundaryID;
        builder.message = message;
        builder.startedAt = startedAt;
        builder.finishedAt = finishedAt;
        builder.estimatedDuration = estimatedDuration;
        builder.progress = progress;
        builder.resourcesDuration = resourcesDuration;
        builder.podIP = podIP;
        builder.daemoned = daemoned;
        builder.nodeFlag = nodeFlag;
        builder.inputs = inputs;
        builder.outputs = outputs;
        builder.children = children;
        builder.outboundNodes = outboundNodes;
        builder.hostNodeName = hostNodeName;
        builder.memoizationStatus = memoizationStatus;
        builder.synchronizationStatus = synchronizationStatus;
        builder.taskResultSynced = taskResultSynced;
        builder.failedPodRestarts = failedPodRestarts;
        builder.restartingPodUID = restartingPodUID;
        return builder;
    }

    /** {@code id}; empty when absent. */
    public String id() {
        return id == null ? "" : id;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code displayName}. */
    public @Nullable String displayName() {
        return displayName;
    }

    /**
     * {@code type}, one of Container, DAG, HTTP, Plugin, Pod, Retry, Skipped, StepGroup, Steps, Suspend, TaskGroup;
     * empty when absent.
     */
    public String type() {
        return type == null ? "" : type;
    }

    /** {@code templateName}. */
    public @Nullable String templateName() {
        return templateName;
    }

    /** {@code templateRef}. */
    public @Nullable TemplateRef templateRef() {
        return templateRef;
    }

    /** {@code templateScope}. */
    public @Nullable String templateScope() {
        return templateScope;
    }

    /** {@code phase}, one of Error, Failed, Omitted, Pending, Running, Skipped, Succeeded. */
    public @Nullable String phase() {
        return phase;
    }

    /** {@code boundaryID}. */
    public @Nullable String boundaryID() {
        return boundaryID;
    }

    /** {@code message}. */
    public @Nullable String message() {
        return message;
    }

    /** {@code startedAt}, RFC 3339. */
    public @Nullable String startedAt() {
        return startedAt;
    }

    /** {@code finishedAt}, RFC 3339. */
    public @Nullable String finishedAt() {
        return finishedAt;
    }

    /** {@code estimatedDuration}. */
    public @Nullable Integer estimatedDuration() {
        return estimatedDuration;
    }

    /** {@code progress}. */
    public @Nullable String progress() {
        return progress;
    }

    /** {@code resourcesDuration}. */
    public Map<String, Long> resourcesDuration() {
        return resourcesDuration == null ? Map.of() : resourcesDuration;
    }

    /** {@code podIP}. */
    public @Nullable String podIP() {
        return podIP;
    }

    /** {@code daemoned}. */
    public @Nullable Boolean daemoned() {
        return daemoned;
    }

    /** {@code nodeFlag}. */
    public @Nullable NodeFlag nodeFlag() {
        return nodeFlag;
    }

    /** {@code inputs}. */
    public @Nullable Inputs inputs() {
        return inputs;
    }

    /** {@code outputs}. */
    public @Nullable Outputs outputs() {
        return outputs;
    }

    /** {@code children}. */
    public List<String> children() {
        return children == null ? List.of() : children;
    }

    /** {@code outboundNodes}. */
    public List<String> outboundNodes() {
        return outboundNodes == null ? List.of() : outboundNodes;
    }

    /** {@code hostNodeName}. */
    public @Nullable String hostNodeName() {
        return hostNodeName;
    }

    /** {@code memoizationStatus}. */
    public @Nullable MemoizationStatus memoizationStatus() {
        return memoizationStatus;
    }

    /** {@code synchronizationStatus}. */
    public @Nullable NodeSynchronizationStatus synchronizationStatus() {
        return synchronizationStatus;
    }

    /** {@code taskResultSynced}; since Argo 3.7. */
    public @Nullable Boolean taskResultSynced() {
        return taskResultSynced;
    }

    /** {@code failedPodRestarts}; since Argo 4.0. */
    public @Nullable Integer failedPodRestarts() {
        return failedPodRestarts;
    }

    /** {@code restartingPodUID}; since Argo 4.0. */
    public @Nullable String restartingPodUID() {
        return restartingPodUID;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "id", id);
        put(map, "name", name);
        put(map, "displayName", displayName);
        put(map, "type", type);
        put(map, "templateName", templateName);
        put(map, "templateRef", templateRef);
        put(map, "templateScope", templateScope);
        put(map, "phase", phase);
        put(map, "boundaryID", boundaryID);
        put(map, "message", message);
        put(map, "startedAt", startedAt);
        put(map, "finishedAt", finishedAt);
        put(map, "estimatedDuration", estimatedDuration);
        put(map, "progress", progress);
        put(map, "resourcesDuration", resourcesDuration);
        put(map, "podIP", podIP);
        put(map, "daemoned", daemoned);
        put(map, "nodeFlag", nodeFlag);
        put(map, "inputs", inputs);
        put(map, "outputs", outputs);
        put(map, "children", children);
        put(map, "outboundNodes", outboundNodes);
        put(map, "hostNodeName", hostNodeName);
        put(map, "memoizationStatus", memoizationStatus);
        put(map, "synchronizationStatus", synchronizationStatus);
        put(map, "taskResultSynced", taskResultSynced);
        put(map, "failedPodRestarts", failedPodRestarts);
        put(map, "restartingPodUID", restartingPodUID);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NodeStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String id;

        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String displayName;

        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable String templateName;

        @JsonProperty
        private @Nullable TemplateRef templateRef;

        @JsonProperty
        private @Nullable String templateScope;

        @JsonProperty
        private @Nullable String phase;

        @JsonProperty
        private @Nullable String boundaryID;

        @JsonProperty
        private @Nullable String message;

        @JsonProperty
        private @Nullable String startedAt;

        @JsonProperty
        private @Nullable String finishedAt;

        @JsonProperty
        private @Nullable Integer estimatedDuration;

        @JsonProperty
        private @Nullable String progress;

        @JsonProperty
        private @Nullable Map<String, Long> resourcesDuration;

        @JsonProperty
        private @Nullable String podIP;

        @JsonProperty
        private @Nullable Boolean daemoned;

        @JsonProperty
        private @Nullable NodeFlag nodeFlag;

        @JsonProperty
        private @Nullable Inputs inputs;

        @JsonProperty
        private @Nullable Outputs outputs;

        @JsonProperty
        private @Nullable List<String> children;

        @JsonProperty
        private @Nullable List<String> outboundNodes;

        @JsonProperty
        private @Nullable String hostNodeName;

        @JsonProperty
        private @Nullable MemoizationStatus memoizationStatus;

        @JsonProperty
        private @Nullable NodeSynchronizationStatus synchronizationStatus;

        @JsonProperty
        private @Nullable Boolean taskResultSynced;

        @JsonProperty
        private @Nullable Integer failedPodRestarts;

        @JsonProperty
        private @Nullable String restartingPodUID;

        private Builder() {}

        /** {@code id}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code displayName}. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /**
         * {@code type}, one of Container, DAG, HTTP, Plugin, Pod, Retry, Skipped, StepGroup, Steps, Suspend, TaskGroup.
         */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code templateName}. */
        public Builder templateName(@Nullable String templateName) {
            this.templateName = templateName;
            return this;
        }

        /** {@code templateRef}. */
        public Builder templateRef(@Nullable TemplateRef templateRef) {
            this.templateRef = templateRef;
            return this;
        }

        /** {@code templateRef}, filled by the caller. */
        public Builder templateRef(Consumer<TemplateRef.Builder> templateRef) {
            TemplateRef.Builder nested = TemplateRef.builder();
            templateRef.accept(nested);
            return templateRef(nested.build());
        }

        /** {@code templateScope}. */
        public Builder templateScope(@Nullable String templateScope) {
            this.templateScope = templateScope;
            return this;
        }

        /** {@code phase}, one of Error, Failed, Omitted, Pending, Running, Skipped, Succeeded. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** {@code boundaryID}. */
        public Builder boundaryID(@Nullable String boundaryID) {
            this.boundaryID = boundaryID;
            return this;
        }

        /** {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** {@code startedAt}, RFC 3339. */
        public Builder startedAt(@Nullable String startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        /** {@code finishedAt}, RFC 3339. */
        public Builder finishedAt(@Nullable String finishedAt) {
            this.finishedAt = finishedAt;
            return this;
        }

        /** {@code estimatedDuration}. */
        public Builder estimatedDuration(@Nullable Integer estimatedDuration) {
            this.estimatedDuration = estimatedDuration;
            return this;
        }

        /** {@code progress}. */
        public Builder progress(@Nullable String progress) {
            this.progress = progress;
            return this;
        }

        /** {@code resourcesDuration}. */
        public Builder resourcesDuration(@Nullable Map<String, Long> resourcesDuration) {
            this.resourcesDuration = emptyToNull(resourcesDuration);
            return this;
        }

        /** {@code podIP}. */
        public Builder podIP(@Nullable String podIP) {
            this.podIP = podIP;
            return this;
        }

        /** {@code daemoned}. */
        public Builder daemoned(@Nullable Boolean daemoned) {
            this.daemoned = daemoned;
            return this;
        }

        /** {@code nodeFlag}. */
        public Builder nodeFlag(@Nullable NodeFlag nodeFlag) {
            this.nodeFlag = nodeFlag;
            return this;
        }

        /** {@code nodeFlag}, filled by the caller. */
        public Builder nodeFlag(Consumer<NodeFlag.Builder> nodeFlag) {
            NodeFlag.Builder nested = NodeFlag.builder();
            nodeFlag.accept(nested);
            return nodeFlag(nested.build());
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

        /** {@code children}. */
        public Builder children(@Nullable List<String> children) {
            this.children = emptyToNull(children);
            return this;
        }

        /** {@code outboundNodes}. */
        public Builder outboundNodes(@Nullable List<String> outboundNodes) {
            this.outboundNodes = emptyToNull(outboundNodes);
            return this;
        }

        /** {@code hostNodeName}. */
        public Builder hostNodeName(@Nullable String hostNodeName) {
            this.hostNodeName = hostNodeName;
            return this;
        }

        /** {@code memoizationStatus}. */
        public Builder memoizationStatus(@Nullable MemoizationStatus memoizationStatus) {
            this.memoizationStatus = memoizationStatus;
            return this;
        }

        /** {@code memoizationStatus}, filled by the caller. */
        public Builder memoizationStatus(Consumer<MemoizationStatus.Builder> memoizationStatus) {
            MemoizationStatus.Builder nested = MemoizationStatus.builder();
            memoizationStatus.accept(nested);
            return memoizationStatus(nested.build());
        }

        /** {@code synchronizationStatus}. */
        public Builder synchronizationStatus(@Nullable NodeSynchronizationStatus synchronizationStatus) {
            this.synchronizationStatus = synchronizationStatus;
            return this;
        }

        /** {@code synchronizationStatus}, filled by the caller. */
        public Builder synchronizationStatus(Consumer<NodeSynchronizationStatus.Builder> synchronizationStatus) {
            NodeSynchronizationStatus.Builder nested = NodeSynchronizationStatus.builder();
            synchronizationStatus.accept(nested);
            return synchronizationStatus(nested.build());
        }

        /** {@code taskResultSynced}; since Argo 3.7. */
        public Builder taskResultSynced(@Nullable Boolean taskResultSynced) {
            this.taskResultSynced = taskResultSynced;
            return this;
        }

        /** {@code failedPodRestarts}; since Argo 4.0. */
        public Builder failedPodRestarts(@Nullable Integer failedPodRestarts) {
            this.failedPodRestarts = failedPodRestarts;
            return this;
        }

        /** {@code restartingPodUID}; since Argo 4.0. */
        public Builder restartingPodUID(@Nullable String restartingPodUID) {
            this.restartingPodUID = restartingPodUID;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NodeStatus build() {
            return new NodeStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
