package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SlackSender}; found at:
 *
 * <ul>
 *   <li>{@code SlackTrigger.sender}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SlackSender extends WireObject {
    private final @Nullable String username;
    private final @Nullable String icon;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SlackSender(Builder builder) {
        super(builder);
        username = builder.username;
        icon = builder.icon;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.username = username;
        builder.icon = icon;
        return builder;
    }

    /** {@code username}. */
    public @Nullable String username() {
        return username;
    }

    /** {@code icon}. */
    public @Nullable String icon() {
        return icon;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "username", username);
        put(map, "icon", icon);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SlackSender}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String username;

        @JsonProperty
        private @Nullable String icon;

        private Builder() {}

        /** {@code username}. */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /** {@code icon}. */
        public Builder icon(@Nullable String icon) {
            this.icon = icon;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SlackSender build() {
            return new SlackSender(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
