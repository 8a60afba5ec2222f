package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SNSEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.sns.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SNSEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable String topicArn;
    private final @Nullable SecretKeySelector accessKey;
    private final @Nullable SecretKeySelector secretKey;
    private final @Nullable String region;
    private final @Nullable String roleARN;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable Boolean validateSignature;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String endpoint;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SNSEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        topicArn = builder.topicArn;
        accessKey = builder.accessKey;
        secretKey = builder.secretKey;
        region = builder.region;
        roleARN = builder.roleARN;
        metadata = WireObject.copy(builder.metadata);
        validateSignature = builder.validateSignature;
        filter = builder.filter;
        endpoint = builder.endpoint;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.webhook = webhook;
        builder.topicArn = topicArn;
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        builder.region = region;
        builder.roleARN = roleARN;
        builder.metadata = metadata;
        builder.validateSignature = validateSignature;
        builder.filter = filter;
        builder.endpoint = endpoint;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code topicArn}; empty when absent. */
    public String topicArn() {
        return topicArn == null ? "" : topicArn;
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

    /** {@code roleARN}. */
    public @Nullable String roleARN() {
        return roleARN;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code validateSignature}. */
    public @Nullable Boolean validateSignature() {
        return validateSignature;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "topicArn", topicArn);
        put(map, "accessKey", accessKey);
        put(map, "secretKey", secretKey);
        put(map, "region", region);
        put(map, "roleARN", roleARN);
        put(map, "metadata", metadata);
        put(map, "validateSignature", validateSignature);
        put(map, "filter", filter);
        put(map, "endpoint", endpoint);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SNSEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable String topicArn;

        @JsonProperty
        private @Nullable SecretKeySelector accessKey;

        @JsonProperty
        private @Nullable SecretKeySelector secretKey;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable String roleARN;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable Boolean validateSignature;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String endpoint;

        private Builder() {}

        /** {@code webhook}. */
        public Builder webhook(@Nullable WebhookContext webhook) {
            this.webhook = webhook;
            return this;
        }

        /** {@code webhook}, filled by the caller. */
        public Builder webhook(Consumer<WebhookContext.Builder> webhook) {
            WebhookContext.Builder nested = WebhookContext.builder();
            webhook.accept(nested);
            return webhook(nested.build());
        }

        /** {@code topicArn}. */
        public Builder topicArn(@Nullable String topicArn) {
            this.topicArn = topicArn;
            return this;
        }

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

        /** {@code roleARN}. */
        public Builder roleARN(@Nullable String roleARN) {
            this.roleARN = roleARN;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code validateSignature}. */
        public Builder validateSignature(@Nullable Boolean validateSignature) {
            this.validateSignature = validateSignature;
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

        /** The object as it stands now; nothing is checked. */
        public SNSEventSource build() {
            return new SNSEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
