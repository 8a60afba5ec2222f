package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code MemoizationStatus}; found at:
 *
 * <ul>
 *   <li>{@code NodeStatus.memoizationStatus}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class MemoizationStatus extends WireObject {
    private final @Nullable Boolean hit;
    private final @Nullable String key;
    private final @Nullable String cacheName;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private MemoizationStatus(Builder builder) {
        super(builder);
        hit = builder.hit;
        key = builder.key;
        cacheName = builder.cacheName;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.hit = hit;
        builder.key = key;
        builder.cacheName = cacheName;
        return builder;
    }

    /** {@code hit}. */
    public @Nullable Boolean hit() {
        return hit;
    }

    /** {@code key}; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    /** {@code cacheName}; empty when absent. */
    public String cacheName() {
        return cacheName == null ? "" : cacheName;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "hit", hit);
        put(map, "key", key);
        put(map, "cacheName", cacheName);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link MemoizationStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean hit;

        @JsonProperty
        private @Nullable String key;

        @JsonProperty
        private @Nullable String cacheName;

        private Builder() {}

        /** {@code hit}. */
        public Builder hit(@Nullable Boolean hit) {
            this.hit = hit;
            return this;
        }

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@code cacheName}. */
        public Builder cacheName(@Nullable String cacheName) {
            this.cacheName = cacheName;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public MemoizationStatus build() {
            return new MemoizationStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
