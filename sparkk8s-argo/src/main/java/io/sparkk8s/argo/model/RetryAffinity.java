package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code RetryAffinity}; found at:
 *
 * <ul>
 *   <li>{@code RetryStrategy.affinity}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class RetryAffinity extends WireObject {
    private final @Nullable RetryNodeAntiAffinity nodeAntiAffinity;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RetryAffinity(Builder builder) {
        super(builder);
        nodeAntiAffinity = builder.nodeAntiAffinity;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.nodeAntiAffinity = nodeAntiAffinity;
        return builder;
    }

    /** {@code nodeAntiAffinity}. */
    public @Nullable RetryNodeAntiAffinity nodeAntiAffinity() {
        return nodeAntiAffinity;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "nodeAntiAffinity", nodeAntiAffinity);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link RetryAffinity}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable RetryNodeAntiAffinity nodeAntiAffinity;

        private Builder() {}

        /** {@code nodeAntiAffinity}. */
        public Builder nodeAntiAffinity(@Nullable RetryNodeAntiAffinity nodeAntiAffinity) {
            this.nodeAntiAffinity = nodeAntiAffinity;
            return this;
        }

        /** {@code nodeAntiAffinity}, filled by the caller. */
        public Builder nodeAntiAffinity(Consumer<RetryNodeAntiAffinity.Builder> nodeAntiAffinity) {
            RetryNodeAntiAffinity.Builder nested = RetryNodeAntiAffinity.builder();
            nodeAntiAffinity.accept(nested);
            return nodeAntiAffinity(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public RetryAffinity build() {
            return new RetryAffinity(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
