package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventSourceFilter}; found at:
 *
 * <ul>
 *   <li>{@code AMQPEventSource.filter}
 *   <li>{@code AzureEventsHubEventSource.filter}
 *   <li>{@code AzureQueueStorageEventSource.filter}
 *   <li>{@code AzureServiceBusEventSource.filter}
 *   <li>{@code BitbucketEventSource.filter}
 *   <li>{@code BitbucketServerEventSource.filter}
 *   <li>{@code CalendarEventSource.filter}
 *   <li>{@code EmitterEventSource.filter}
 *   <li>{@code FileEventSource.filter}
 *   <li>{@code GenericEventSource.filter}
 *   <li>{@code GerritEventSource.filter}
 *   <li>{@code GithubEventSource.filter}
 *   <li>{@code GitlabEventSource.filter}
 *   <li>{@code HDFSEventSource.filter}
 *   <li>{@code KafkaEventSource.filter}
 *   <li>{@code MNSEventSource.filter}
 *   <li>{@code MQTTEventSource.filter}
 *   <li>{@code NATSEventsSource.filter}
 *   <li>{@code NSQEventSource.filter}
 *   <li>{@code PubSubEventSource.filter}
 *   <li>{@code PulsarEventSource.filter}
 *   <li>{@code RedisEventSource.filter}
 *   <li>{@code RedisStreamEventSource.filter}
 *   <li>{@code SFTPEventSource.filter}
 *   <li>{@code SNSEventSource.filter}
 *   <li>{@code SQSEventSource.filter}
 *   <li>{@code SlackEventSource.filter}
 *   <li>{@code WebhookEventSource.filter}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventSourceFilter extends WireObject {
    private final @Nullable String expression;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventSourceFilter(Builder builder) {
        super(builder);
        expression = builder.expression;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.expression = expression;
        return builder;
    }

    /** {@code expression}. */
    public @Nullable String expression() {
        return expression;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "expression", expression);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventSourceFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String expression;

        private Builder() {}

        /** {@code expression}. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventSourceFilter build() {
            return new EventSourceFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
