package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code MutexHolding}; found at:
 *
 * <ul>
 *   <li>{@code MutexStatus.holding[]}
 *   <li>{@code MutexStatus.waiting[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class MutexHolding extends WireObject {
    private final @Nullable String mutex;
    private final @Nullable String holder;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private MutexHolding(Builder builder) {
        super(builder);
        mutex = builder.mutex;
        holder = builder.holder;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.mutex = mutex;
        builder.holder = holder;
        return builder;
    }

    /** {@code mutex}. */
    public @Nullable String mutex() {
        return mutex;
    }

    /** {@code holder}. */
    public @Nullable String holder() {
        return holder;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "mutex", mutex);
        put(map, "holder", holder);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link MutexHolding}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String mutex;

        @JsonProperty
        private @Nullable String holder;

        private Builder() {}

        /** {@code mutex}. */
        public Builder mutex(@Nullable String mutex) {
            this.mutex = mutex;
            return this;
        }

        /** {@code holder}. */
        public Builder holder(@Nullable String holder) {
            this.holder = holder;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public MutexHolding build() {
            return new MutexHolding(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
