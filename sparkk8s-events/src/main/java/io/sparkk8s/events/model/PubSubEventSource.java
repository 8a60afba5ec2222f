package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PubSubEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.pubSub.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PubSubEventSource extends WireObject {
    private final @Nullable String projectID;
    private final @Nullable String topicProjectID;
    private final @Nullable String topic;
    private final @Nullable String subscriptionID;
    private final @Nullable SecretKeySelector credentialSecret;
    private final @Nullable Boolean deleteSubscriptionOnFinish;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PubSubEventSource(Builder builder) {
        super(builder);
        projectID = builder.projectID;
        topicProjectID = builder.topicProjectID;
        topic = builder.topic;
        subscriptionID = builder.subscriptionID;
        credentialSecret = builder.credentialSecret;
        deleteSubscriptionOnFinish = builder.deleteSubscriptionOnFinish;
        jsonBody = builder.jsonBody;
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
        builder.projectID = projectID;
        builder.topicProjectID = topicProjectID;
        builder.topic = topic;
        builder.subscriptionID = subscriptionID;
        builder.credentialSecret = credentialSecret;
        builder.deleteSubscriptionOnFinish = deleteSubscriptionOnFinish;
        builder.jsonBody = jsonBody;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code projectID}; empty when absent. */
    public String projectID() {
        return projectID == null ? "" : projectID;
    }

    /** {@code topicProjectID}; empty when absent. */
    public String topicProjectID() {
        return topicProjectID == null ? "" : topicProjectID;
    }

    /** {@code topic}; empty when absent. */
    public String topic() {
        return topic == null ? "" : topic;
    }

    /** {@code subscriptionID}; empty when absent. */
    public String subscriptionID() {
        return subscriptionID == null ? "" : subscriptionID;
    }

    /** {@code credentialSecret}. */
    public @Nullable SecretKeySelector credentialSecret() {
        return credentialSecret;
    }

    /** {@code deleteSubscriptionOnFinish}. */
    public @Nullable Boolean deleteSubscriptionOnFinish() {
        return deleteSubscriptionOnFinish;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
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
        put(map, "projectID", projectID);
        put(map, "topicProjectID", topicProjectID);
        put(map, "topic", topic);
        put(map, "subscriptionID", subscriptionID);
        put(map, "credentialSecret", credentialSecret);
        put(map, "deleteSubscriptionOnFinish", deleteSubscriptionOnFinish);
        put(map, "jsonBody", jsonBody);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PubSubEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String projectID;

        @JsonProperty
        private @Nullable String topicProjectID;

        @JsonProperty
        private @Nullable String topic;

        @JsonProperty
        private @Nullable String subscriptionID;

        @JsonProperty
        private @Nullable SecretKeySelector credentialSecret;

        @JsonProperty
        private @Nullable Boolean deleteSubscriptionOnFinish;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code projectID}. */
        public Builder projectID(@Nullable String projectID) {
            this.projectID = projectID;
            return this;
        }

        /** {@code topicProjectID}. */
        public Builder topicProjectID(@Nullable String topicProjectID) {
            this.topicProjectID = topicProjectID;
            return this;
        }

        /** {@code topic}. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /** {@code subscriptionID}. */
        public Builder subscriptionID(@Nullable String subscriptionID) {
            this.subscriptionID = subscriptionID;
            return this;
        }

        /** {@code credentialSecret}. */
        public Builder credentialSecret(@Nullable SecretKeySelector credentialSecret) {
            this.credentialSecret = credentialSecret;
            return this;
        }

        /** {@code deleteSubscriptionOnFinish}. */
        public Builder deleteSubscriptionOnFinish(@Nullable Boolean deleteSubscriptionOnFinish) {
            this.deleteSubscriptionOnFinish = deleteSubscriptionOnFinish;
            return this;
        }

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
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

        /** The object as it stands now; nothing is checked. */
        public PubSubEventSource build() {
            return new PubSubEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
