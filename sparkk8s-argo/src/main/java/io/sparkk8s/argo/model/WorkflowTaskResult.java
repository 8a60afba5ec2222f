package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import io.sparkk8s.manifest.Manifests;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowTaskResult}, a resource of its own.
 */
@Generated("model-generator/Generate.java")
@SuppressWarnings("serial") // fabric8's resources are Serializable by name only
@Group("argoproj.io")
@Version("v1alpha1")
@Kind("WorkflowTaskResult")
@Plural("workflowtaskresults")
@Singular("workflowtaskresult")
public final class WorkflowTaskResult extends CustomResource<Void, Void> implements Namespaced {
    private final @Nullable String phase;
    private final @Nullable String message;
    private final @Nullable Outputs outputs;
    private final @Nullable String progress;
    private final Map<String, @Nullable Object> unknown;

    /** An empty one: fabric8's registry of kinds wants this constructor. */
    public WorkflowTaskResult() {
        this(builder());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowTaskResult(Builder builder) {
        unknown = builder.unknown();
        setMetadata(builder.metadata);
        phase = builder.phase;
        message = builder.message;
        outputs = builder.outputs;
        progress = builder.progress;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown);
        if (getMetadata() != null) {
            builder.metadata = new ObjectMetaBuilder(getMetadata()).build(); // it is mutable: never shared
        }
        builder.phase = phase;
        builder.message = message;
        builder.outputs = outputs;
        builder.progress = progress;
        return builder;
    }

    /** {@code phase}, one of Error, Failed, Omitted, Pending, Running, Skipped, Succeeded. */
    public @Nullable String phase() {
        return phase;
    }

    /** {@code message}. */
    public @Nullable String message() {
        return message;
    }

    /** {@code outputs}. */
    public @Nullable Outputs outputs() {
        return outputs;
    }

    /** {@code progress}. */
    public @Nullable String progress() {
        return progress;
    }

    /** The fields that this version of the library has no name for. */
    public Map<String, @Nullable Object> unknown() {
        return unknown;
    }

    @Override
    protected @Nullable Void initSpec() {
        return null;
    }

    @Override
    protected @Nullable Void initStatus() {
        return null;
    }

    /** One YAML document: the same text for the same object. */
    public String toYaml() {
        return Manifests.toYaml(this);
    }

    /** One JSON object: the same text for the same object. */
    public String toJson() {
        return Manifests.toJson(this);
    }

    @JsonValue
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        WireObject.put(map, "apiVersion", getApiVersion());
        WireObject.put(map, "kind", getKind());
        WireObject.put(map, "metadata", getMetadata());
        WireObject.put(map, "phase", phase);
        WireObject.put(map, "message", message);
        WireObject.put(map, "outputs", outputs);
        WireObject.put(map, "progress", progress);
        map.putAll(unknown);
        return map;
    }

    /** Sets the fields of a {@link WorkflowTaskResult}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String apiVersion;

        @JsonProperty
        private @Nullable String kind;

        @JsonProperty
        private ObjectMeta metadata = new ObjectMeta();

        @JsonProperty
        private @Nullable String phase;

        @JsonProperty
        private @Nullable String message;

        @JsonProperty
        private @Nullable Outputs outputs;

        @JsonProperty
        private @Nullable String progress;

        private Builder() {}

        /** {@code metadata}: fabric8's own, mutable. */
        public Builder metadata(ObjectMeta metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code phase}, one of Error, Failed, Omitted, Pending, Running, Skipped, Succeeded. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
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

        /** {@code progress}. */
        public Builder progress(@Nullable String progress) {
            this.progress = progress;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowTaskResult build() {
            return new WorkflowTaskResult(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
