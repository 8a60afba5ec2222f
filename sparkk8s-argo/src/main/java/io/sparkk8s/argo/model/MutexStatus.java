package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code MutexStatus}; found at:
 *
 * <ul>
 *   <li>{@code SynchronizationStatus.mutex}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class MutexStatus extends WireObject {
    private final @Nullable List<MutexHolding> holding;
    private final @Nullable List<MutexHolding> waiting;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private MutexStatus(Builder builder) {
        super(builder);
        holding = WireObject.copy(builder.holding);
        waiting = WireObject.copy(builder.waiting);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.holding = holding;
        builder.waiting = waiting;
        return builder;
    }

    /** {@code holding}. */
    public List<MutexHolding> holding() {
        return holding == null ? List.of() : holding;
    }

    /** {@code waiting}. */
    public List<MutexHolding> waiting() {
        return waiting == null ? List.of() : waiting;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "holding", holding);
        put(map, "waiting", waiting);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link MutexStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<MutexHolding> holding;

        @JsonProperty
        private @Nullable List<MutexHolding> waiting;

        private Builder() {}

        /** {@code holding}. */
        public Builder holding(@Nullable List<MutexHolding> holding) {
            this.holding = emptyToNull(holding);
            return this;
        }

        /** {@code waiting}. */
        public Builder waiting(@Nullable List<MutexHolding> waiting) {
            this.waiting = emptyToNull(waiting);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public MutexStatus build() {
            return new MutexStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
