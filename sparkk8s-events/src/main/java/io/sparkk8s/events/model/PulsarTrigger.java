package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PulsarTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.pulsar}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PulsarTrigger extends WireObject {
    private final @Nullable String url;
    private final @Nullable String topic;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable SecretKeySelector tlsTrustCertsSecret;
    private final @Nullable Boolean tlsAllowInsecureConnection;
    private final @Nullable Boolean tlsValidateHostname;
    private final @Nullable TLSConfig tls;
    private final @Nullable SecretKeySelector authTokenSecret;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Map<String, String> authAthenzParams;
    private final @Nullable SecretKeySelector authAthenzSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PulsarTrigger(Builder builder) {
        super(builder);
        url = builder.url;
        topic = builder.topic;
        parameters = WireObject.copy(builder.parameters);
        payload = WireObject.copy(builder.payload);
        tlsTrustCertsSecret = builder.tlsTrustCertsSecret;
        tlsAllowInsecureConnection = builder.tlsAllowInsecureConnection;
        tlsValidateHostname = builder.tlsValidateHostname;
        tls = builder.tls;
        authTokenSecret = builder.authTokenSecret;
        connectionBackoff = builder.connectionBackoff;
        authAthenzParams = WireObject.copy(builder.authAthenzParams);
        authAthenzSecret = builder.authAthenzSecret;
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
        builder.topic = topic;
        builder.parameters = parameters;
        builder.payload = payload;
        builder.tlsTrustCertsSecret = tlsTrustCertsSecret;
        builder.tlsAllowInsecureConnection = tlsAllowInsecureConnection;
        builder.tlsValidateHostname = tlsValidateHostname;
        builder.tls = tls;
        builder.authTokenSecret = authTokenSecret;
        builder.connectionBackoff = connectionBackoff;
        builder.authAthenzParams = authAthenzParams;
        builder.authAthenzSecret = authAthenzSecret;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code topic}; empty when absent. */
    public String topic() {
        return topic == null ? "" : topic;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code tlsTrustCertsSecret}. */
    public @Nullable SecretKeySelector tlsTrustCertsSecret() {
        return tlsTrustCertsSecret;
    }

    /** {@code tlsAllowInsecureConnection}. */
    public @Nullable Boolean tlsAllowInsecureConnection() {
        return tlsAllowInsecureConnection;
    }

    /** {@code tlsValidateHostname}. */
    public @Nullable Boolean tlsValidateHostname() {
        return tlsValidateHostname;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code authTokenSecret}. */
    public @Nullable SecretKeySelector authTokenSecret() {
        return authTokenSecret;
    }

    /** {@code connectionBackoff}. */
    public @Nullable Backoff connectionBackoff() {
        return connectionBackoff;
    }

    /** {@code authAthenzParams}. */
    public Map<String, String> authAthenzParams() {
        return authAthenzParams == null ? Map.of() : authAthenzParams;
    }

    /** {@code authAthenzSecret}. */
    public @Nullable SecretKeySelector authAthenzSecret() {
        return authAthenzSecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "topic", topic);
        put(map, "parameters", parameters);
        put(map, "payload", payload);
        put(map, "tlsTrustCertsSecret", tlsTrustCertsSecret);
        put(map, "tlsAllowInsecureConnection", tlsAllowInsecureConnection);
        put(map, "tlsValidateHostname", tlsValidateHostname);
        put(map, "tls", tls);
        put(map, "authTokenSecret", authTokenSecret);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "authAthenzParams", authAthenzParams);
        put(map, "authAthenzSecret", authAthenzSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PulsarTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable SecretKeySelector tlsTrustCertsSecret;

        @JsonProperty
        private @Nullable Boolean tlsAllowInsecureConnection;

        @JsonProperty
        private @Nullable Boolean tlsValidateHostname;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable SecretKeySelector authTokenSecret;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable Map<String, String> authAthenzParams;

        @JsonProperty
        private @Nullable SecretKeySelector authAthenzSecret;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code topic}. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
            return this;
        }

        /** {@code tlsTrustCertsSecret}. */
        public Builder tlsTrustCertsSecret(@Nullable SecretKeySelector tlsTrustCertsSecret) {
            this.tlsTrustCertsSecret = tlsTrustCertsSecret;
            return this;
        }

        /** {@code tlsAllowInsecureConnection}. */
        public Builder tlsAllowInsecureConnection(@Nullable Boolean tlsAllowInsecureConnection) {
            this.tlsAllowInsecureConnection = tlsAllowInsecureConnection;
            return this;
        }

        /** {@code tlsValidateHostname}. */
        public Builder tlsValidateHostname(@Nullable Boolean tlsValidateHostname) {
            this.tlsValidateHostname = tlsValidateHostname;
            return this;
        }

        /** {@code tls}. */
        public Builder tls(@Nullable TLSConfig tls) {
            this.tls = tls;
            return this;
        }

        /** {@code tls}, filled by the caller. */
        public Builder tls(Consumer<TLSConfig.Builder> tls) {
            TLSConfig.Builder nested = TLSConfig.builder();
            tls.accept(nested);
            return tls(nested.build());
        }

        /** {@code authTokenSecret}. */
        public Builder authTokenSecret(@Nullable SecretKeySelector authTokenSecret) {
            this.authTokenSecret = authTokenSecret;
            return this;
        }

        /** {@code connectionBackoff}. */
        public Builder connectionBackoff(@Nullable Backoff connectionBackoff) {
            this.connectionBackoff = connectionBackoff;
            return this;
        }

        /** {@code connectionBackoff}, filled by the caller. */
        public Builder connectionBackoff(Consumer<Backoff.Builder> connectionBackoff) {
            Backoff.Builder nested = Backoff.builder();
            connectionBackoff.accept(nested);
            return connectionBackoff(nested.build());
        }

        /** {@code authAthenzParams}. */
        public Builder authAthenzParams(@Nullable Map<String, String> authAthenzParams) {
            this.authAthenzParams = emptyToNull(authAthenzParams);
            return this;
        }

        /** {@code authAthenzSecret}. */
        public Builder authAthenzSecret(@Nullable SecretKeySelector authAthenzSecret) {
            this.authAthenzSecret = authAthenzSecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PulsarTrigger build() {
            return new PulsarTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
