package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OAuth2EndpointParam}; found at:
 *
 * <ul>
 *   <li>{@code OAuth2Auth.endpointParams[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OAuth2EndpointParam extends WireObject {
    private final @Nullable String key;
    private final @Nullable String value;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OAuth2EndpointParam(Builder builder) {
        super(builder);
        key = builder.key;
        value = builder.value;
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
        builder.value = value;
        return builder;
    }

    /** {@code key}; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    /** {@code value}. */
    public @Nullable String value() {
        return value;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "key", key);
        put(map, "value", value);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OAuth2EndpointParam}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String key;

        @JsonProperty
        private @Nullable String value;

        private Builder() {}

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public OAuth2EndpointParam build() {
            return new OAuth2EndpointParam(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
