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
 * The JSON object {@code StorageGridEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.storageGrid.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StorageGridEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable List<String> events;
    private final @Nullable StorageGridFilter filter;
    private final @Nullable String topicArn;
    private final @Nullable String bucket;
    private final @Nullable String region;
    private final @Nullable SecretKeySelector authToken;
    private final @Nullable String apiURL;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable TLSConfig tls;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StorageGridEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        events = WireObject.copy(builder.events);
        filter = builder.filter;
        topicArn = builder.topicArn;
        bucket = builder.bucket;
        region = builder.region;
        authToken = builder.authToken;
        apiURL = builder.apiURL;
        metadata = WireObject.copy(builder.metadata);
        tls = builder.tls;
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
        builder.events = events;
        builder.filter = filter;
        builder.topicArn = topicArn;
        builder.bucket = bucket;
        builder.region = region;
        builder.authToken = authToken;
        builder.apiURL = apiURL;
        builder.metadata = metadata;
        builder.tls = tls;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code filter}. */
    public @Nullable StorageGridFilter filter() {
        return filter;
    }

    /** {@code topicArn}; empty when absent. */
    public String topicArn() {
        return topicArn == null ? "" : topicArn;
    }

    /** {@code bucket}; empty when absent. */
    public String bucket() {
        return bucket == null ? "" : bucket;
    }

    /** {@code region}. */
    public @Nullable String region() {
        return region;
    }

    /** {@code authToken}. */
    public @Nullable SecretKeySelector authToken() {
        return authToken;
    }

    /** {@code apiURL}; empty when absent. */
    public String apiURL() {
        return apiURL == null ? "" : apiURL;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "events", events);
        put(map, "filter", filter);
        put(map, "topicArn", topicArn);
        put(map, "bucket", bucket);
        put(map, "region", region);
        put(map, "authToken", authToken);
        put(map, "apiURL", apiURL);
        put(map, "metadata", metadata);
        put(map, "tls", tls);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StorageGridEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable StorageGridFilter filter;

        @JsonProperty
        private @Nullable String topicArn;

        @JsonProperty
        private @Nullable String bucket;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable SecretKeySelector authToken;

        @JsonProperty
        private @Nullable String apiURL;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable TLSConfig tls;

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

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code filter}. */
        public Builder filter(@Nullable StorageGridFilter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<StorageGridFilter.Builder> filter) {
            StorageGridFilter.Builder nested = StorageGridFilter.builder();
            filter.accept(nested);
            return filter(nested.build());
        }

        /** {@code topicArn}. */
        public Builder topicArn(@Nullable String topicArn) {
            this.topicArn = topicArn;
            return this;
        }

        /** {@code bucket}. */
        public Builder bucket(@Nullable String bucket) {
            this.bucket = bucket;
            return this;
        }

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** {@code authToken}. */
        public Builder authToken(@Nullable SecretKeySelector authToken) {
            this.authToken = authToken;
            return this;
        }

        /** {@code apiURL}. */
        public Builder apiURL(@Nullable String apiURL) {
            this.apiURL = apiURL;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
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

        /** The object as it stands now; nothing is checked. */
        public StorageGridEventSource build() {
            return new StorageGridEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
