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
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import io.sparkk8s.manifest.Manifests;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowEventBinding}, a resource of its own.
 */
@Generated("model-generator/Generate.java")
@SuppressWarnings("serial") // fabric8's resources are Serializable by name only
@Group("argoproj.io")
@Version("v1alpha1")
@Kind("WorkflowEventBinding")
@Plural("workfloweventbindings")
@Singular("workfloweventbinding")
@ShortNames("wfeb")
public final class WorkflowEventBinding extends CustomResource<WorkflowEventBindingSpec, Void> implements Namespaced {
    private final Map<String, @Nullable Object> unknown;

    /** An empty one: fabric8's registry of kinds wants this constructor. */
    public WorkflowEventBinding() {
        this(builder());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowEventBinding(Builder builder) {
        unknown = builder.unknown();
        setMetadata(builder.metadata);
        spec = builder.spec;
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
        builder.spec = spec;
        return builder;
    }

    /** {@code spec}; an empty one when absent. */
    public WorkflowEventBindingSpec spec() {
        return spec == null ? WorkflowEventBindingSpec.builder().build() : spec;
    }

    /** The fields that this version of the library has no name for. */
    public Map<String, @Nullable Object> unknown() {
        return unknown;
    }

    @Override
    protected @Nullable WorkflowEventBindingSpec initSpec() {
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
        WireObject.put(map, "spec", spec);
        map.putAll(unknown);
        return map;
    }

    /** Sets the fields of a {@link WorkflowEventBinding}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String apiVersion;

        @JsonProperty
        private @Nullable String kind;

        @JsonProperty
        private ObjectMeta metadata = new ObjectMeta();

        @JsonProperty
        private @Nullable WorkflowEventBindingSpec spec;

        private Builder() {}

        /** {@code metadata}: fabric8's own, mutable. */
        public Builder metadata(ObjectMeta metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code spec}. */
        public Builder spec(@Nullable WorkflowEventBindingSpec spec) {
            this.spec = spec;
            return this;
        }

        /** {@code spec}, filled by the caller. */
        public Builder spec(Consumer<WorkflowEventBindingSpec.Builder> spec) {
            WorkflowEventBindingSpec.Builder nested = WorkflowEventBindingSpec.builder();
            spec.accept(nested);
            return spec(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowEventBinding build() {
            return new WorkflowEventBinding(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
