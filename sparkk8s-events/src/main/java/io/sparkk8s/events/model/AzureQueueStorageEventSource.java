package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureQueueStorageEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.azureQueueStorage.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureQueueStorageEventSource extends WireObject {
    private final @Nullable String storageAccountName;
    private final @Nullable SecretKeySelector connectionString;
    private final @Nullable String queueName;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Boolean dlq;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable Boolean decodeMessage;
    private final @Nullable Integer waitTimeInSeconds;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureQueueStorageEventSource(Builder builder) {
        super(builder);
        storageAccountName = builder.storageAccountName;
        connectionString = builder.connectionString;
        queueName = builder.queueName;
        jsonBody = builder.jsonBody;
        dlq = builder.dlq;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        decodeMessage = builder.decodeMessage;
        waitTimeInSeconds = builder.waitTimeInSeconds;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.storageAccountName = storageAccountName;
        builder.connectionString = connectionString;
        builder.queueName = queueName;
        builder.jsonBody = jsonBody;
        builder.dlq = dlq;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.decodeMessage = decodeMessage;
        builder.waitTimeInSeconds = waitTimeInSeconds;
        return builder;
    }

    /** {@code storageAccountName}. */
    public @Nullable String storageAccountName() {
        return storageAccountName;
    }

    /** {@code connectionString}. */
    public @Nullable SecretKeySelector connectionString() {
        return connectionString;
    }

    /** {@code queueName}; empty when absent. */
    public String queueName() {
        return queueName == null ? "" : queueName;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code dlq}. */
    public @Nullable Boolean dlq() {
        return dlq;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code decodeMessage}. */
    public @Nullable Boolean decodeMessage() {
        return decodeMessage;
    }

    /** {@code waitTimeInSeconds}. */
    public @Nullable Integer waitTimeInSeconds() {
        return waitTimeInSeconds;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "storageAccountName", storageAccountName);
        put(map, "connectionString", connectionString);
        put(map, "queueName", queueName);
        put(map, "jsonBody", jsonBody);
        put(map, "dlq", dlq);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "decodeMessage", decodeMessage);
        put(map, "waitTimeInSeconds", waitTimeInSeconds);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureQueueStorageEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String storageAccountName;

        @JsonProperty
        private @Nullable SecretKeySelector connectionString;

        @JsonProperty
        private @Nullable String queueName;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Boolean dlq;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable Boolean decodeMessage;

        @JsonProperty
        private @Nullable Integer waitTimeInSeconds;

        private Builder() {}

        /** {@code storageAccountName}. */
        public Builder storageAccountName(@Nullable String storageAccountName) {
            this.storageAccountName = storageAccountName;
            return this;
        }

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

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
            return this;
        }

        /** {@code dlq}. */
        public Builder dlq(@Nullable Boolean dlq) {
            this.dlq = dlq;
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

        /** {@code decodeMessage}. */
        public Builder decodeMessage(@Nullable Boolean decodeMessage) {
            this.decodeMessage = decodeMessage;
            return this;
        }

        /** {@code waitTimeInSeconds}. */
        public Builder waitTimeInSeconds(@Nullable Integer waitTimeInSeconds) {
            this.waitTimeInSeconds = waitTimeInSeconds;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureQueueStorageEventSource build() {
            return new AzureQueueStorageEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
