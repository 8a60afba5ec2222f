package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OAuth2Auth}; found at:
 *
 * <ul>
 *   <li>{@code HTTPAuth.oauth2}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OAuth2Auth extends WireObject {
    private final @Nullable SecretKeySelector clientIDSecret;
    private final @Nullable SecretKeySelector clientSecretSecret;
    private final @Nullable SecretKeySelector tokenURLSecret;
    private final @Nullable List<String> scopes;
    private final @Nullable List<OAuth2EndpointParam> endpointParams;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OAuth2Auth(Builder builder) {
        super(builder);
        clientIDSecret = builder.clientIDSecret;
        clientSecretSecret = builder.clientSecretSecret;
        tokenURLSecret = builder.tokenURLSecret;
        scopes = WireObject.copy(builder.scopes);
        endpointParams = WireObject.copy(builder.endpointParams);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.clientIDSecret = clientIDSecret;
        builder.clientSecretSecret = clientSecretSecret;
        builder.tokenURLSecret = tokenURLSecret;
        builder.scopes = scopes;
        builder.endpointParams = endpointParams;
        return builder;
    }

    /** {@code clientIDSecret}. */
    public @Nullable SecretKeySelector clientIDSecret() {
        return clientIDSecret;
    }

    /** {@code clientSecretSecret}. */
    public @Nullable SecretKeySelector clientSecretSecret() {
        return clientSecretSecret;
    }

    /** {@code tokenURLSecret}. */
    public @Nullable SecretKeySelector tokenURLSecret() {
        return tokenURLSecret;
    }

    /** {@code scopes}. */
    public List<String> scopes() {
        return scopes == null ? List.of() : scopes;
    }

    /** {@code endpointParams}. */
    public List<OAuth2EndpointParam> endpointParams() {
        return endpointParams == null ? List.of() : endpointParams;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "clientIDSecret", clientIDSecret);
        put(map, "clientSecretSecret", clientSecretSecret);
        put(map, "tokenURLSecret", tokenURLSecret);
        put(map, "scopes", scopes);
        put(map, "endpointParams", endpointParams);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OAuth2Auth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector clientIDSecret;

        @JsonProperty
        private @Nullable SecretKeySelector clientSecretSecret;

        @JsonProperty
        private @Nullable SecretKeySelector tokenURLSecret;

        @JsonProperty
        private @Nullable List<String> scopes;

        @JsonProperty
        private @Nullable List<OAuth2EndpointParam> endpointParams;

        private Builder() {}

        /** {@code clientIDSecret}. */
        public Builder clientIDSecret(@Nullable SecretKeySelector clientIDSecret) {
            this.clientIDSecret = clientIDSecret;
            return this;
        }

        /** {@code clientSecretSecret}. */
        public Builder clientSecretSecret(@Nullable SecretKeySelector clientSecretSecret) {
            this.clientSecretSecret = clientSecretSecret;
            return this;
        }

        /** {@code tokenURLSecret}. */
        public Builder tokenURLSecret(@Nullable SecretKeySelector tokenURLSecret) {
            this.tokenURLSecret = tokenURLSecret;
            return this;
        }

        /** {@code scopes}. */
        public Builder scopes(@Nullable List<String> scopes) {
            this.scopes = emptyToNull(scopes);
            return this;
        }

        /** {@code endpointParams}. */
        public Builder endpointParams(@Nullable List<OAuth2EndpointParam> endpointParams) {
            this.endpointParams = emptyToNull(endpointParams);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public OAuth2Auth build() {
            return new OAuth2Auth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
