package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureEventsHubEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.azureEventsHub.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureEventsHubEventSource extends WireObject {
    private final @Nullable String fqdn;
    private final @Nullable SecretKeySelector sharedAccessKeyName;
    private final @Nullable SecretKeySelector sharedAccessKey;
    private final @Nullable String hubName;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureEventsHubEventSource(Builder builder) {
        super(builder);
        fqdn = builder.fqdn;
        sharedAccessKeyName = builder.sharedAccessKeyName;
        sharedAccessKey = builder.sharedAccessKey;
        hubName = builder.hubName;
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
        builder.fqdn = fqdn;
        builder.sharedAccessKeyName = sharedAccessKeyName;
        builder.sharedAccessKey = sharedAccessKey;
        builder.hubName = hubName;
        builder.metadata = metadata;
        builder.filter = filter;
        return builder;
    }

    /** {@code fqdn}; empty when absent. */
    public String fqdn() {
        return fqdn == null ? "" : fqdn;
    }

    /** {@code sharedAccessKeyName}. */
    public @Nullable SecretKeySelector sharedAccessKeyName() {
        return sharedAccessKeyName;
    }

    /** {@code sharedAccessKey}. */
    public @Nullable SecretKeySelector sharedAccessKey() {
        return sharedAccessKey;
    }

    /** {@code hubName}; empty when absent. */
    public String hubName() {
        return hubName == null ? "" : hubName;
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
        put(map, "fqdn", fqdn);
        put(map, "sharedAccessKeyName", sharedAccessKeyName);
        put(map, "sharedAccessKey", sharedAccessKey);
        put(map, "hubName", hubName);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureEventsHubEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String fqdn;

        @JsonProperty
        private @Nullable SecretKeySelector sharedAccessKeyName;

        @JsonProperty
        private @Nullable SecretKeySelector sharedAccessKey;

        @JsonProperty
        private @Nullable String hubName;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code fqdn}. */
        public Builder fqdn(@Nullable String fqdn) {
            this.fqdn = fqdn;
            return this;
        }

        /** {@code sharedAccessKeyName}. */
        public Builder sharedAccessKeyName(@Nullable SecretKeySelector sharedAccessKeyName) {
            this.sharedAccessKeyName = sharedAccessKeyName;
            return this;
        }

        /** {@code sharedAccessKey}. */
        public Builder sharedAccessKey(@Nullable SecretKeySelector sharedAccessKey) {
            this.sharedAccessKey = sharedAccessKey;
            return this;
        }

        /** {@code hubName}. */
        public Builder hubName(@Nullable String hubName) {
            this.hubName = hubName;
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
        public AzureEventsHubEventSource build() {
            return new AzureEventsHubEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
