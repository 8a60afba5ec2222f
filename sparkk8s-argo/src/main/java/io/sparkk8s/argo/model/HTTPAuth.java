package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPAuth}; found at:
 *
 * <ul>
 *   <li>{@code HTTPArtifact.auth}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPAuth extends WireObject {
    private final @Nullable ClientCertAuth clientCert;
    private final @Nullable OAuth2Auth oauth2;
    private final @Nullable BasicAuth basicAuth;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPAuth(Builder builder) {
        super(builder);
        clientCert = builder.clientCert;
        oauth2 = builder.oauth2;
        basicAuth = builder.basicAuth;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.clientCert = clientCert;
        builder.oauth2 = oauth2;
        builder.basicAuth = basicAuth;
        return builder;
    }

    /** {@code clientCert}. */
    public @Nullable ClientCertAuth clientCert() {
        return clientCert;
    }

    /** {@code oauth2}. */
    public @Nullable OAuth2Auth oauth2() {
        return oauth2;
    }

    /** {@code basicAuth}. */
    public @Nullable BasicAuth basicAuth() {
        return basicAuth;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "clientCert", clientCert);
        put(map, "oauth2", oauth2);
        put(map, "basicAuth", basicAuth);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ClientCertAuth clientCert;

        @JsonProperty
        private @Nullable OAuth2Auth oauth2;

        @JsonProperty
        private @Nullable BasicAuth basicAuth;

        private Builder() {}

        /** {@code clientCert}. */
        public Builder clientCert(@Nullable ClientCertAuth clientCert) {
            this.clientCert = clientCert;
            return this;
        }

        /** {@code clientCert}, filled by the caller. */
        public Builder clientCert(Consumer<ClientCertAuth.Builder> clientCert) {
            ClientCertAuth.Builder nested = ClientCertAuth.builder();
            clientCert.accept(nested);
            return clientCert(nested.build());
        }

        /** {@code oauth2}. */
        public Builder oauth2(@Nullable OAuth2Auth oauth2) {
            this.oauth2 = oauth2;
            return this;
        }

        /** {@code oauth2}, filled by the caller. */
        public Builder oauth2(Consumer<OAuth2Auth.Builder> oauth2) {
            OAuth2Auth.Builder nested = OAuth2Auth.builder();
            oauth2.accept(nested);
            return oauth2(nested.build());
        }

        /** {@code basicAuth}. */
        public Builder basicAuth(@Nullable BasicAuth basicAuth) {
            this.basicAuth = basicAuth;
            return this;
        }

        /** {@code basicAuth}, filled by the caller. */
        public Builder basicAuth(Consumer<BasicAuth.Builder> basicAuth) {
            BasicAuth.Builder nested = BasicAuth.builder();
            basicAuth.accept(nested);
            return basicAuth(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPAuth build() {
            return new HTTPAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
