package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Inputs}; found at:
 *
 * <ul>
 *   <li>{@code NodeStatus.inputs}
 *   <li>{@code Template.inputs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Inputs extends WireObject {
    private final @Nullable List<Parameter> parameters;
    private final @Nullable List<Artifact> artifacts;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Inputs(Builder builder) {
        super(builder);
        parameters = WireObject.copy(builder.parameters);
        artifacts = WireObject.copy(builder.artifacts);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.parameters = parameters;
        builder.artifacts = artifacts;
        return builder;
    }

    /** {@code parameters}. */
    public List<Parameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code artifacts}. */
    public List<Artifact> artifacts() {
        return artifacts == null ? List.of() : artifacts;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "parameters", parameters);
        put(map, "artifacts", artifacts);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Inputs}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Parameter> parameters;

        @JsonProperty
        private @Nullable List<Artifact> artifacts;

        private Builder() {}

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<Parameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code artifacts}. */
        public Builder artifacts(@Nullable List<Artifact> artifacts) {
            this.artifacts = emptyToNull(artifacts);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Inputs build() {
            return new Inputs(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
