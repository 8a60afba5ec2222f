package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AMQPEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.amqp.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AMQPEventSource extends WireObject {
    private final @Nullable String url;
    private final @Nullable String exchangeName;
    private final @Nullable String exchangeType;
    private final @Nullable String routingKey;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable Boolean jsonBody;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable AMQPExchangeDeclareConfig exchangeDeclare;
    private final @Nullable AMQPQueueDeclareConfig queueDeclare;
    private final @Nullable AMQPQueueBindConfig queueBind;
    private final @Nullable AMQPConsumeConfig consume;
    private final @Nullable BasicAuth auth;
    private final @Nullable SecretKeySelector urlSecret;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AMQPEventSource(Builder builder) {
        super(builder);
        url = builder.url;
        exchangeName = builder.exchangeName;
        exchangeType = builder.exchangeType;
        routingKey = builder.routingKey;
        connectionBackoff = builder.connectionBackoff;
        jsonBody = builder.jsonBody;
        tls = builder.tls;
        metadata = WireObject.copy(builder.metadata);
        exchangeDeclare = builder.exchangeDeclare;
        queueDeclare = builder.queueDeclare;
        queueBind = builder.queueBind;
        consume = builder.consume;
        auth = builder.auth;
        urlSecret = builder.urlSecret;
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
        builder.url = url;
        builder.exchangeName = exchangeName;
        builder.exchangeType = exchangeType;
        builder.routingKey = routingKey;
        builder.connectionBackoff = connectionBackoff;
        builder.jsonBody = jsonBody;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.exchangeDeclare = exchangeDeclare;
        builder.queueDeclare = queueDeclare;
        builder.queueBind = queueBind;
        builder.consume = consume;
        builder.auth = auth;
        builder.urlSecret = urlSecret;
        builder.filter = filter;
        return builder;
    }

    /** {@code url}. */
    public @Nullable String url() {
        return url;
    }

    /** {@code exchangeName}; empty when absent. */
    public String exchangeName() {
        return exchangeName == null ? "" : exchangeName;
    }

    /** {@code exchangeType}; empty when absent. */
    public String exchangeType() {
        return exchangeType == null ? "" : exchangeType;
    }

    /** {@code routingKey}; empty when absent. */
    public String routingKey() {
        return routingKey == null ? "" : routingKey;
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

    /** {@code exchangeDeclare}. */
    public @Nullable AMQPExchangeDeclareConfig exchangeDeclare() {
        return exchangeDeclare;
    }

    /** {@code queueDeclare}. */
    public @Nullable AMQPQueueDeclareConfig queueDeclare() {
        return queueDeclare;
    }

    /** {@code queueBind}. */
    public @Nullable AMQPQueueBindConfig queueBind() {
        return queueBind;
    }

    /** {@code consume}. */
    public @Nullable AMQPConsumeConfig consume() {
        return consume;
    }

    /** {@code auth}. */
    public @Nullable BasicAuth auth() {
        return auth;
    }

    /** {@code urlSecret}. */
    public @Nullable SecretKeySelector urlSecret() {
        return urlSecret;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "exchangeName", exchangeName);
        put(map, "exchangeType", exchangeType);
        put(map, "routingKey", routingKey);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "jsonBody", jsonBody);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "exchangeDeclare", exchangeDeclare);
        put(map, "queueDeclare", queueDeclare);
        put(map, "queueBind", queueBind);
        put(map, "consume", consume);
        put(map, "auth", auth);
        put(map, "urlSecret", urlSecret);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AMQPEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String exchangeName;

        @JsonProperty
        private @Nullable String exchangeType;

        @JsonProperty
        private @Nullable String routingKey;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable AMQPExchangeDeclareConfig exchangeDeclare;

        @JsonProperty
        private @Nullable AMQPQueueDeclareConfig queueDeclare;

        @JsonProperty
        private @Nullable AMQPQueueBindConfig queueBind;

        @JsonProperty
        private @Nullable AMQPConsumeConfig consume;

        @JsonProperty
        private @Nullable BasicAuth auth;

        @JsonProperty
        private @Nullable SecretKeySelector urlSecret;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code exchangeName}. */
        public Builder exchangeName(@Nullable String exchangeName) {
            this.exchangeName = exchangeName;
            return this;
        }

        /** {@code exchangeType}. */
        public Builder exchangeType(@Nullable String exchangeType) {
            this.exchangeType = exchangeType;
            return this;
        }

        /** {@code routingKey}. */
        public Builder routingKey(@Nullable String routingKey) {
            this.routingKey = routingKey;
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

        /** {@code exchangeDeclare}. */
        public Builder exchangeDeclare(@Nullable AMQPExchangeDeclareConfig exchangeDeclare) {
            this.exchangeDeclare = exchangeDeclare;
            return this;
        }

        /** {@code exchangeDeclare}, filled by the caller. */
        public Builder exchangeDeclare(Consumer<AMQPExchangeDeclareConfig.Builder> exchangeDeclare) {
            AMQPExchangeDeclareConfig.Builder nested = AMQPExchangeDeclareConfig.builder();
            exchangeDeclare.accept(nested);
            return exchangeDeclare(nested.build());
        }

        /** {@code queueDeclare}. */
        public Builder queueDeclare(@Nullable AMQPQueueDeclareConfig queueDeclare) {
            this.queueDeclare = queueDeclare;
            return this;
        }

        /** {@code queueDeclare}, filled by the caller. */
        public Builder queueDeclare(Consumer<AMQPQueueDeclareConfig.Builder> queueDeclare) {
            AMQPQueueDeclareConfig.Builder nested = AMQPQueueDeclareConfig.builder();
            queueDeclare.accept(nested);
            return queueDeclare(nested.build());
        }

        /** {@code queueBind}. */
        public Builder queueBind(@Nullable AMQPQueueBindConfig queueBind) {
            this.queueBind = queueBind;
            return this;
        }

        /** {@code queueBind}, filled by the caller. */
        public Builder queueBind(Consumer<AMQPQueueBindConfig.Builder> queueBind) {
            AMQPQueueBindConfig.Builder nested = AMQPQueueBindConfig.builder();
            queueBind.accept(nested);
            return queueBind(nested.build());
        }

        /** {@code consume}. */
        public Builder consume(@Nullable AMQPConsumeConfig consume) {
            this.consume = consume;
            return this;
        }

        /** {@code consume}, filled by the caller. */
        public Builder consume(Consumer<AMQPConsumeConfig.Builder> consume) {
            AMQPConsumeConfig.Builder nested = AMQPConsumeConfig.builder();
            consume.accept(nested);
            return consume(nested.build());
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

        /** {@code urlSecret}. */
        public Builder urlSecret(@Nullable SecretKeySelector urlSecret) {
            this.urlSecret = urlSecret;
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
        public AMQPEventSource build() {
            return new AMQPEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
