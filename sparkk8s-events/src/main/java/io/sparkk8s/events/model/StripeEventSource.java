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
 * The JSON object {@code StripeEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.stripe.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StripeEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable Boolean createWebhook;
    private final @Nullable SecretKeySelector apiKey;
    private final @Nullable List<String> eventFilter;
    private final @Nullable Map<String, String> metadata;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StripeEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        createWebhook = builder.createWebhook;
        apiKey = builder.apiKey;
        eventFilter = WireObject.copy(builder.eventFilter);
        metadata = WireObject.copy(builder.metadata);
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
        builder.createWebhook = createWebhook;
        builder.apiKey = apiKey;
        builder.eventFilter = eventFilter;
        builder.metadata = metadata;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code createWebhook}. */
    public @Nullable Boolean createWebhook() {
        return createWebhook;
    }

    /** {@code apiKey}. */
    public @Nullable SecretKeySelector apiKey() {
        return apiKey;
    }

    /** {@code eventFilter}. */
    public List<String> eventFilter() {
        return eventFilter == null ? List.of() : eventFilter;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "createWebhook", createWebhook);
        put(map, "apiKey", apiKey);
        put(map, "eventFilter", eventFilter);
        put(map, "metadata", metadata);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StripeEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable Boolean createWebhook;

        @JsonProperty
        private @Nullable SecretKeySelector apiKey;

        @JsonProperty
        private @Nullable List<String> eventFilter;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

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

        /** {@code createWebhook}. */
        public Builder createWebhook(@Nullable Boolean createWebhook) {
            this.createWebhook = createWebhook;
            return this;
        }

        /** {@code apiKey}. */
        public Builder apiKey(@Nullable SecretKeySelector apiKey) {
            this.apiKey = apiKey;
            return this;
        }

        /** {@code eventFilter}. */
        public Builder eventFilter(@Nullable List<String> eventFilter) {
            this.eventFilter = emptyToNull(eventFilter);
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public StripeEventSource build() {
            return new StripeEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
