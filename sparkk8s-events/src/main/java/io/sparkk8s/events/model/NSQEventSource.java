package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NSQEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.nsq.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NSQEventSource extends WireObject {
    private final @Nullable String hostAddress;
    private final @Nullable String topic;
    private final @Nullable String channel;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NSQEventSource(Builder builder) {
        super(builder);
        hostAddress = builder.hostAddress;
        topic = builder.topic;
        channel = builder.channel;
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
        builder.hostAddress = hostAddress;
        builder.topic = topic;
        builder.channel = channel;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code hostAddress}; empty when absent. */
    public String hostAddress() {
        return hostAddress == null ? "" : hostAddress;
    }

    /** {@code topic}; empty when absent. */
    public String topic() {
        return topic == null ? "" : topic;
    }

    /** {@code channel}; empty when absent. */
    public String channel() {
        return channel == null ? "" : channel;
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
        put(map, "hostAddress", hostAddress);
        put(map, "topic", topic);
        put(map, "channel", channel);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NSQEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String hostAddress;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable String channel;

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

        /** {@code hostAddress}. */
        public Builder hostAddress(@Nullable String hostAddress) {
            this.hostAddress = hostAddress;
            return this;
        }

        /** {@code topic}. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /** {@code channel}. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
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
        public NSQEventSource build() {
            return new NSQEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
