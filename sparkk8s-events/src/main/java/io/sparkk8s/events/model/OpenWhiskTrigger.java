package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OpenWhiskTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.openWhisk}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OpenWhiskTrigger extends WireObject {
    private final @Nullable String host;
    private final @Nullable String version;
    private final @Nullable String namespace;
    private final @Nullable SecretKeySelector authToken;
    private final @Nullable String actionName;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable List<TriggerParameter> parameters;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OpenWhiskTrigger(Builder builder) {
        super(builder);
        host = builder.host;
        version = builder.version;
        namespace = builder.namespace;
        authToken = builder.authToken;
        actionName = builder.actionName;
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
        builder.host = host;
        builder.version = version;
        builder.namespace = namespace;
        builder.authToken = authToken;
        builder.actionName = actionName;
        builder.payload = payload;
        builder.parameters = parameters;
        return builder;
    }

    /** {@code host}; empty when absent. */
    public String host() {
        return host == null ? "" : host;
    }

    /** {@code version}. */
    public @Nullable String version() {
        return version;
    }

    /** {@code namespace}. */
    public @Nullable String namespace() {
        return namespace;
    }

    /** {@code authToken}. */
    public @Nullable SecretKeySelector authToken() {
        return authToken;
    }

    /** {@code actionName}; empty when absent. */
    public String actionName() {
        return actionName == null ? "" : actionName;
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
        put(map, "host", host);
        put(map, "version", version);
        put(map, "namespace", namespace);
        put(map, "authToken", authToken);
        put(map, "actionName", actionName);
        put(map, "payload", payload);
        put(map, "parameters", parameters);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OpenWhiskTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String host;

        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable String namespace;

        @JsonProperty
        private @Nullable SecretKeySelector authToken;

        @JsonProperty
        private @Nullable String actionName;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        private Builder() {}

        /** {@code host}. */
        public Builder host(@Nullable String host) {
            this.host = host;
            return this;
        }

        /** {@code version}. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** {@code namespace}. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** {@code authToken}. */
        public Builder authToken(@Nullable SecretKeySelector authToken) {
            this.authToken = authToken;
            return this;
        }

        /** {@code actionName}. */
        public Builder actionName(@Nullable String actionName) {
            this.actionName = actionName;
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
        public OpenWhiskTrigger build() {
            return new OpenWhiskTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
