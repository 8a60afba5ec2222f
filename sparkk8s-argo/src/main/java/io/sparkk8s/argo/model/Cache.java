package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Cache}; found at:
 *
 * <ul>
 *   <li>{@code Memoize.cache}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Cache extends WireObject {
    private final @Nullable ConfigMapKeySelector configMap;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Cache(Builder builder) {
        super(builder);
        configMap = builder.configMap;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.configMap = configMap;
        return builder;
    }

    /** {@code configMap}. */
    public @Nullable ConfigMapKeySelector configMap() {
        return configMap;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "configMap", configMap);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Cache}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ConfigMapKeySelector configMap;

        private Builder() {}

        /** {@code configMap}. */
        public Builder configMap(@Nullable ConfigMapKeySelector configMap) {
            this.configMap = configMap;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Cache build() {
            return new Cache(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
