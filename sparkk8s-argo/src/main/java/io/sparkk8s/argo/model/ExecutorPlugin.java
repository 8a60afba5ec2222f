package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ExecutorPlugin}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.executorPlugins[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ExecutorPlugin extends WireObject {
    private final @Nullable ObjectMeta metadata;
    private final @Nullable ExecutorPluginSpec spec;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ExecutorPlugin(Builder builder) {
        super(builder);
        metadata = builder.metadata;
        spec = builder.spec;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.metadata = metadata;
        builder.spec = spec;
        return builder;
    }

    /** {@code metadata}; since Argo 4.1. */
    public @Nullable ObjectMeta metadata() {
        return metadata;
    }

    /** {@code spec}; since Argo 4.1; an empty one when absent. */
    public ExecutorPluginSpec spec() {
        return spec == null ? ExecutorPluginSpec.builder().build() : spec;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "metadata", metadata);
        put(map, "spec", spec);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ExecutorPlugin}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ObjectMeta metadata;

        @JsonProperty
        private @Nullable ExecutorPluginSpec spec;

        private Builder() {}

        /** {@code metadata}; since Argo 4.1. */
        public Builder metadata(@Nullable ObjectMeta metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code spec}; since Argo 4.1. */
        public Builder spec(@Nullable ExecutorPluginSpec spec) {
            this.spec = spec;
            return this;
        }

        /** {@code spec}, filled by the caller. */
        public Builder spec(Consumer<ExecutorPluginSpec.Builder> spec) {
            ExecutorPluginSpec.Builder nested = ExecutorPluginSpec.builder();
            spec.accept(nested);
            return spec(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ExecutorPlugin build() {
            return new ExecutorPlugin(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
