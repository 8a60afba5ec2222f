package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Container;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ExecutorPluginSidecar}; found at:
 *
 * <ul>
 *   <li>{@code ExecutorPluginSpec.sidecar}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ExecutorPluginSidecar extends WireObject {
    private final @Nullable Boolean automountServiceAccountToken;
    private final @Nullable Container container;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ExecutorPluginSidecar(Builder builder) {
        super(builder);
        automountServiceAccountToken = builder.automountServiceAccountToken;
        container = builder.container;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.automountServiceAccountToken = automountServiceAccountToken;
        builder.container = container;
        return builder;
    }

    /** {@code automountServiceAccountToken}; since Argo 4.1. */
    public @Nullable Boolean automountServiceAccountToken() {
        return automountServiceAccountToken;
    }

    /** {@code container}; since Argo 4.1. */
    public @Nullable Container container() {
        return container;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "automountServiceAccountToken", automountServiceAccountToken);
        put(map, "container", container);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ExecutorPluginSidecar}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean automountServiceAccountToken;

        @JsonProperty
        private @Nullable Container container;

        private Builder() {}

        /** {@code automountServiceAccountToken}; since Argo 4.1. */
        public Builder automountServiceAccountToken(@Nullable Boolean automountServiceAccountToken) {
            this.automountServiceAccountToken = automountServiceAccountToken;
            return this;
        }

        /** {@code container}; since Argo 4.1. */
        public Builder container(@Nullable Container container) {
            this.container = container;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ExecutorPluginSidecar build() {
            return new ExecutorPluginSidecar(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
