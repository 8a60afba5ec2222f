package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NodeSynchronizationStatus}; found at:
 *
 * <ul>
 *   <li>{@code NodeStatus.synchronizationStatus}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NodeSynchronizationStatus extends WireObject {
    private final @Nullable String waiting;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NodeSynchronizationStatus(Builder builder) {
        super(builder);
        waiting = builder.waiting;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.waiting = waiting;
        return builder;
    }

    /** {@code waiting}. */
    public @Nullable String waiting() {
        return waiting;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "waiting", waiting);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NodeSynchronizationStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String waiting;

        private Builder() {}

        /** {@code waiting}. */
        public Builder waiting(@Nullable String waiting) {
            this.waiting = waiting;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NodeSynchronizationStatus build() {
            return new NodeSynchronizationStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
