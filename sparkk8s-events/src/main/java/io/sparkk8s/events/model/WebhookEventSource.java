package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WebhookEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.webhook.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WebhookEventSource extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable String method;
    private final @Nullable String port;
    private final @Nullable String url;
    private final @Nullable SecretKeySelector serverCertSecret;
    private final @Nullable SecretKeySelector serverKeySecret;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable SecretKeySelector authSecret;
    private final @Nullable Long maxPayloadSize;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WebhookEventSource(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        method = builder.method;
        port = builder.port;
        url = builder.url;
        serverCertSecret = builder.serverCertSecret;
        serverKeySecret = builder.serverKeySecret;
        metadata = WireObject.copy(builder.metadata);
        authSecret = builder.authSecret;
        maxPayloadSize = builder.maxPayloadSize;
        filter = builder.filter;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.endpoint = endpoint;
        builder.method = method;
        builder.port = port;
        builder.url = url;
        builder.serverCertSecret = serverCertSecret;
        builder.serverKeySecret = serverKeySecret;
        builder.metadata = metadata;
        builder.authSecret = authSecret;
        builder.maxPayloadSize = maxPayloadSize;
        builder.filter = filter;
        return builder;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    /** {@code method}; empty when absent. */
    public String method() {
        return method == null ? "" : method;
    }

    /** {@code port}; empty when absent. */
    public String port() {
        return port == null ? "" : port;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code serverCertSecret}. */
    public @Nullable SecretKeySelector serverCertSecret() {
        return serverCertSecret;
    }

    /** {@code serverKeySecret}. */
    public @Nullable SecretKeySelector serverKeySecret() {
        return serverKeySecret;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code authSecret}. */
    public @Nullable SecretKeySelector authSecret() {
        return authSecret;
    }

    /** {@code maxPayloadSize}. */
    public @Nullable Long maxPayloadSize() {
        return maxPayloadSize;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "method", method);
        put(map, "port", port);
        put(map, "url", url);
        put(map, "serverCertSecret", serverCertSecret);
        put(map, "serverKeySecret", serverKeySecret);
        put(map, "metadata", metadata);
        put(map, "authSecret", authSecret);
        put(map, "maxPayloadSize", maxPayloadSize);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WebhookEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable String method;

        @JsonProperty
        private @Nullable String port;

        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable SecretKeySelector serverCertSecret;

        @JsonProperty
        private @Nullable SecretKeySelector serverKeySecret;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable SecretKeySelector authSecret;

        @JsonProperty
        private @Nullable Long maxPayloadSize;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /** {@code method}. */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /** {@code port}. */
        public Builder port(@Nullable String port) {
            this.port = port;
            return this;
        }

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code serverCertSecret}. */
        public Builder serverCertSecret(@Nullable SecretKeySelector serverCertSecret) {
            this.serverCertSecret = serverCertSecret;
            return this;
        }

        /** {@code serverKeySecret}. */
        public Builder serverKeySecret(@Nullable SecretKeySelector serverKeySecret) {
            this.serverKeySecret = serverKeySecret;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code authSecret}. */
        public Builder authSecret(@Nullable SecretKeySelector authSecret) {
            this.authSecret = authSecret;
            return this;
        }

        /** {@code maxPayloadSize}. */
        public Builder maxPayloadSize(@Nullable Long maxPayloadSize) {
            this.maxPayloadSize = maxPayloadSize;
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

        /** The object as it stands now; nothing is checked. */
        public WebhookEventSource build() {
            return new WebhookEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
