package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SlackEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.slack.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SlackEventSource extends WireObject {
    private final @Nullable SecretKeySelector signingSecret;
    private final @Nullable SecretKeySelector token;
    private final @Nullable WebhookContext webhook;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SlackEventSource(Builder builder) {
        super(builder);
        signingSecret = builder.signingSecret;
        token = builder.token;
        webhook = builder.webhook;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.signingSecret = signingSecret;
        builder.token = token;
        builder.webhook = webhook;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code signingSecret}. */
    public @Nullable SecretKeySelector signingSecret() {
        return signingSecret;
    }

    /** {@code token}. */
    public @Nullable SecretKeySelector token() {
        return token;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "signingSecret", signingSecret);
        put(map, "token", token);
        put(map, "webhook", webhook);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SlackEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector signingSecret;

        @JsonProperty
        private @Nullable SecretKeySelector token;

        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code signingSecret}. */
        public Builder signingSecret(@Nullable SecretKeySelector signingSecret) {
            this.signingSecret = signingSecret;
            return this;
        }

        /** {@code token}. */
        public Builder token(@Nullable SecretKeySelector token) {
            this.token = token;
            return this;
        }

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

        /** The object as it stands now; nothing is checked. */
        public SlackEventSource build() {
            return new SlackEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
