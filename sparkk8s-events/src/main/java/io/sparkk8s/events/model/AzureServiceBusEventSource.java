package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureServiceBusEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.azureServiceBus.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureServiceBusEventSource extends WireObject {
    private final @Nullable SecretKeySelector connectionString;
    private final @Nullable String queueName;
    private final @Nullable String topicName;
    private final @Nullable String subscriptionName;
    private final @Nullable TLSConfig tls;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String fullyQualifiedNamespace;
    private final @Nullable Boolean deferDelete;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureServiceBusEventSource(Builder builder) {
        super(builder);
        connectionString = builder.connectionString;
        queueName = builder.queueName;
        topicName = builder.topicName;
        subscriptionName = builder.subscriptionName;
        tls = builder.tls;
        jsonBody = builder.jsonBody;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        fullyQualifiedNamespace = builder.fullyQualifiedNamespace;
        deferDelete = builder.deferDelete;
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
        builder.jsonBody = jsonBody;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.fullyQualifiedNamespace = fullyQualifiedNamespace;
        builder.deferDelete = deferDelete;
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

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code fullyQualifiedNamespace}. */
    public @Nullable String fullyQualifiedNamespace() {
        return fullyQualifiedNamespace;
    }

    /** {@code deferDelete}. */
    public @Nullable Boolean deferDelete() {
        return deferDelete;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "connectionString", connectionString);
        put(map, "queueName", queueName);
        put(map, "topicName", topicName);
        put(map, "subscriptionName", subscriptionName);
        put(map, "tls", tls);
        put(map, "jsonBody", jsonBody);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "fullyQualifiedNamespace", fullyQualifiedNamespace);
        put(map, "deferDelete", deferDelete);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureServiceBusEventSource}; null and empty collections leave a field out. */
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
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String fullyQualifiedNamespace;

        @JsonProperty
        private @Nullable Boolean deferDelete;

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

        /** {@code fullyQualifiedNamespace}. */
        public Builder fullyQualifiedNamespace(@Nullable String fullyQualifiedNamespace) {
            this.fullyQualifiedNamespace = fullyQualifiedNamespace;
            return this;
        }

        /** {@code deferDelete}. */
        public Builder deferDelete(@Nullable Boolean deferDelete) {
            this.deferDelete = deferDelete;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureServiceBusEventSource build() {
            return new AzureServiceBusEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
