package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SlackThread}; found at:
 *
 * <ul>
 *   <li>{@code SlackTrigger.thread}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SlackThread extends WireObject {
    private final @Nullable String messageAggregationKey;
    private final @Nullable Boolean broadcastMessageToChannel;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SlackThread(Builder builder) {
        super(builder);
        messageAggregationKey = builder.messageAggregationKey;
        broadcastMessageToChannel = builder.broadcastMessageToChannel;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.messageAggregationKey = messageAggregationKey;
        builder.broadcastMessageToChannel = broadcastMessageToChannel;
        return builder;
    }

    /** {@code messageAggregationKey}. */
    public @Nullable String messageAggregationKey() {
        return messageAggregationKey;
    }

    /** {@code broadcastMessageToChannel}. */
    public @Nullable Boolean broadcastMessageToChannel() {
        return broadcastMessageToChannel;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "messageAggregationKey", messageAggregationKey);
        put(map, "broadcastMessageToChannel", broadcastMessageToChannel);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SlackThread}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String messageAggregationKey;

        @JsonProperty
        private @Nullable Boolean broadcastMessageToChannel;

        private Builder() {}

        /** {@code messageAggregationKey}. */
        public Builder messageAggregationKey(@Nullable String messageAggregationKey) {
            this.messageAggregationKey = messageAggregationKey;
            return this;
        }

        /** {@code broadcastMessageToChannel}. */
        public Builder broadcastMessageToChannel(@Nullable Boolean broadcastMessageToChannel) {
            this.broadcastMessageToChannel = broadcastMessageToChannel;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SlackThread build() {
            return new SlackThread(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
