package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TLSConfig}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.tls}
 *   <li>{@code AzureServiceBusEventSource.tls}
 *   <li>{@code AzureServiceBusTrigger.tls}
 *   <li>{@code BitbucketServerEventSource.tls}
 *   <li>{@code EmitterEventSource.tls}
 *   <li>{@code HTTPTrigger.tls}
 *   <li>{@code JetStreamConfig.tls}
 *   <li>{@code KafkaBus.tls}
 *   <li>{@code KafkaEventSource.tls}
 *   <li>{@code KafkaTrigger.tls}
 *   <li>{@code MQTTEventSource.tls}
 *   <li>{@code NATSEventsSource.tls}
 *   <li>{@code NATSTrigger.tls}
 *   <li>{@code NSQEventSource.tls}
 *   <li>{@code PulsarEventSource.tls}
 *   <li>{@code PulsarTrigger.tls}
 *   <li>{@code RedisEventSource.tls}
 *   <li>{@code RedisStreamEventSource.tls}
 *   <li>{@code StorageGridEventSource.tls}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TLSConfig extends WireObject {
    private final @Nullable SecretKeySelector caCertSecret;
    private final @Nullable SecretKeySelector clientCertSecret;
    private final @Nullable SecretKeySelector clientKeySecret;
    private final @Nullable Boolean insecureSkipVerify;
    private final @Nullable Boolean enabled;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TLSConfig(Builder builder) {
        super(builder);
        caCertSecret = builder.caCertSecret;
        clientCertSecret = builder.clientCertSecret;
        clientKeySecret = builder.clientKeySecret;
        insecureSkipVerify = builder.insecureSkipVerify;
        enabled = builder.enabled;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.caCertSecret = caCertSecret;
        builder.clientCertSecret = clientCertSecret;
        builder.clientKeySecret = clientKeySecret;
        builder.insecureSkipVerify = insecureSkipVerify;
        builder.enabled = enabled;
        return builder;
    }

    /** {@code caCertSecret}. */
    public @Nullable SecretKeySelector caCertSecret() {
        return caCertSecret;
    }

    /** {@code clientCertSecret}. */
    public @Nullable SecretKeySelector clientCertSecret() {
        return clientCertSecret;
    }

    /** {@code clientKeySecret}. */
    public @Nullable SecretKeySelector clientKeySecret() {
        return clientKeySecret;
    }

    /** {@code insecureSkipVerify}. */
    public @Nullable Boolean insecureSkipVerify() {
        return insecureSkipVerify;
    }

    /** {@code enabled}. */
    public @Nullable Boolean enabled() {
        return enabled;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "caCertSecret", caCertSecret);
        put(map, "clientCertSecret", clientCertSecret);
        put(map, "clientKeySecret", clientKeySecret);
        put(map, "insecureSkipVerify", insecureSkipVerify);
        put(map, "enabled", enabled);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TLSConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector caCertSecret;

        @JsonProperty
        private @Nullable SecretKeySelector clientCertSecret;

        @JsonProperty
        private @Nullable SecretKeySelector clientKeySecret;

        @JsonProperty
        private @Nullable Boolean insecureSkipVerify;

        @JsonProperty
        private @Nullable Boolean enabled;

        private Builder() {}

        /** {@code caCertSecret}. */
        public Builder caCertSecret(@Nullable SecretKeySelector caCertSecret) {
            this.caCertSecret = caCertSecret;
            return this;
        }

        /** {@code clientCertSecret}. */
        public Builder clientCertSecret(@Nullable SecretKeySelector clientCertSecret) {
            this.clientCertSecret = clientCertSecret;
            return this;
        }

        /** {@code clientKeySecret}. */
        public Builder clientKeySecret(@Nullable SecretKeySelector clientKeySecret) {
            this.clientKeySecret = clientKeySecret;
            return this;
        }

        /** {@code insecureSkipVerify}. */
        public Builder insecureSkipVerify(@Nullable Boolean insecureSkipVerify) {
            this.insecureSkipVerify = insecureSkipVerify;
            return this;
        }

        /** {@code enabled}. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TLSConfig build() {
            return new TLSConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
