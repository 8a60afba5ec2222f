package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ClientCertAuth}; found at:
 *
 * <ul>
 *   <li>{@code HTTPAuth.clientCert}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ClientCertAuth extends WireObject {
    private final @Nullable SecretKeySelector clientCertSecret;
    private final @Nullable SecretKeySelector clientKeySecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ClientCertAuth(Builder builder) {
        super(builder);
        clientCertSecret = builder.clientCertSecret;
        clientKeySecret = builder.clientKeySecret;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.clientCertSecret = clientCertSecret;
        builder.clientKeySecret = clientKeySecret;
        return builder;
    }

    /** {@code clientCertSecret}. */
    public @Nullable SecretKeySelector clientCertSecret() {
        return clientCertSecret;
    }

    /** {@code clientKeySecret}. */
    public @Nullable SecretKeySelector clientKeySecret() {
        return clientKeySecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "clientCertSecret", clientCertSecret);
        put(map, "clientKeySecret", clientKeySecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ClientCertAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector clientCertSecret;

        @JsonProperty
        private @Nullable SecretKeySelector clientKeySecret;

        private Builder() {}

        /** {@code clientCertSecret}. */
        public Builder clientCertSecret(@Nullable SecretKeySelector clientCertSecret) {
            this.clientCertSecret = clientCertSecret;
            return this;
        }

        /** {@code clientKeySecret}. */
        public Builder clientKeySecret(@Nullable SecretKeySelector clientKeySecret) {
            this.clientKeySecret = clientKeySecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ClientCertAuth build() {
            return new ClientCertAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
