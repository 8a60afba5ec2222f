package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PersistenceStrategy}; found at:
 *
 * <ul>
 *   <li>{@code JetStreamBus.persistence}
 *   <li>{@code NativeStrategy.persistence}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PersistenceStrategy extends WireObject {
    private final @Nullable String storageClassName;
    private final @Nullable String accessMode;
    private final @Nullable Quantity volumeSize;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PersistenceStrategy(Builder builder) {
        super(builder);
        storageClassName = builder.storageClassName;
        accessMode = builder.accessMode;
        volumeSize = builder.volumeSize;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.storageClassName = storageClassName;
        builder.accessMode = accessMode;
        builder.volumeSize = volumeSize;
        return builder;
    }

    /** {@code storageClassName}. */
    public @Nullable String storageClassName() {
        return storageClassName;
    }

    /** {@code accessMode}. */
    public @Nullable String accessMode() {
        return accessMode;
    }

    /** {@code volumeSize}. */
    public @Nullable Quantity volumeSize() {
        return volumeSize;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "storageClassName", storageClassName);
        put(map, "accessMode", accessMode);
        put(map, "volumeSize", volumeSize);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PersistenceStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String storageClassName;

        @JsonProperty
        private @Nullable String accessMode;

        @JsonProperty
        private @Nullable Quantity volumeSize;

        private Builder() {}

        /** {@code storageClassName}. */
        public Builder storageClassName(@Nullable String storageClassName) {
            this.storageClassName = storageClassName;
            return this;
        }

        /** {@code accessMode}. */
        public Builder accessMode(@Nullable String accessMode) {
            this.accessMode = accessMode;
            return this;
        }

        /** {@code volumeSize}. */
        public Builder volumeSize(@Nullable Quantity volumeSize) {
            this.volumeSize = volumeSize;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PersistenceStrategy build() {
            return new PersistenceStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
