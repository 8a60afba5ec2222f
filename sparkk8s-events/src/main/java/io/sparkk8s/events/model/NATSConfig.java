package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NATSConfig}; found at:
 *
 * <ul>
 *   <li>{@code BusConfig.nats}
 *   <li>{@code NATSBus.exotic}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NATSConfig extends WireObject {
    private final @Nullable String url;
    private final @Nullable String clusterID;
    private final @Nullable String auth;
    private final @Nullable SecretKeySelector accessSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NATSConfig(Builder builder) {
        super(builder);
        url = builder.url;
        clusterID = builder.clusterID;
        auth = builder.auth;
        accessSecret = builder.accessSecret;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.url = url;
        builder.clusterID = clusterID;
        builder.auth = auth;
        builder.accessSecret = accessSecret;
        return builder;
    }

    /** {@code url}. */
    public @Nullable String url() {
        return url;
    }

    /** {@code clusterID}. */
    public @Nullable String clusterID() {
        return clusterID;
    }

    /** {@code auth}, one of none, token, basic. */
    public @Nullable String auth() {
        return auth;
    }

    /** {@code accessSecret}. */
    public @Nullable SecretKeySelector accessSecret() {
        return accessSecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "clusterID", clusterID);
        put(map, "auth", auth);
        put(map, "accessSecret", accessSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NATSConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String clusterID;

        @JsonProperty
        private @Nullable String auth;

        @JsonProperty
        private @Nullable SecretKeySelector accessSecret;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code clusterID}. */
        public Builder clusterID(@Nullable String clusterID) {
            this.clusterID = clusterID;
            return this;
        }

        /** {@code auth}, one of none, token, basic. */
        public Builder auth(@Nullable String auth) {
            this.auth = auth;
            return this;
        }

        /** {@code accessSecret}. */
        public Builder accessSecret(@Nullable SecretKeySelector accessSecret) {
            this.accessSecret = accessSecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NATSConfig build() {
            return new NATSConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
