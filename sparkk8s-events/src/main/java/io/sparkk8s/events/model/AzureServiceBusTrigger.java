package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureServiceBusTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.azureServiceBus}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureServiceBusTrigger extends WireObject {
    private final @Nullable SecretKeySelector connectionString;
    private final @Nullable String queueName;
    private final @Nullable String topicName;
    private final @Nullable String subscriptionName;
    private final @Nullable TLSConfig tls;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable List<TriggerParameter> parameters;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureServiceBusTrigger(Builder builder) {
        super(builder);
        connectionString = builder.connectionString;
        queueName = builder.queueName;
        topicName = builder.topicName;
        subscriptionName = builder.subscriptionName;
        tls = builder.tls;
        payload = WireObject.copy(builder.payload);
        parameters = WireObject.copy(builder.parameters);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.connectionString = connectionString;
        builder.queueName = queueName;
        builder.topicName = topicName;
        builder.subscriptionName = subscriptionName;
        builder.tls = tls;
        builder.payload = payload;
        builder.parameters = parameters;
        return builder;
    }

    /** {@code connectionString}. */
    public @Nullable SecretKeySelector connectionString() {
        return connectionString;
    }

    /** {@code queueName}; empty when absent. */
    public String queueName() {
        return queueName == null ? "" : queueName;
    }

    /** {@code topicName}; empty when absent. */
    public String topicName() {
        return topicName == null ? "" : topicName;
    }

    /** {@code subscriptionName}; empty when absent. */
    public String subscriptionName() {
        return subscriptionName == null ? "" : subscriptionName;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "connectionString", connectionString);
        put(map, "queueName", queueName);
        put(map, "topicName", topicName);
        put(map, "subscriptionName", subscriptionName);
        put(map, "tls", tls);
        put(map, "payload", payload);
        put(map, "parameters", parameters);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureServiceBusTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector connectionString;

        @JsonProperty
        private @Nullable String queueName;

        @JsonProperty
        private @Nullable String topicName;

        @JsonProperty
        private @Nullable String subscriptionName;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        private Builder() {}

        /** {@code connectionString}. */
        public Builder connectionString(@Nullable SecretKeySelector connectionString) {
            this.connectionString = connectionString;
            return this;
        }

        /** {@code queueName}. */
        public Builder queueName(@Nullable String queueName) {
            this.queueName = queueName;
            return this;
        }

        /** {@code topicName}. */
        public Builder topicName(@Nullable String topicName) {
            this.topicName = topicName;
            return this;
        }

        /** {@code subscriptionName}. */
        public Builder subscriptionName(@Nullable String subscriptionName) {
            this.subscriptionName = subscriptionName;
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

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureServiceBusTrigger build() {
            return new AzureServiceBusTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
