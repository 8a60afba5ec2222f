package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EmitterEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.emitter.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EmitterEventSource extends WireObject {
    private final @Nullable String broker;
    private final @Nullable String channelKey;
    private final @Nullable String channelName;
    private final @Nullable SecretKeySelector username;
    private final @Nullable SecretKeySelector password;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EmitterEventSource(Builder builder) {
        super(builder);
        broker = builder.broker;
        channelKey = builder.channelKey;
        channelName = builder.channelName;
        username = builder.username;
        password = builder.password;
        connectionBackoff = builder.connectionBackoff;
        jsonBody = builder.jsonBody;
        tls = builder.tls;
        metadata = WireObject.copy(builder.metadata);
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
        builder.broker = broker;
        builder.channelKey = channelKey;
        builder.channelName = channelName;
        builder.username = username;
        builder.password = password;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code broker}; empty when absent. */
    public String broker() {
        return broker == null ? "" : broker;
    }

    /** {@code channelKey}; empty when absent. */
    public String channelKey() {
        return channelKey == null ? "" : channelKey;
    }

    /** {@code channelName}; empty when absent. */
    public String channelName() {
        return channelName == null ? "" : channelName;
    }

    /** {@code username}. */
    public @Nullable SecretKeySelector username() {
        return username;
    }

    /** {@code password}. */
    public @Nullable SecretKeySelector password() {
        return password;
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

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "broker", broker);
        put(map, "channelKey", channelKey);
        put(map, "channelName", channelName);
        put(map, "username", username);
        put(map, "password", password);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EmitterEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String broker;

        @JsonProperty
        private @Nullable String channelKey;

        @JsonProperty
        private @Nullable String channelName;

        @JsonProperty
        private @Nullable SecretKeySelector username;

        @JsonProperty
        private @Nullable SecretKeySelector password;

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

        private Builder() {}

        /** {@code broker}. */
        public Builder broker(@Nullable String broker) {
            this.broker = broker;
            return this;
        }

        /** {@code channelKey}. */
        public Builder channelKey(@Nullable String channelKey) {
            this.channelKey = channelKey;
            return this;
        }

        /** {@code channelName}. */
        public Builder channelName(@Nullable String channelName) {
            this.channelName = channelName;
            return this;
        }

        /** {@code username}. */
        public Builder username(@Nullable SecretKeySelector username) {
            this.username = username;
            return this;
        }

        /** {@code password}. */
        public Builder password(@Nullable SecretKeySelector password) {
            this.password = password;
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

        /** The object as it stands now; nothing is checked. */
        public EmitterEventSource build() {
            return new EmitterEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
