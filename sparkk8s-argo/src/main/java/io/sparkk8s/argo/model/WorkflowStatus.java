package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowStatus}; found at:
 *
 * <ul>
 *   <li>{@code Workflow.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowStatus extends WireObject {
    private final @Nullable String phase;
    private final @Nullable String startedAt;
    private final @Nullable String finishedAt;
    private final @Nullable Integer estimatedDuration;
    private final @Nullable String progress;
    private final @Nullable String message;
    private final @Nullable String compressedNodes;
    private final @Nullable Map<String, NodeStatus> nodes;
    private final @Nullable String offloadNodeStatusVersion;
    private final @Nullable Map<String, Template> storedTemplates;
    private final @Nullable List<Volume> persistentVolumeClaims;
    private final @Nullable Outputs outputs;
    private final @Nullable List<Condition> conditions;
    private final @Nullable Map<String, Long> resourcesDuration;
    private final @Nullable WorkflowSpec storedWorkflowTemplateSpec;
    private final @Nullable SynchronizationStatus synchronization;
    private final @Nullable ArtifactRepositoryRefStatus artifactRepositoryRef;
    private final @Nullable ArtGCStatus artifactGCStatus;
    private final @Nullable Map<String, Boolean> taskResultsCompletionStatus;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowStatus(Builder builder) {
        super(builder);
        phase = builder.phase;
        startedAt = builder.startedAt;
        finishedAt = builder.finishedAt;
        estimatedDuration = builder.estimatedDuration;
        progress = builder.progress;
        message = builder.message;
        compressedNodes = builder.compressedNodes;
        nodes = WireObject.copy(builder.nodes);
        offloadNodeStatusVersion = builder.offloadNodeStatusVersion;
        storedTemplates = WireObject.copy(builder.storedTemplates);
        persistentVolumeClaims = WireObject.copy(builder.persistentVolumeClaims);
        outputs = builder.outputs;
        conditions = WireObject.copy(builder.conditions);
        resourcesDuration = WireObject.copy(builder.resourcesDuration);
        storedWorkflowTemplateSpec = builder.storedWorkflowTemplateSpec;
        synchronization = builder.synchronization;
        artifactRepositoryRef = builder.artifactRepositoryRef;
        artifactGCStatus = builder.artifactGCStatus;
        taskResultsCompletionStatus = WireObject.copy(builder.taskResultsCompletionStatus);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.phase = phase;
        builder.startedAt = startedAt;
        builder.finishedAt = finishedAt;
        builder.estimatedDuration = estimatedDuration;
        builder.progress = progress;
        builder.message = message;
        builder.compressedNodes = compressedNodes;
        builder.nodes = nodes;
        builder.offloadNodeStatusVersion = offloadNodeStatusVersion;
        builder.storedTemplates = storedTemplates;
        builder.persistentVolumeClaims = persistentVolumeClaims;
        builder.outputs = outputs;
        builder.conditions = conditions;
        builder.resourcesDuration = resourcesDuration;
        builder.storedWorkflowTemplateSpec = storedWorkflowTemplateSpec;
        builder.synchronization = synchronization;
        builder.artifactRepositoryRef = artifactRepositoryRef;
        builder.artifactGCStatus = artifactGCStatus;
        builder.taskResultsCompletionStatus = taskResultsCompletionStatus;
        return builder;
    }

    /** {@code phase}, one of Error, Failed, Pending, Running, Succeeded. */
    public @Nullable String phase() {
        return phase;
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

    /** {@code message}. */
    public @Nullable String message() {
        return message;
    }

    /** {@code compressedNodes}. */
    public @Nullable String compressedNodes() {
        return compressedNodes;
    }

    /** {@code nodes}. */
    public Map<String, NodeStatus> nodes() {
        return nodes == null ? Map.of() : nodes;
    }

    /** {@code offloadNodeStatusVersion}. */
    public @Nullable String offloadNodeStatusVersion() {
        return offloadNodeStatusVersion;
    }

    /** {@code storedTemplates}. */
    public Map<String, Template> storedTemplates() {
        return storedTemplates == null ? Map.of() : storedTemplates;
    }

    /** {@code persistentVolumeClaims}. */
    public List<Volume> persistentVolumeClaims() {
        return persistentVolumeClaims == null ? List.of() : persistentVolumeClaims;
    }

    /** {@code outputs}. */
    public @Nullable Outputs outputs() {
        return outputs;
    }

    /** {@code conditions}. */
    public List<Condition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    /** {@code resourcesDuration}. */
    public Map<String, Long> resourcesDuration() {
        return resourcesDuration == null ? Map.of() : resourcesDuration;
    }

    /** {@code storedWorkflowTemplateSpec}. */
    public @Nullable WorkflowSpec storedWorkflowTemplateSpec() {
        return storedWorkflowTemplateSpec;
    }

    /** {@code synchronization}. */
    public @Nullable SynchronizationStatus synchronization() {
        return synchronization;
    }

    /** {@code artifactRepositoryRef}. */
    public @Nullable ArtifactRepositoryRefStatus artifactRepositoryRef() {
        return artifactRepositoryRef;
    }

    /** {@code artifactGCStatus}. */
    public @Nullable ArtGCStatus artifactGCStatus() {
        return artifactGCStatus;
    }

    /** {@code taskResultsCompletionStatus}. */
    public Map<String, Boolean> taskResultsCompletionStatus() {
        return taskResultsCompletionStatus == null ? Map.of() : taskResultsCompletionStatus;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "phase", phase);
        put(map, "startedAt", startedAt);
        put(map, "finishedAt", finishedAt);
        put(map, "estimatedDuration", estimatedDuration);
        put(map, "progress", progress);
        put(map, "message", message);
        put(map, "compressedNodes", compressedNodes);
        put(map, "nodes", nodes);
        put(map, "offloadNodeStatusVersion", offloadNodeStatusVersion);
        put(map, "storedTemplates", storedTemplates);
        put(map, "persistentVolumeClaims", persistentVolumeClaims);
        put(map, "outputs", outputs);
        put(map, "conditions", conditions);
        put(map, "resourcesDuration", resourcesDuration);
        put(map, "storedWorkflowTemplateSpec", storedWorkflowTemplateSpec);
        put(map, "synchronization", synchronization);
        put(map, "artifactRepositoryRef", artifactRepositoryRef);
        put(map, "artifactGCStatus", artifactGCStatus);
        put(map, "taskResultsCompletionStatus", taskResultsCompletionStatus);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String phase;

        @JsonProperty
        private @Nullable String startedAt;

        @JsonProperty
        private @Nullable String finishedAt;

        @JsonProperty
        private @Nullable Integer estimatedDuration;

        @JsonProperty
        private @Nullable String progress;

        @JsonProperty
        private @Nullable String message;

        @JsonProperty
        private @Nullable String compressedNodes;

        @JsonProperty
        private @Nullable Map<String, NodeStatus> nodes;

        @JsonProperty
        private @Nullable String offloadNodeStatusVersion;

        @JsonProperty
        private @Nullable Map<String, Template> storedTemplates;

        @JsonProperty
        private @Nullable List<Volume> persistentVolumeClaims;

        @JsonProperty
        private @Nullable Outputs outputs;

        @JsonProperty
        private @Nullable List<Condition> conditions;

        @JsonProperty
        private @Nullable Map<String, Long> resourcesDuration;

        @JsonProperty
        private @Nullable WorkflowSpec storedWorkflowTemplateSpec;

        @JsonProperty
        private @Nullable SynchronizationStatus synchronization;

        @JsonProperty
        private @Nullable ArtifactRepositoryRefStatus artifactRepositoryRef;

        @JsonProperty
        private @Nullable ArtGCStatus artifactGCStatus;

        @JsonProperty
        private @Nullable Map<String, Boolean> taskResultsCompletionStatus;

        private Builder() {}

        /** {@code phase}, one of Error, Failed, Pending, Running, Succeeded. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
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

        /** {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** {@code compressedNodes}. */
        public Builder compressedNodes(@Nullable String compressedNodes) {
            this.compressedNodes = compressedNodes;
            return this;
        }

        /** {@code nodes}. */
        public Builder nodes(@Nullable Map<String, NodeStatus> nodes) {
            this.nodes = emptyToNull(nodes);
            return this;
        }

        /** {@code offloadNodeStatusVersion}. */
        public Builder offloadNodeStatusVersion(@Nullable String offloadNodeStatusVersion) {
            this.offloadNodeStatusVersion = offloadNodeStatusVersion;
            return this;
        }

        /** {@code storedTemplates}. */
        public Builder storedTemplates(@Nullable Map<String, Template> storedTemplates) {
            this.storedTemplates = emptyToNull(storedTemplates);
            return this;
        }

        /** {@code persistentVolumeClaims}. */
        public Builder persistentVolumeClaims(@Nullable List<Volume> persistentVolumeClaims) {
            this.persistentVolumeClaims = emptyToNull(persistentVolumeClaims);
            return this;
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

        /** {@code conditions}. */
        public Builder conditions(@Nullable List<Condition> conditions) {
            this.conditions = emptyToNull(conditions);
            return this;
        }

        /** {@code resourcesDuration}. */
        public Builder resourcesDuration(@Nullable Map<String, Long> resourcesDuration) {
            this.resourcesDuration = emptyToNull(resourcesDuration);
            return this;
        }

        /** {@code storedWorkflowTemplateSpec}. */
        public Builder storedWorkflowTemplateSpec(@Nullable WorkflowSpec storedWorkflowTemplateSpec) {
            this.storedWorkflowTemplateSpec = storedWorkflowTemplateSpec;
            return this;
        }

        /** {@code storedWorkflowTemplateSpec}, filled by the caller. */
        public Builder storedWorkflowTemplateSpec(Consumer<WorkflowSpec.Builder> storedWorkflowTemplateSpec) {
            WorkflowSpec.Builder nested = WorkflowSpec.builder();
            storedWorkflowTemplateSpec.accept(nested);
            return storedWorkflowTemplateSpec(nested.build());
        }

        /** {@code synchronization}. */
        public Builder synchronization(@Nullable SynchronizationStatus synchronization) {
            this.synchronization = synchronization;
            return this;
        }

        /** {@code synchronization}, filled by the caller. */
        public Builder synchronization(Consumer<SynchronizationStatus.Builder> synchronization) {
            SynchronizationStatus.Builder nested = SynchronizationStatus.builder();
            synchronization.accept(nested);
            return synchronization(nested.build());
        }

        /** {@code artifactRepositoryRef}. */
        public Builder artifactRepositoryRef(@Nullable ArtifactRepositoryRefStatus artifactRepositoryRef) {
            this.artifactRepositoryRef = artifactRepositoryRef;
            return this;
        }

        /** {@code artifactRepositoryRef}, filled by the caller. */
        public Builder artifactRepositoryRef(Consumer<ArtifactRepositoryRefStatus.Builder> artifactRepositoryRef) {
            ArtifactRepositoryRefStatus.Builder nested = ArtifactRepositoryRefStatus.builder();
            artifactRepositoryRef.accept(nested);
            return artifactRepositoryRef(nested.build());
        }

        /** {@code artifactGCStatus}. */
        public Builder artifactGCStatus(@Nullable ArtGCStatus artifactGCStatus) {
            this.artifactGCStatus = artifactGCStatus;
            return this;
        }

        /** {@code artifactGCStatus}, filled by the caller. */
        public Builder artifactGCStatus(Consumer<ArtGCStatus.Builder> artifactGCStatus) {
            ArtGCStatus.Builder nested = ArtGCStatus.builder();
            artifactGCStatus.accept(nested);
            return artifactGCStatus(nested.build());
        }

        /** {@code taskResultsCompletionStatus}. */
        public Builder taskResultsCompletionStatus(@Nullable Map<String, Boolean> taskResultsCompletionStatus) {
            this.taskResultsCompletionStatus = emptyToNull(taskResultsCompletionStatus);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowStatus build() {
            return new WorkflowStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
