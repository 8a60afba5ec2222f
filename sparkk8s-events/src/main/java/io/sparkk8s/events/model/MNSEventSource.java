package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code MNSEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.mns.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class MNSEventSource extends WireObject {
    private final @Nullable SecretKeySelector accessKey;
    private final @Nullable SecretKeySelector secretKey;
    private final @Nullable String queue;
    private final @Nullable Boolean jsonBody;
    private final @Nullable String endpoint;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private MNSEventSource(Builder builder) {
        super(builder);
        accessKey = builder.accessKey;
        secretKey = builder.secretKey;
        queue = builder.queue;
        jsonBody = builder.jsonBody;
        endpoint = builder.endpoint;
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
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        builder.queue = queue;
        builder.jsonBody = jsonBody;
        builder.endpoint = endpoint;
        builder.filter = filter;
        return builder;
    }

    /** {@code accessKey}. */
    public @Nullable SecretKeySelector accessKey() {
        return accessKey;
    }

    /** {@code secretKey}. */
    public @Nullable SecretKeySelector secretKey() {
        return secretKey;
    }

    /** {@code queue}; empty when absent. */
    public String queue() {
        return queue == null ? "" : queue;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "accessKey", accessKey);
        put(map, "secretKey", secretKey);
        put(map, "queue", queue);
        put(map, "jsonBody", jsonBody);
        put(map, "endpoint", endpoint);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link MNSEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector accessKey;

        @JsonProperty
        private @Nullable SecretKeySelector secretKey;

        @JsonProperty
        private @Nullable String queue;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code accessKey}. */
        public Builder accessKey(@Nullable SecretKeySelector accessKey) {
            this.accessKey = accessKey;
            return this;
        }

        /** {@code secretKey}. */
        public Builder secretKey(@Nullable SecretKeySelector secretKey) {
            this.secretKey = secretKey;
            return this;
        }

        /** {@code queue}. */
        public Builder queue(@Nullable String queue) {
            this.queue = queue;
            return this;
        }

        /** {@code jsonBody}. */
        public Builder jsonBody(@Nullable Boolean jsonBody) {
            this.jsonBody = jsonBody;
            return this;
        }

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
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
        public MNSEventSource build() {
            return new MNSEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
