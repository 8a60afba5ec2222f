package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SemaphoreHolding}; found at:
 *
 * <ul>
 *   <li>{@code SemaphoreStatus.holding[]}
 *   <li>{@code SemaphoreStatus.waiting[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SemaphoreHolding extends WireObject {
    private final @Nullable String semaphore;
    private final @Nullable List<String> holders;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SemaphoreHolding(Builder builder) {
        super(builder);
        semaphore = builder.semaphore;
        holders = WireObject.copy(builder.holders);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.semaphore = semaphore;
        builder.holders = holders;
        return builder;
    }

    /** {@code semaphore}. */
    public @Nullable String semaphore() {
        return semaphore;
    }

    /** {@code holders}. */
    public List<String> holders() {
        return holders == null ? List.of() : holders;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "semaphore", semaphore);
        put(map, "holders", holders);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SemaphoreHolding}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String semaphore;

        @JsonProperty
        private @Nullable List<String> holders;

        private Builder() {}

        /** {@code semaphore}. */
        public Builder semaphore(@Nullable String semaphore) {
            this.semaphore = semaphore;
            return this;
        }

        /** {@code holders}. */
        public Builder holders(@Nullable List<String> holders) {
            this.holders = emptyToNull(holders);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SemaphoreHolding build() {
            return new SemaphoreHolding(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
