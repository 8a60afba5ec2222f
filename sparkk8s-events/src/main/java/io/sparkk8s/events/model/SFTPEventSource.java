package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SFTPEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.sftp.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SFTPEventSource extends WireObject {
    private final @Nullable String eventType;
    private final @Nullable WatchPathConfig watchPathConfig;
    private final @Nullable SecretKeySelector username;
    private final @Nullable SecretKeySelector password;
    private final @Nullable SecretKeySelector sshKeySecret;
    private final @Nullable SecretKeySelector address;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String pollIntervalDuration;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SFTPEventSource(Builder builder) {
        super(builder);
        eventType = builder.eventType;
        watchPathConfig = builder.watchPathConfig;
        username = builder.username;
        password = builder.password;
        sshKeySecret = builder.sshKeySecret;
        address = builder.address;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        pollIntervalDuration = builder.pollIntervalDuration;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.eventType = eventType;
        builder.watchPathConfig = watchPathConfig;
        builder.username = username;
        builder.password = password;
        builder.sshKeySecret = sshKeySecret;
        builder.address = address;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.pollIntervalDuration = pollIntervalDuration;
        return builder;
    }

    /** {@code eventType}; empty when absent. */
    public String eventType() {
        return eventType == null ? "" : eventType;
    }

    /** {@code watchPathConfig}; an empty one when absent. */
    public WatchPathConfig watchPathConfig() {
        return watchPathConfig == null ? WatchPathConfig.builder().build() : watchPathConfig;
    }

    /** {@code username}. */
    public @Nullable SecretKeySelector username() {
        return username;
    }

    /** {@code password}. */
    public @Nullable SecretKeySelector password() {
        return password;
    }

    /** {@code sshKeySecret}. */
    public @Nullable SecretKeySelector sshKeySecret() {
        return sshKeySecret;
    }

    /** {@code address}. */
    public @Nullable SecretKeySelector address() {
        return address;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code pollIntervalDuration}; empty when absent. */
    public String pollIntervalDuration() {
        return pollIntervalDuration == null ? "" : pollIntervalDuration;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "eventType", eventType);
        put(map, "watchPathConfig", watchPathConfig);
        put(map, "username", username);
        put(map, "password", password);
        put(map, "sshKeySecret", sshKeySecret);
        put(map, "address", address);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "pollIntervalDuration", pollIntervalDuration);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SFTPEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String eventType;

        @JsonProperty
        private @Nullable WatchPathConfig watchPathConfig;

        @JsonProperty
        private @Nullable SecretKeySelector username;

        @JsonProperty
        private @Nullable SecretKeySelector password;

        @JsonProperty
        private @Nullable SecretKeySelector sshKeySecret;

        @JsonProperty
        private @Nullable SecretKeySelector address;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String pollIntervalDuration;

        private Builder() {}

        /** {@code eventType}. */
        public Builder eventType(@Nullable String eventType) {
            this.eventType = eventType;
            return this;
        }

        /** {@code watchPathConfig}. */
        public Builder watchPathConfig(@Nullable WatchPathConfig watchPathConfig) {
            this.watchPathConfig = watchPathConfig;
            return this;
        }

        /** {@code watchPathConfig}, filled by the caller. */
        public Builder watchPathConfig(Consumer<WatchPathConfig.Builder> watchPathConfig) {
            WatchPathConfig.Builder nested = WatchPathConfig.builder();
            watchPathConfig.accept(nested);
            return watchPathConfig(nested.build());
        }

        /** {@code username}. */
        public Builder username(@Nullable SecretKeySelector username) {
            this.username = username;
            return this;
        }

        /** {@code password}. */
        public Builder password(@Nullable SecretKeySelector password) {
            this.password = password;
            return this;
        }

        /** {@code sshKeySecret}. */
        public Builder sshKeySecret(@Nullable SecretKeySelector sshKeySecret) {
            this.sshKeySecret = sshKeySecret;
            return this;
        }

        /** {@code address}. */
        public Builder address(@Nullable SecretKeySelector address) {
            this.address = address;
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

        /** {@code pollIntervalDuration}. */
        public Builder pollIntervalDuration(@Nullable String pollIntervalDuration) {
            this.pollIntervalDuration = pollIntervalDuration;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SFTPEventSource build() {
            return new SFTPEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
