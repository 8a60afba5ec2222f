package io.sparkk8s.events.model;

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
 * The JSON object {@code EventBus}, a resource of its own.
 */
@Generated("model-generator/Generate.java")
@SuppressWarnings("serial") // fabric8's resources are Serializable by name only
@Group("argoproj.io")
@Version("v1alpha1")
@Kind("EventBus")
@Plural("eventbus")
@Singular("eventbus")
@ShortNames("eb")
public final class EventBus extends CustomResource<EventBusSpec, EventBusStatus> implements Namespaced {
    private final Map<String, @Nullable Object> unknown;

    /** An empty one: fabric8's registry of kinds wants this constructor. */
    public EventBus() {
        this(builder());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventBus(Builder builder) {
        unknown = builder.unknown();
        setMetadata(builder.metadata);
        spec = builder.spec;
        status = builder.status;
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
        builder.status = status;
        return builder;
    }

    /** {@code spec}; an empty one when absent. */
    public EventBusSpec spec() {
        return spec == null ? EventBusSpec.builder().build() : spec;
    }

    /** {@code status}. */
    public @Nullable EventBusStatus status() {
        return status;
    }

    /** The fields that this version of the library has no name for. */
    public Map<String, @Nullable Object> unknown() {
        return unknown;
    }

    @Override
    protected @Nullable EventBusSpec initSpec() {
        return null;
    }

    @Override
    protected @Nullable EventBusStatus initStatus() {
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
        WireObject.put(map, "status", status);
        map.putAll(unknown);
        return map;
    }

    /** Sets the fields of a {@link EventBus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String apiVersion;

        @JsonProperty
        private @Nullable String kind;

        @JsonProperty
        private ObjectMeta metadata = new ObjectMeta();

        @JsonProperty
        private @Nullable EventBusSpec spec;

        @JsonProperty
        private @Nullable EventBusStatus status;

        private Builder() {}

        /** {@code metadata}: fabric8's own, mutable. */
        public Builder metadata(ObjectMeta metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code spec}. */
        public Builder spec(@Nullable EventBusSpec spec) {
            this.spec = spec;
            return this;
        }

        /** {@code spec}, filled by the caller. */
        public Builder spec(Consumer<EventBusSpec.Builder> spec) {
            EventBusSpec.Builder nested = EventBusSpec.builder();
            spec.accept(nested);
            return spec(nested.build());
        }

        /** {@code status}. */
        public Builder status(@Nullable EventBusStatus status) {
            this.status = status;
            return this;
        }

        /** {@code status}, filled by the caller. */
        public Builder status(Consumer<EventBusStatus.Builder> status) {
            EventBusStatus.Builder nested = EventBusStatus.builder();
            status.accept(nested);
            return status(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public EventBus build() {
            return new EventBus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
