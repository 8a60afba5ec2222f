package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SQSEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.sqs.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SQSEventSource extends WireObject {
    private final @Nullable SecretKeySelector accessKey;
    private final @Nullable SecretKeySelector secretKey;
    private final @Nullable String region;
    private final @Nullable String queue;
    private final @Nullable Long waitTimeSeconds;
    private final @Nullable String roleARN;
    private final @Nullable Boolean jsonBody;
    private final @Nullable String queueAccountId;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable Boolean dlq;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String endpoint;
    private final @Nullable SecretKeySelector sessionToken;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SQSEventSource(Builder builder) {
        super(builder);
        accessKey = builder.accessKey;
        secretKey = builder.secretKey;
        region = builder.region;
        queue = builder.queue;
        waitTimeSeconds = builder.waitTimeSeconds;
        roleARN = builder.roleARN;
        jsonBody = builder.jsonBody;
        queueAccountId = builder.queueAccountId;
        metadata = WireObject.copy(builder.metadata);
        dlq = builder.dlq;
        filter = builder.filter;
        endpoint = builder.endpoint;
        sessionToken = builder.sessionToken;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        builder.region = region;
        builder.queue = queue;
        builder.waitTimeSeconds = waitTimeSeconds;
        builder.roleARN = roleARN;
        builder.jsonBody = jsonBody;
        builder.queueAccountId = queueAccountId;
        builder.metadata = metadata;
        builder.dlq = dlq;
        builder.filter = filter;
        builder.endpoint = endpoint;
        builder.sessionToken = sessionToken;
        return builder;
    }

    /** {@code accessKey}. */
    public @Nullable SecretKeySelector accessKey() {
        return accessKey;
    }

    /** {@code secretKey}. */
    public @Nullable SecretKeySelector secretKey() {
        return secretKey;
    }

    /** {@code region}; empty when absent. */
    public String region() {
        return region == null ? "" : region;
    }

    /** {@code queue}; empty when absent. */
    public String queue() {
        return queue == null ? "" : queue;
    }

    /** {@code waitTimeSeconds}. */
    public @Nullable Long waitTimeSeconds() {
        return waitTimeSeconds;
    }

    /** {@code roleARN}. */
    public @Nullable String roleARN() {
        return roleARN;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code queueAccountId}. */
    public @Nullable String queueAccountId() {
        return queueAccountId;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code dlq}. */
    public @Nullable Boolean dlq() {
        return dlq;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    /** {@code sessionToken}. */
    public @Nullable SecretKeySelector sessionToken() {
        return sessionToken;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "accessKey", accessKey);
        put(map, "secretKey", secretKey);
        put(map, "region", region);
        put(map, "queue", queue);
        put(map, "waitTimeSeconds", waitTimeSeconds);
        put(map, "roleARN", roleARN);
        put(map, "jsonBody", jsonBody);
        put(map, "queueAccountId", queueAccountId);
        put(map, "metadata", metadata);
        put(map, "dlq", dlq);
        put(map, "filter", filter);
        put(map, "endpoint", endpoint);
        put(map, "sessionToken", sessionToken);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SQSEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector accessKey;

        @JsonProperty
        private @Nullable SecretKeySelector secretKey;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable String queue;

        @JsonProperty
        private @Nullable Long waitTimeSeconds;

        @JsonProperty
        private @Nullable String roleARN;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable String queueAccountId;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable Boolean dlq;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable SecretKeySelector sessionToken;

        private Builder() {}

        /** {@code accessKey}. */
        public Builder accessKey(@Nullable SecretKeySelector accessKey) {
            this.accessKey = accessKey;
            return this;
        }

        /** {@code secretKey}. */
        public Builder secretKey(@Nullable SecretKeySelector secretKey) {
            this.secretKey = secretKey;
            return this;
        }

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** {@code queue}. */
        public Builder queue(@Nullable String queue) {
            this.queue = queue;
            return this;
        }

        /** {@code waitTimeSeconds}. */
        public Builder waitTimeSeconds(@Nullable Long waitTimeSeconds) {
            this.waitTimeSeconds = waitTimeSeconds;
            return this;
        }

        /** {@code roleARN}. */
        public Builder roleARN(@Nullable String roleARN) {
            this.roleARN = roleARN;
            return this;
        }

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
            return this;
        }

        /** {@code queueAccountId}. */
        public Builder queueAccountId(@Nullable String queueAccountId) {
            this.queueAccountId = queueAccountId;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code dlq}. */
        public Builder dlq(@Nullable Boolean dlq) {
            this.dlq = dlq;
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

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /** {@code sessionToken}. */
        public Builder sessionToken(@Nullable SecretKeySelector sessionToken) {
            this.sessionToken = sessionToken;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SQSEventSource build() {
            return new SQSEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
