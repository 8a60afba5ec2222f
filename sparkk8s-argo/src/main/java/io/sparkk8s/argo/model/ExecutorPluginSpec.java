package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ExecutorPluginSpec}; found at:
 *
 * <ul>
 *   <li>{@code ExecutorPlugin.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ExecutorPluginSpec extends WireObject {
    private final @Nullable ExecutorPluginSidecar sidecar;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ExecutorPluginSpec(Builder builder) {
        super(builder);
        sidecar = builder.sidecar;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.sidecar = sidecar;
        return builder;
    }

    /** {@code sidecar}; since Argo 4.1; an empty one when absent. */
    public ExecutorPluginSidecar sidecar() {
        return sidecar == null ? ExecutorPluginSidecar.builder().build() : sidecar;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "sidecar", sidecar);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ExecutorPluginSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ExecutorPluginSidecar sidecar;

        private Builder() {}

        /** {@code sidecar}; since Argo 4.1. */
        public Builder sidecar(@Nullable ExecutorPluginSidecar sidecar) {
            this.sidecar = sidecar;
            return this;
        }

        /** {@code sidecar}, filled by the caller. */
        public Builder sidecar(Consumer<ExecutorPluginSidecar.Builder> sidecar) {
            ExecutorPluginSidecar.Builder nested = ExecutorPluginSidecar.builder();
            sidecar.accept(nested);
            return sidecar(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ExecutorPluginSpec build() {
            return new ExecutorPluginSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
