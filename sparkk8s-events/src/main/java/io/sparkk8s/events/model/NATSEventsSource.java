package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NATSEventsSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.nats.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NATSEventsSource extends WireObject {
    private final @Nullable String url;
    private final @Nullable String subject;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable NATSAuth auth;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String queue;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NATSEventsSource(Builder builder) {
        super(builder);
        url = builder.url;
        subject = builder.subject;
        connectionBackoff = builder.connectionBackoff;
        jsonBody = builder.jsonBody;
        tls = builder.tls;
        metadata = WireObject.copy(builder.metadata);
        auth = builder.auth;
        filter = builder.filter;
        queue = builder.queue;
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
        builder.subject = subject;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.auth = auth;
        builder.filter = filter;
        builder.queue = queue;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code subject}; empty when absent. */
    public String subject() {
        return subject == null ? "" : subject;
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

    /** {@code auth}. */
    public @Nullable NATSAuth auth() {
        return auth;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code queue}; empty when absent. */
    public String queue() {
        return queue == null ? "" : queue;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "subject", subject);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "auth", auth);
        put(map, "filter", filter);
        put(map, "queue", queue);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NATSEventsSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String subject;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable NATSAuth auth;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String queue;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code subject}. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
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

        /** {@code auth}. */
        public Builder auth(@Nullable NATSAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<NATSAuth.Builder> auth) {
            NATSAuth.Builder nested = NATSAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
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

        /** {@code queue}. */
        public Builder queue(@Nullable String queue) {
            this.queue = queue;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NATSEventsSource build() {
            return new NATSEventsSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
