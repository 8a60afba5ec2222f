package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ContainerSetTemplate}; found at:
 *
 * <ul>
 *   <li>{@code Template.containerSet}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ContainerSetTemplate extends WireObject {
    private final @Nullable List<ContainerNode> containers;
    private final @Nullable List<VolumeMount> volumeMounts;
    private final @Nullable ContainerSetRetryStrategy retryStrategy;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ContainerSetTemplate(Builder builder) {
        super(builder);
        containers = WireObject.copy(builder.containers);
        volumeMounts = WireObject.copy(builder.volumeMounts);
        retryStrategy = builder.retryStrategy;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.containers = containers;
        builder.volumeMounts = volumeMounts;
        builder.retryStrategy = retryStrategy;
        return builder;
    }

    /** {@code containers}. */
    public List<ContainerNode> containers() {
        return containers == null ? List.of() : containers;
    }

    /** {@code volumeMounts}. */
    public List<VolumeMount> volumeMounts() {
        return volumeMounts == null ? List.of() : volumeMounts;
    }

    /** {@code retryStrategy}. */
    public @Nullable ContainerSetRetryStrategy retryStrategy() {
        return retryStrategy;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "containers", containers);
        put(map, "volumeMounts", volumeMounts);
        put(map, "retryStrategy", retryStrategy);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ContainerSetTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<ContainerNode> containers;

        @JsonProperty
        private @Nullable List<VolumeMount> volumeMounts;

        @JsonProperty
        private @Nullable ContainerSetRetryStrategy retryStrategy;

        private Builder() {}

        /** {@code containers}. */
        public Builder containers(@Nullable List<ContainerNode> containers) {
            this.containers = emptyToNull(containers);
            return this;
        }

        /** {@code volumeMounts}. */
        public Builder volumeMounts(@Nullable List<VolumeMount> volumeMounts) {
            this.volumeMounts = emptyToNull(volumeMounts);
            return this;
        }

        /** {@code retryStrategy}. */
        public Builder retryStrategy(@Nullable ContainerSetRetryStrategy retryStrategy) {
            this.retryStrategy = retryStrategy;
            return this;
        }

        /** {@code retryStrategy}, filled by the caller. */
        public Builder retryStrategy(Consumer<ContainerSetRetryStrategy.Builder> retryStrategy) {
            ContainerSetRetryStrategy.Builder nested = ContainerSetRetryStrategy.builder();
            retryStrategy.accept(nested);
            return retryStrategy(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ContainerSetTemplate build() {
            return new ContainerSetTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
