package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code KafkaEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.kafka.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class KafkaEventSource extends WireObject {
    private final @Nullable String url;
    private final @Nullable String partition;
    private final @Nullable String topic;
    private final @Nullable Backoff connectionBackoff;
    private final @Nullable TLSConfig tls;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable KafkaConsumerGroup consumerGroup;
    private final @Nullable Long limitEventsPerSecond;
    private final @Nullable String version;
    private final @Nullable SASLConfig sasl;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String config;
    private final @Nullable SchemaRegistryConfig schemaRegistry;
    private final @Nullable AWSMSKIAMConfig awsMskIamAuth;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private KafkaEventSource(Builder builder) {
        super(builder);
        url = builder.url;
        partition = builder.partition;
        topic = builder.topic;
        connectionBackoff = builder.connectionBackoff;
        tls = builder.tls;
        jsonBody = builder.jsonBody;
        metadata = WireObject.copy(builder.metadata);
        consumerGroup = builder.consumerGroup;
        limitEventsPerSecond = builder.limitEventsPerSecond;
        version = builder.version;
        sasl = builder.sasl;
        filter = builder.filter;
        config = builder.config;
        schemaRegistry = builder.schemaRegistry;
        awsMskIamAuth = builder.awsMskIamAuth;
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
        builder.partition = partition;
        builder.topic = topic;
        builder.connectionBackoff = connectionBackoff;
        builder.tls = tls;
        builder.jsonBody = jsonBody;
        builder.metadata = metadata;
        builder.consumerGroup = consumerGroup;
        builder.limitEventsPerSecond = limitEventsPerSecond;
        builder.version = version;
        builder.sasl = sasl;
        builder.filter = filter;
        builder.config = config;
        builder.schemaRegistry = schemaRegistry;
        builder.awsMskIamAuth = awsMskIamAuth;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code partition}; empty when absent. */
    public String partition() {
        return partition == null ? "" : partition;
    }

    /** {@code topic}; empty when absent. */
    public String topic() {
        return topic == null ? "" : topic;
    }

    /** {@code connectionBackoff}. */
    public @Nullable Backoff connectionBackoff() {
        return connectionBackoff;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code consumerGroup}. */
    public @Nullable KafkaConsumerGroup consumerGroup() {
        return consumerGroup;
    }

    /** {@code limitEventsPerSecond}. */
    public @Nullable Long limitEventsPerSecond() {
        return limitEventsPerSecond;
    }

    /** {@code version}; empty when absent. */
    public String version() {
        return version == null ? "" : version;
    }

    /** {@code sasl}. */
    public @Nullable SASLConfig sasl() {
        return sasl;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code config}. */
    public @Nullable String config() {
        return config;
    }

    /** {@code schemaRegistry}. */
    public @Nullable SchemaRegistryConfig schemaRegistry() {
        return schemaRegistry;
    }

    /** {@code awsMskIamAuth}. */
    public @Nullable AWSMSKIAMConfig awsMskIamAuth() {
        return awsMskIamAuth;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "partition", partition);
        put(map, "topic", topic);
        put(map, "connectionBackoff", connectionBackoff);
        put(map, "tls", tls);
        put(map, "jsonBody", jsonBody);
        put(map, "metadata", metadata);
        put(map, "consumerGroup", consumerGroup);
        put(map, "limitEventsPerSecond", limitEventsPerSecond);
        put(map, "version", version);
        put(map, "sasl", sasl);
        put(map, "filter", filter);
        put(map, "config", config);
        put(map, "schemaRegistry", schemaRegistry);
        put(map, "awsMskIamAuth", awsMskIamAuth);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link KafkaEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String partition;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable Backoff connectionBackoff;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable KafkaConsumerGroup consumerGroup;

        @JsonProperty
        private @Nullable Long limitEventsPerSecond;

        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable SASLConfig sasl;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String config;

        @JsonProperty
        private @Nullable SchemaRegistryConfig schemaRegistry;

        @JsonProperty
        private @Nullable AWSMSKIAMConfig awsMskIamAuth;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code partition}. */
        public Builder partition(@Nullable String partition) {
            this.partition = partition;
            return this;
        }

        /** {@code topic}. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
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

        /** {@code consumerGroup}. */
        public Builder consumerGroup(@Nullable KafkaConsumerGroup consumerGroup) {
            this.consumerGroup = consumerGroup;
            return this;
        }

        /** {@code consumerGroup}, filled by the caller. */
        public Builder consumerGroup(Consumer<KafkaConsumerGroup.Builder> consumerGroup) {
            KafkaConsumerGroup.Builder nested = KafkaConsumerGroup.builder();
            consumerGroup.accept(nested);
            return consumerGroup(nested.build());
        }

        /** {@code limitEventsPerSecond}. */
        public Builder limitEventsPerSecond(@Nullable Long limitEventsPerSecond) {
            this.limitEventsPerSecond = limitEventsPerSecond;
            return this;
        }

        /** {@code version}. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** {@code sasl}. */
        public Builder sasl(@Nullable SASLConfig sasl) {
            this.sasl = sasl;
            return this;
        }

        /** {@code sasl}, filled by the caller. */
        public Builder sasl(Consumer<SASLConfig.Builder> sasl) {
            SASLConfig.Builder nested = SASLConfig.builder();
            sasl.accept(nested);
            return sasl(nested.build());
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

        /** {@code config}. */
        public Builder config(@Nullable String config) {
            this.config = config;
            return this;
        }

        /** {@code schemaRegistry}. */
        public Builder schemaRegistry(@Nullable SchemaRegistryConfig schemaRegistry) {
            this.schemaRegistry = schemaRegistry;
            return this;
        }

        /** {@code schemaRegistry}, filled by the caller. */
        public Builder schemaRegistry(Consumer<SchemaRegistryConfig.Builder> schemaRegistry) {
            SchemaRegistryConfig.Builder nested = SchemaRegistryConfig.builder();
            schemaRegistry.accept(nested);
            return schemaRegistry(nested.build());
        }

        /** {@code awsMskIamAuth}. */
        public Builder awsMskIamAuth(@Nullable AWSMSKIAMConfig awsMskIamAuth) {
            this.awsMskIamAuth = awsMskIamAuth;
            return this;
        }

        /** {@code awsMskIamAuth}, filled by the caller. */
        public Builder awsMskIamAuth(Consumer<AWSMSKIAMConfig.Builder> awsMskIamAuth) {
            AWSMSKIAMConfig.Builder nested = AWSMSKIAMConfig.builder();
            awsMskIamAuth.accept(nested);
            return awsMskIamAuth(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public KafkaEventSource build() {
            return new KafkaEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
