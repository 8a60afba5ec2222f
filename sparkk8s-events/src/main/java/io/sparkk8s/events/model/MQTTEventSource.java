package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code MQTTEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.mqtt.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class MQTTEventSource extends WireObject {
    private final @Nullable String url;
    private final @Nullable String topic;
    private final @Nullable String clientId;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable BasicAuth auth;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private MQTTEventSource(Builder builder) {
        super(builder);
        url = builder.url;
        topic = builder.topic;
        clientId = builder.clientId;
        connectionBackoff = builder.connectionBackoff;
        jsonBody = builder.jsonBody;
        tls = builder.tls;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        auth = builder.auth;
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
        builder.clientId = clientId;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.auth = auth;
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

    /** {@code clientId}; empty when absent. */
    public String clientId() {
        return clientId == null ? "" : clientId;
    }

    /** {@code connectionBackoff}. */
    public @Nullable Backoff connectionBackoff() {
        return connectionBackoff;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code auth}. */
    public @Nullable BasicAuth auth() {
        return auth;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "topic", topic);
        put(map, "clientId", clientId);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "auth", auth);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link MQTTEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable String clientId;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable BasicAuth auth;

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

        /** {@code clientId}. */
        public Builder clientId(@Nullable String clientId) {
            this.clientId = clientId;
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

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
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

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
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

        /** {@code auth}. */
        public Builder auth(@Nullable BasicAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<BasicAuth.Builder> auth) {
            BasicAuth.Builder nested = BasicAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public MQTTEventSource build() {
            return new MQTTEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
