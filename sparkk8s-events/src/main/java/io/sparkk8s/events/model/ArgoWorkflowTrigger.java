package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArgoWorkflowTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.argoWorkflow}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArgoWorkflowTrigger extends WireObject {
    private final @Nullable ArtifactLocation source;
    private final @Nullable String operation;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable List<String> args;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArgoWorkflowTrigger(Builder builder) {
        super(builder);
        source = builder.source;
        operation = builder.operation;
        parameters = WireObject.copy(builder.parameters);
        args = WireObject.copy(builder.args);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.source = source;
        builder.operation = operation;
        builder.parameters = parameters;
        builder.args = args;
        return builder;
    }

    /** {@code source}. */
    public @Nullable ArtifactLocation source() {
        return source;
    }

    /** {@code operation}, one of resubmit, resume, retry, stop, submit, submit-from, suspend, terminate. */
    public @Nullable String operation() {
        return operation;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code args}. */
    public List<String> args() {
        return args == null ? List.of() : args;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "source", source);
        put(map, "operation", operation);
        put(map, "parameters", parameters);
        put(map, "args", args);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArgoWorkflowTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ArtifactLocation source;

        @JsonProperty
        private @Nullable String operation;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable List<String> args;

        private Builder() {}

        /** {@code source}. */
        public Builder source(@Nullable ArtifactLocation source) {
            this.source = source;
            return this;
        }

        /** {@code source}, filled by the caller. */
        public Builder source(Consumer<ArtifactLocation.Builder> source) {
            ArtifactLocation.Builder nested = ArtifactLocation.builder();
            source.accept(nested);
            return source(nested.build());
        }

        /** {@code operation}, one of resubmit, resume, retry, stop, submit, submit-from, suspend, terminate. */
        public Builder operation(@Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code args}. */
        public Builder args(@Nullable List<String> args) {
            this.args = emptyToNull(args);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArgoWorkflowTrigger build() {
            return new ArgoWorkflowTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
