package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NodeResult}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowTaskSetStatus.nodes.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NodeResult extends WireObject {
    private final @Nullable String phase;
    private final @Nullable String message;
    private final @Nullable Outputs outputs;
    private final @Nullable String progress;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NodeResult(Builder builder) {
        super(builder);
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
        builder.unknown(unknown());
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

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "phase", phase);
        put(map, "message", message);
        put(map, "outputs", outputs);
        put(map, "progress", progress);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NodeResult}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String phase;

        @JsonProperty
        private @Nullable String message;

        @JsonProperty
        private @Nullable Outputs outputs;

        @JsonProperty
        private @Nullable String progress;

        private Builder() {}

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
        public NodeResult build() {
            return new NodeResult(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
