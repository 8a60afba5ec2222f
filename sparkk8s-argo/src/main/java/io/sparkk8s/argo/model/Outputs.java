package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Outputs}; found at:
 *
 * <ul>
 *   <li>{@code NodeResult.outputs}
 *   <li>{@code NodeStatus.outputs}
 *   <li>{@code Template.outputs}
 *   <li>{@code WorkflowStatus.outputs}
 *   <li>{@code WorkflowTaskResult.outputs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Outputs extends WireObject {
    private final @Nullable List<Parameter> parameters;
    private final @Nullable List<Artifact> artifacts;
    private final @Nullable String result;
    private final @Nullable String exitCode;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Outputs(Builder builder) {
        super(builder);
        parameters = WireObject.copy(builder.parameters);
        artifacts = WireObject.copy(builder.artifacts);
        result = builder.result;
        exitCode = builder.exitCode;
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
        builder.result = result;
        builder.exitCode = exitCode;
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

    /** {@code result}. */
    public @Nullable String result() {
        return result;
    }

    /** {@code exitCode}. */
    public @Nullable String exitCode() {
        return exitCode;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "parameters", parameters);
        put(map, "artifacts", artifacts);
        put(map, "result", result);
        put(map, "exitCode", exitCode);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Outputs}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Parameter> parameters;

        @JsonProperty
        private @Nullable List<Artifact> artifacts;

        @JsonProperty
        private @Nullable String result;

        @JsonProperty
        private @Nullable String exitCode;

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

        /** {@code result}. */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /** {@code exitCode}. */
        public Builder exitCode(@Nullable String exitCode) {
            this.exitCode = exitCode;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Outputs build() {
            return new Outputs(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
