package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NodeFlag}; found at:
 *
 * <ul>
 *   <li>{@code NodeStatus.nodeFlag}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NodeFlag extends WireObject {
    private final @Nullable Boolean hooked;
    private final @Nullable Boolean retried;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NodeFlag(Builder builder) {
        super(builder);
        hooked = builder.hooked;
        retried = builder.retried;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.hooked = hooked;
        builder.retried = retried;
        return builder;
    }

    /** {@code hooked}. */
    public @Nullable Boolean hooked() {
        return hooked;
    }

    /** {@code retried}. */
    public @Nullable Boolean retried() {
        return retried;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "hooked", hooked);
        put(map, "retried", retried);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NodeFlag}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean hooked;

        @JsonProperty
        private @Nullable Boolean retried;

        private Builder() {}

        /** {@code hooked}. */
        public Builder hooked(@Nullable Boolean hooked) {
            this.hooked = hooked;
            return this;
        }

        /** {@code retried}. */
        public Builder retried(@Nullable Boolean retried) {
            this.retried = retried;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NodeFlag build() {
            return new NodeFlag(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
