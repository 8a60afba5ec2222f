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
 * The JSON object {@code RedisStreamEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.redisStream.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class RedisStreamEventSource extends WireObject {
    private final @Nullable String hostAddress;
    private final @Nullable SecretKeySelector password;
    private final @Nullable Integer db;
    private final @Nullable List<String> streams;
    private final @Nullable Integer maxMsgCountPerRead;
    private final @Nullable String consumerGroup;
    private final @Nullable TLSConfig tls;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable String username;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RedisStreamEventSource(Builder builder) {
        super(builder);
        hostAddress = builder.hostAddress;
        password = builder.password;
        db = builder.db;
        streams = WireObject.copy(builder.streams);
        maxMsgCountPerRead = builder.maxMsgCountPerRead;
        consumerGroup = builder.consumerGroup;
        tls = builder.tls;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        username = builder.username;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.hostAddress = hostAddress;
        builder.password = password;
        builder.db = db;
        builder.streams = streams;
        builder.maxMsgCountPerRead = maxMsgCountPerRead;
        builder.consumerGroup = consumerGroup;
        builder.tls = tls;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.username = username;
        return builder;
    }

    /** {@code hostAddress}; empty when absent. */
    public String hostAddress() {
        return hostAddress == null ? "" : hostAddress;
    }

    /** {@code password}. */
    public @Nullable SecretKeySelector password() {
        return password;
    }

    /** {@code db}. */
    public @Nullable Integer db() {
        return db;
    }

    /** {@code streams}. */
    public List<String> streams() {
        return streams == null ? List.of() : streams;
    }

    /** {@code maxMsgCountPerRead}. */
    public @Nullable Integer maxMsgCountPerRead() {
        return maxMsgCountPerRead;
    }

    /** {@code consumerGroup}. */
    public @Nullable String consumerGroup() {
        return consumerGroup;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code username}. */
    public @Nullable String username() {
        return username;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "hostAddress", hostAddress);
        put(map, "password", password);
        put(map, "db", db);
        put(map, "streams", streams);
        put(map, "maxMsgCountPerRead", maxMsgCountPerRead);
        put(map, "consumerGroup", consumerGroup);
        put(map, "tls", tls);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "username", username);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link RedisStreamEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String hostAddress;

        @JsonProperty
        private @Nullable SecretKeySelector password;

        @JsonProperty
        private @Nullable Integer db;

        @JsonProperty
        private @Nullable List<String> streams;

        @JsonProperty
        private @Nullable Integer maxMsgCountPerRead;

        @JsonProperty
        private @Nullable String consumerGroup;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable String username;

        private Builder() {}

        /** {@code hostAddress}. */
        public Builder hostAddress(@Nullable String hostAddress) {
            this.hostAddress = hostAddress;
            return this;
        }

        /** {@code password}. */
        public Builder password(@Nullable SecretKeySelector password) {
            this.password = password;
            return this;
        }

        /** {@code db}. */
        public Builder db(@Nullable Integer db) {
            this.db = db;
            return this;
        }

        /** {@code streams}. */
        public Builder streams(@Nullable List<String> streams) {
            this.streams = emptyToNull(streams);
            return this;
        }

        /** {@code maxMsgCountPerRead}. */
        public Builder maxMsgCountPerRead(@Nullable Integer maxMsgCountPerRead) {
            this.maxMsgCountPerRead = maxMsgCountPerRead;
            return this;
        }

        /** {@code consumerGroup}. */
        public Builder consumerGroup(@Nullable String consumerGroup) {
            this.consumerGroup = consumerGroup;
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

        /** {@code username}. */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public RedisStreamEventSource build() {
            return new RedisStreamEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
