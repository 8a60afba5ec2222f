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
 * The JSON object {@code SlackTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.slack}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SlackTrigger extends WireObject {
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable SecretKeySelector slackToken;
    private final @Nullable String channel;
    private final @Nullable String message;
    private final @Nullable String attachments;
    private final @Nullable String blocks;
    private final @Nullable SlackThread thread;
    private final @Nullable SlackSender sender;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SlackTrigger(Builder builder) {
        super(builder);
        parameters = WireObject.copy(builder.parameters);
        slackToken = builder.slackToken;
        channel = builder.channel;
        message = builder.message;
        attachments = builder.attachments;
        blocks = builder.blocks;
        thread = builder.thread;
        sender = builder.sender;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.parameters = parameters;
        builder.slackToken = slackToken;
        builder.channel = channel;
        builder.message = message;
        builder.attachments = attachments;
        builder.blocks = blocks;
        builder.thread = thread;
        builder.sender = sender;
        return builder;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code slackToken}. */
    public @Nullable SecretKeySelector slackToken() {
        return slackToken;
    }

    /** {@code channel}. */
    public @Nullable String channel() {
        return channel;
    }

    /** {@code message}. */
    public @Nullable String message() {
        return message;
    }

    /** {@code attachments}. */
    public @Nullable String attachments() {
        return attachments;
    }

    /** {@code blocks}. */
    public @Nullable String blocks() {
        return blocks;
    }

    /** {@code thread}. */
    public @Nullable SlackThread thread() {
        return thread;
    }

    /** {@code sender}. */
    public @Nullable SlackSender sender() {
        return sender;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "parameters", parameters);
        put(map, "slackToken", slackToken);
        put(map, "channel", channel);
        put(map, "message", message);
        put(map, "attachments", attachments);
        put(map, "blocks", blocks);
        put(map, "thread", thread);
        put(map, "sender", sender);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SlackTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable SecretKeySelector slackToken;

        @JsonProperty
        private @Nullable String channel;

        @JsonProperty
        private @Nullable String message;

        @JsonProperty
        private @Nullable String attachments;

        @JsonProperty
        private @Nullable String blocks;

        @JsonProperty
        private @Nullable SlackThread thread;

        @JsonProperty
        private @Nullable SlackSender sender;

        private Builder() {}

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code slackToken}. */
        public Builder slackToken(@Nullable SecretKeySelector slackToken) {
            this.slackToken = slackToken;
            return this;
        }

        /** {@code channel}. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** {@code attachments}. */
        public Builder attachments(@Nullable String attachments) {
            this.attachments = attachments;
            return this;
        }

        /** {@code blocks}. */
        public Builder blocks(@Nullable String blocks) {
            this.blocks = blocks;
            return this;
        }

        /** {@code thread}. */
        public Builder thread(@Nullable SlackThread thread) {
            this.thread = thread;
            return this;
        }

        /** {@code thread}, filled by the caller. */
        public Builder thread(Consumer<SlackThread.Builder> thread) {
            SlackThread.Builder nested = SlackThread.builder();
            thread.accept(nested);
            return thread(nested.build());
        }

        /** {@code sender}. */
        public Builder sender(@Nullable SlackSender sender) {
            this.sender = sender;
            return this;
        }

        /** {@code sender}, filled by the caller. */
        public Builder sender(Consumer<SlackSender.Builder> sender) {
            SlackSender.Builder nested = SlackSender.builder();
            sender.accept(nested);
            return sender(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public SlackTrigger build() {
            return new SlackTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
