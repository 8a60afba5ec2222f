package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureEventHubsTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.azureEventHubs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureEventHubsTrigger extends WireObject {
    private final @Nullable String fqdn;
    private final @Nullable String hubName;
    private final @Nullable SecretKeySelector sharedAccessKeyName;
    private final @Nullable SecretKeySelector sharedAccessKey;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable List<TriggerParameter> parameters;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureEventHubsTrigger(Builder builder) {
        super(builder);
        fqdn = builder.fqdn;
        hubName = builder.hubName;
        sharedAccessKeyName = builder.sharedAccessKeyName;
        sharedAccessKey = builder.sharedAccessKey;
        payload = WireObject.copy(builder.payload);
        parameters = WireObject.copy(builder.parameters);
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
        builder.hubName = hubName;
        builder.sharedAccessKeyName = sharedAccessKeyName;
        builder.sharedAccessKey = sharedAccessKey;
        builder.payload = payload;
        builder.parameters = parameters;
        return builder;
    }

    /** {@code fqdn}; empty when absent. */
    public String fqdn() {
        return fqdn == null ? "" : fqdn;
    }

    /** {@code hubName}; empty when absent. */
    public String hubName() {
        return hubName == null ? "" : hubName;
    }

    /** {@code sharedAccessKeyName}. */
    public @Nullable SecretKeySelector sharedAccessKeyName() {
        return sharedAccessKeyName;
    }

    /** {@code sharedAccessKey}. */
    public @Nullable SecretKeySelector sharedAccessKey() {
        return sharedAccessKey;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "fqdn", fqdn);
        put(map, "hubName", hubName);
        put(map, "sharedAccessKeyName", sharedAccessKeyName);
        put(map, "sharedAccessKey", sharedAccessKey);
        put(map, "payload", payload);
        put(map, "parameters", parameters);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureEventHubsTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String fqdn;

        @JsonProperty
        private @Nullable String hubName;

        @JsonProperty
        private @Nullable SecretKeySelector sharedAccessKeyName;

        @JsonProperty
        private @Nullable SecretKeySelector sharedAccessKey;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        private Builder() {}

        /** {@code fqdn}. */
        public Builder fqdn(@Nullable String fqdn) {
            this.fqdn = fqdn;
            return this;
        }

        /** {@code hubName}. */
        public Builder hubName(@Nullable String hubName) {
            this.hubName = hubName;
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

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureEventHubsTrigger build() {
            return new AzureEventHubsTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
