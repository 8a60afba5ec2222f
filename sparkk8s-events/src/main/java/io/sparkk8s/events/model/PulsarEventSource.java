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
 * The JSON object {@code PulsarEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.pulsar.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PulsarEventSource extends WireObject {
    private final @Nullable List<String> topics;
    private final @Nullable String type;
    private final @Nullable String url;
    private final @Nullable SecretKeySelector tlsTrustCertsSecret;
    private final @Nullable Boolean tlsAllowInsecureConnection;
    private final @Nullable Boolean tlsValidateHostname;
    private final @Nullable TLSConfig tls;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable SecretKeySelector authTokenSecret;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable Map<String, String> authAthenzParams;
    private final @Nullable SecretKeySelector authAthenzSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PulsarEventSource(Builder builder) {
        super(builder);
        topics = WireObject.copy(builder.topics);
        type = builder.type;
        url = builder.url;
        tlsTrustCertsSecret = builder.tlsTrustCertsSecret;
        tlsAllowInsecureConnection = builder.tlsAllowInsecureConnection;
        tlsValidateHostname = builder.tlsValidateHostname;
        tls = builder.tls;
        connectionBackoff = builder.connectionBackoff;
        jsonBody = builder.jsonBody;
        metadata = WireObject.copy(builder.metadata);
        authTokenSecret = builder.authTokenSecret;
        filter = builder.filter;
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
        builder.topics = topics;
        builder.type = type;
        builder.url = url;
        builder.tlsTrustCertsSecret = tlsTrustCertsSecret;
        builder.tlsAllowInsecureConnection = tlsAllowInsecureConnection;
        builder.tlsValidateHostname = tlsValidateHostname;
        builder.tls = tls;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.metadata = metadata;
        builder.authTokenSecret = authTokenSecret;
        builder.filter = filter;
        builder.authAthenzParams = authAthenzParams;
        builder.authAthenzSecret = authAthenzSecret;
        return builder;
    }

    /** {@code topics}. */
    public List<String> topics() {
        return topics == null ? List.of() : topics;
    }

    /** {@code type}. */
    public @Nullable String type() {
        return type;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
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

    /** {@code connectionBackoff}. */
    public @Nullable Backoff connectionBackoff() {
        return connectionBackoff;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code authTokenSecret}. */
    public @Nullable SecretKeySelector authTokenSecret() {
        return authTokenSecret;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
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
        put(map, "topics", topics);
        put(map, "type", type);
        put(map, "url", url);
        put(map, "tlsTrustCertsSecret", tlsTrustCertsSecret);
        put(map, "tlsAllowInsecureConnection", tlsAllowInsecureConnection);
        put(map, "tlsValidateHostname", tlsValidateHostname);
        put(map, "tls", tls);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "metadata", metadata);
        put(map, "authTokenSecret", authTokenSecret);
        put(map, "filter", filter);
        put(map, "authAthenzParams", authAthenzParams);
        put(map, "authAthenzSecret", authAthenzSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PulsarEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<String> topics;

        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable SecretKeySelector tlsTrustCertsSecret;

        @JsonProperty
        private @Nullable Boolean tlsAllowInsecureConnection;

        @JsonProperty
        private @Nullable Boolean tlsValidateHostname;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable SecretKeySelector authTokenSecret;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable Map<String, String> authAthenzParams;

        @JsonProperty
        private @Nullable SecretKeySelector authAthenzSecret;

        private Builder() {}

        /** {@code topics}. */
        public Builder topics(@Nullable List<String> topics) {
            this.topics = emptyToNull(topics);
            return this;
        }

        /** {@code type}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
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

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code authTokenSecret}. */
        public Builder authTokenSecret(@Nullable SecretKeySelector authTokenSecret) {
            this.authTokenSecret = authTokenSecret;
            return this;
        }

        /** {@code filter}. */
        public Builder filter(@Nullable EventSourceFilter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<EventSourceFilter.Builder> filter) {
            EventSourceFilter.Builder nested = EventSourceFilter.builder();
            filter.accept(nested);
            return filter(nested.build());
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
        public PulsarEventSource build() {
            return new PulsarEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
