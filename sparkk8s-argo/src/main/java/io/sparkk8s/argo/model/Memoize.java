package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Memoize}; found at:
 *
 * <ul>
 *   <li>{@code Template.memoize}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Memoize extends WireObject {
    private final @Nullable String key;
    private final @Nullable Cache cache;
    private final @Nullable String maxAge;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Memoize(Builder builder) {
        super(builder);
        key = builder.key;
        cache = builder.cache;
        maxAge = builder.maxAge;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.key = key;
        builder.cache = cache;
        builder.maxAge = maxAge;
        return builder;
    }

    /** {@code key}; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    /** {@code cache}; an empty one when absent. */
    public Cache cache() {
        return cache == null ? Cache.builder().build() : cache;
    }

    /** {@code maxAge}; empty when absent. */
    public String maxAge() {
        return maxAge == null ? "" : maxAge;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "key", key);
        put(map, "cache", cache);
        put(map, "maxAge", maxAge);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Memoize}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String key;

        @JsonProperty
        private @Nullable Cache cache;

        @JsonProperty
        private @Nullable String maxAge;

        private Builder() {}

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@code cache}. */
        public Builder cache(@Nullable Cache cache) {
            this.cache = cache;
            return this;
        }

        /** {@code cache}, filled by the caller. */
        public Builder cache(Consumer<Cache.Builder> cache) {
            Cache.Builder nested = Cache.builder();
            cache.accept(nested);
            return cache(nested.build());
        }

        /** {@code maxAge}. */
        public Builder maxAge(@Nullable String maxAge) {
            this.maxAge = maxAge;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Memoize build() {
            return new Memoize(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
