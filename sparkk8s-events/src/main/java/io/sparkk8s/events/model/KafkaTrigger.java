package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code KafkaTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.kafka}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class KafkaTrigger extends WireObject {
    private final @Nullable String url;
    private final @Nullable String topic;
    private final @Nullable Integer partition;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable Integer requiredAcks;
    private final @Nullable Boolean compress;
    private final @Nullable Integer flushFrequency;
    private final @Nullable TLSConfig tls;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable String partitioningKey;
    private final @Nullable String version;
    private final @Nullable SASLConfig sasl;
    private final @Nullable SchemaRegistryConfig schemaRegistry;
    private final @Nullable Map<String, String> headers;
    private final @Nullable List<SecureHeader> secureHeaders;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private KafkaTrigger(Builder builder) {
        super(builder);
        url = builder.url;
        topic = builder.topic;
        partition = builder.partition;
        parameters = WireObject.copy(builder.parameters);
        requiredAcks = builder.requiredAcks;
        compress = builder.compress;
        flushFrequency = builder.flushFrequency;
        tls = builder.tls;
        payload = WireObject.copy(builder.payload);
        partitioningKey = builder.partitioningKey;
        version = builder.version;
        sasl = builder.sasl;
        schemaRegistry = builder.schemaRegistry;
        headers = WireObject.copy(builder.headers);
        secureHeaders = WireObject.copy(builder.secureHeaders);
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
        builder.partition = partition;
        builder.parameters = parameters;
        builder.requiredAcks = requiredAcks;
        builder.compress = compress;
        builder.flushFrequency = flushFrequency;
        builder.tls = tls;
        builder.payload = payload;
        builder.partitioningKey = partitioningKey;
        builder.version = version;
        builder.sasl = sasl;
        builder.schemaRegistry = schemaRegistry;
        builder.headers = headers;
        builder.secureHeaders = secureHeaders;
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

    /** {@code partition}. */
    public @Nullable Integer partition() {
        return partition;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code requiredAcks}. */
    public @Nullable Integer requiredAcks() {
        return requiredAcks;
    }

    /** {@code compress}. */
    public @Nullable Boolean compress() {
        return compress;
    }

    /** {@code flushFrequency}. */
    public @Nullable Integer flushFrequency() {
        return flushFrequency;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code partitioningKey}. */
    public @Nullable String partitioningKey() {
        return partitioningKey;
    }

    /** {@code version}. */
    public @Nullable String version() {
        return version;
    }

    /** {@code sasl}. */
    public @Nullable SASLConfig sasl() {
        return sasl;
    }

    /** {@code schemaRegistry}. */
    public @Nullable SchemaRegistryConfig schemaRegistry() {
        return schemaRegistry;
    }

    /** {@code headers}. */
    public Map<String, String> headers() {
        return headers == null ? Map.of() : headers;
    }

    /** {@code secureHeaders}. */
    public List<SecureHeader> secureHeaders() {
        return secureHeaders == null ? List.of() : secureHeaders;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "topic", topic);
        put(map, "partition", partition);
        put(map, "parameters", parameters);
        put(map, "requiredAcks", requiredAcks);
        put(map, "compress", compress);
        put(map, "flushFrequency", flushFrequency);
        put(map, "tls", tls);
        put(map, "payload", payload);
        put(map, "partitioningKey", partitioningKey);
        put(map, "version", version);
        put(map, "sasl", sasl);
        put(map, "schemaRegistry", schemaRegistry);
        put(map, "headers", headers);
        put(map, "secureHeaders", secureHeaders);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link KafkaTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable Integer partition;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable Integer requiredAcks;

        @JsonProperty
        private @Nullable Boolean compress;

        @JsonProperty
        private @Nullable Integer flushFrequency;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable String partitioningKey;

        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable SASLConfig sasl;

        @JsonProperty
        private @Nullable SchemaRegistryConfig schemaRegistry;

        @JsonProperty
        private @Nullable Map<String, String> headers;

        @JsonProperty
        private @Nullable List<SecureHeader> secureHeaders;

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

        /** {@code partition}. */
        public Builder partition(@Nullable Integer partition) {
            this.partition = partition;
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code requiredAcks}. */
        public Builder requiredAcks(@Nullable Integer requiredAcks) {
            this.requiredAcks = requiredAcks;
            return this;
        }

        /** {@code compress}. */
        public Builder compress(@Nullable Boolean compress) {
            this.compress = compress;
            return this;
        }

        /** {@code flushFrequency}. */
        public Builder flushFrequency(@Nullable Integer flushFrequency) {
            this.flushFrequency = flushFrequency;
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

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
            return this;
        }

        /** {@code partitioningKey}. */
        public Builder partitioningKey(@Nullable String partitioningKey) {
            this.partitioningKey = partitioningKey;
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

        /** The object as it stands now; nothing is checked. */
        public KafkaTrigger build() {
            return new KafkaTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
