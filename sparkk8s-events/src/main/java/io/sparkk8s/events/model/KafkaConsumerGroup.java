package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code KafkaConsumerGroup}; found at:
 *
 * <ul>
 *   <li>{@code KafkaBus.consumerGroup}
 *   <li>{@code KafkaEventSource.consumerGroup}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class KafkaConsumerGroup extends WireObject {
    private final @Nullable String groupName;
    private final @Nullable Boolean oldest;
    private final @Nullable String rebalanceStrategy;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private KafkaConsumerGroup(Builder builder) {
        super(builder);
        groupName = builder.groupName;
        oldest = builder.oldest;
        rebalanceStrategy = builder.rebalanceStrategy;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.groupName = groupName;
        builder.oldest = oldest;
        builder.rebalanceStrategy = rebalanceStrategy;
        return builder;
    }

    /** {@code groupName}; empty when absent. */
    public String groupName() {
        return groupName == null ? "" : groupName;
    }

    /** {@code oldest}. */
    public @Nullable Boolean oldest() {
        return oldest;
    }

    /** {@code rebalanceStrategy}; empty when absent. */
    public String rebalanceStrategy() {
        return rebalanceStrategy == null ? "" : rebalanceStrategy;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "groupName", groupName);
        put(map, "oldest", oldest);
        put(map, "rebalanceStrategy", rebalanceStrategy);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link KafkaConsumerGroup}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String groupName;

        @JsonProperty
        private @Nullable Boolean oldest;

        @JsonProperty
        private @Nullable String rebalanceStrategy;

        private Builder() {}

        /** {@code groupName}. */
        public Builder groupName(@Nullable String groupName) {
            this.groupName = groupName;
            return this;
        }

        /** {@code oldest}. */
        public Builder oldest(@Nullable Boolean oldest) {
            this.oldest = oldest;
            return this;
        }

        /** {@code rebalanceStrategy}. */
        public Builder rebalanceStrategy(@Nullable String rebalanceStrategy) {
            this.rebalanceStrategy = rebalanceStrategy;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public KafkaConsumerGroup build() {
            return new KafkaConsumerGroup(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
