package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code KafkaBus}; found at:
 *
 * <ul>
 *   <li>{@code BusConfig.kafka}
 *   <li>{@code EventBusSpec.kafka}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class KafkaBus extends WireObject {
    private final @Nullable String url;
    private final @Nullable String topic;
    private final @Nullable String version;
    private final @Nullable TLSConfig tls;
    private final @Nullable SASLConfig sasl;
    private final @Nullable KafkaConsumerGroup consumerGroup;
    private final @Nullable String partitioner;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private KafkaBus(Builder builder) {
        super(builder);
        url = builder.url;
        topic = builder.topic;
        version = builder.version;
        tls = builder.tls;
        sasl = builder.sasl;
        consumerGroup = builder.consumerGroup;
        partitioner = builder.partitioner;
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
        builder.version = version;
        builder.tls = tls;
        builder.sasl = sasl;
        builder.consumerGroup = consumerGroup;
        builder.partitioner = partitioner;
        return builder;
    }

    /** {@code url}. */
    public @Nullable String url() {
        return url;
    }

    /** {@code topic}. */
    public @Nullable String topic() {
        return topic;
    }

    /** {@code version}. */
    public @Nullable String version() {
        return version;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code sasl}. */
    public @Nullable SASLConfig sasl() {
        return sasl;
    }

    /** {@code consumerGroup}. */
    public @Nullable KafkaConsumerGroup consumerGroup() {
        return consumerGroup;
    }

    /** {@code partitioner}. */
    public @Nullable String partitioner() {
        return partitioner;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "topic", topic);
        put(map, "version", version);
        put(map, "tls", tls);
        put(map, "sasl", sasl);
        put(map, "consumerGroup", consumerGroup);
        put(map, "partitioner", partitioner);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link KafkaBus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable SASLConfig sasl;

        @JsonProperty
        private @Nullable KafkaConsumerGroup consumerGroup;

        @JsonProperty
        private @Nullable String partitioner;

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

        /** {@code version}. */
        public Builder version(@Nullable String version) {
            this.version = version;
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

        /** {@code partitioner}. */
        public Builder partitioner(@Nullable String partitioner) {
            this.partitioner = partitioner;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public KafkaBus build() {
            return new KafkaBus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
