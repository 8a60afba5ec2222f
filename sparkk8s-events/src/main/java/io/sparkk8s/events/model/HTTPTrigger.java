package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.http}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPTrigger extends WireObject {
    private final @Nullable String url;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable TLSConfig tls;
    private final @Nullable String method;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable Long timeout;
    private final @Nullable BasicAuth basicAuth;
    private final @Nullable Map<String, String> headers;
    private final @Nullable List<SecureHeader> secureHeaders;
    private final @Nullable List<TriggerParameter> dynamicHeaders;
    private final @Nullable String host;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPTrigger(Builder builder) {
        super(builder);
        url = builder.url;
        payload = WireObject.copy(builder.payload);
        tls = builder.tls;
        method = builder.method;
        parameters = WireObject.copy(builder.parameters);
        timeout = builder.timeout;
        basicAuth = builder.basicAuth;
        headers = WireObject.copy(builder.headers);
        secureHeaders = WireObject.copy(builder.secureHeaders);
        dynamicHeaders = WireObject.copy(builder.dynamicHeaders);
        host = builder.host;
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
        builder.payload = payload;
        builder.tls = tls;
        builder.method = method;
        builder.parameters = parameters;
        builder.timeout = timeout;
        builder.basicAuth = basicAuth;
        builder.headers = headers;
        builder.secureHeaders = secureHeaders;
        builder.dynamicHeaders = dynamicHeaders;
        builder.host = host;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code method}. */
    public @Nullable String method() {
        return method;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code timeout}. */
    public @Nullable Long timeout() {
        return timeout;
    }

    /** {@code basicAuth}. */
    public @Nullable BasicAuth basicAuth() {
        return basicAuth;
    }

    /** {@code headers}. */
    public Map<String, String> headers() {
        return headers == null ? Map.of() : headers;
    }

    /** {@code secureHeaders}. */
    public List<SecureHeader> secureHeaders() {
        return secureHeaders == null ? List.of() : secureHeaders;
    }

    /** {@code dynamicHeaders}. */
    public List<TriggerParameter> dynamicHeaders() {
        return dynamicHeaders == null ? List.of() : dynamicHeaders;
    }

    /** {@code host}; empty when absent. */
    public String host() {
        return host == null ? "" : host;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "payload", payload);
        put(map, "tls", tls);
        put(map, "method", method);
        put(map, "parameters", parameters);
        put(map, "timeout", timeout);
        put(map, "basicAuth", basicAuth);
        put(map, "headers", headers);
        put(map, "secureHeaders", secureHeaders);
        put(map, "dynamicHeaders", dynamicHeaders);
        put(map, "host", host);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable String method;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable Long timeout;

        @JsonProperty
        private @Nullable BasicAuth basicAuth;

        @JsonProperty
        private @Nullable Map<String, String> headers;

        @JsonProperty
        private @Nullable List<SecureHeader> secureHeaders;

        @JsonProperty
        private @Nullable List<TriggerParameter> dynamicHeaders;

        @JsonProperty
        private @Nullable String host;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
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

        /** {@code method}. */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code timeout}. */
        public Builder timeout(@Nullable Long timeout) {
            this.timeout = timeout;
            return this;
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

        /** {@code headers}. */
        public Builder headers(@Nullable Map<String, String> headers) {
            this.headers = emptyToNull(headers);
            return this;
        }

        /** {@code secureHeaders}. */
        public Builder secureHeaders(@Nullable List<SecureHeader> secureHeaders) {
            this.secureHeaders = emptyToNull(secureHeaders);
            return this;
        }

        /** {@code dynamicHeaders}. */
        public Builder dynamicHeaders(@Nullable List<TriggerParameter> dynamicHeaders) {
            this.dynamicHeaders = emptyToNull(dynamicHeaders);
            return this;
        }

        /** {@code host}. */
        public Builder host(@Nullable String host) {
            this.host = host;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPTrigger build() {
            return new HTTPTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
