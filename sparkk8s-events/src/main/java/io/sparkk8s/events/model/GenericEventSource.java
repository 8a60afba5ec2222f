package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GenericEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.generic.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GenericEventSource extends WireObject {
    private final @Nullable String url;
    private final @Nullable String config;
    private final @Nullable Boolean insecure;
    private final @Nullable Boolean jsonBody;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable SecretKeySelector authSecret;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GenericEventSource(Builder builder) {
        super(builder);
        url = builder.url;
        config = builder.config;
        insecure = builder.insecure;
        jsonBody = builder.jsonBody;
        metadata = WireObject.copy(builder.metadata);
        authSecret = builder.authSecret;
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
        builder.url = url;
        builder.config = config;
        builder.insecure = insecure;
        builder.jsonBody = jsonBody;
        builder.metadata = metadata;
        builder.authSecret = authSecret;
        builder.filter = filter;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code config}; empty when absent. */
    public String config() {
        return config == null ? "" : config;
    }

    /** {@code insecure}. */
    public @Nullable Boolean insecure() {
        return insecure;
    }

    /** {@code jsonBody}. */
    public @Nullable Boolean jsonBody() {
        return jsonBody;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code authSecret}. */
    public @Nullable SecretKeySelector authSecret() {
        return authSecret;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "config", config);
        put(map, "insecure", insecure);
        put(map, "jsonBody", jsonBody);
        put(map, "metadata", metadata);
        put(map, "authSecret", authSecret);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GenericEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String config;

        @JsonProperty
        private @Nullable Boolean insecure;

        @JsonProperty
        private @Nullable Boolean jsonBody;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable SecretKeySelector authSecret;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code config}. */
        public Builder config(@Nullable String config) {
            this.config = config;
            return this;
        }

        /** {@code insecure}. */
        public Builder insecure(@Nullable Boolean insecure) {
            this.insecure = insecure;
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

        /** {@code authSecret}. */
        public Builder authSecret(@Nullable SecretKeySelector authSecret) {
            this.authSecret = authSecret;
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
        public GenericEventSource build() {
            return new GenericEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
