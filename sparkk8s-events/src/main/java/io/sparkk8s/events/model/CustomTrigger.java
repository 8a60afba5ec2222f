package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CustomTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.custom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CustomTrigger extends WireObject {
    private final @Nullable String serverURL;
    private final @Nullable Boolean secure;
    private final @Nullable SecretKeySelector certSecret;
    private final @Nullable String serverNameOverride;
    private final @Nullable Map<String, String> spec;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable List<TriggerParameter> payload;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CustomTrigger(Builder builder) {
        super(builder);
        serverURL = builder.serverURL;
        secure = builder.secure;
        certSecret = builder.certSecret;
        serverNameOverride = builder.serverNameOverride;
        spec = WireObject.copy(builder.spec);
        parameters = WireObject.copy(builder.parameters);
        payload = WireObject.copy(builder.payload);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.serverURL = serverURL;
        builder.secure = secure;
        builder.certSecret = certSecret;
        builder.serverNameOverride = serverNameOverride;
        builder.spec = spec;
        builder.parameters = parameters;
        builder.payload = payload;
        return builder;
    }

    /** {@code serverURL}; empty when absent. */
    public String serverURL() {
        return serverURL == null ? "" : serverURL;
    }

    /** {@code secure}. */
    public @Nullable Boolean secure() {
        return secure;
    }

    /** {@code certSecret}. */
    public @Nullable SecretKeySelector certSecret() {
        return certSecret;
    }

    /** {@code serverNameOverride}. */
    public @Nullable String serverNameOverride() {
        return serverNameOverride;
    }

    /** {@code spec}. */
    public Map<String, String> spec() {
        return spec == null ? Map.of() : spec;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "serverURL", serverURL);
        put(map, "secure", secure);
        put(map, "certSecret", certSecret);
        put(map, "serverNameOverride", serverNameOverride);
        put(map, "spec", spec);
        put(map, "parameters", parameters);
        put(map, "payload", payload);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CustomTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String serverURL;

        @JsonProperty
        private @Nullable Boolean secure;

        @JsonProperty
        private @Nullable SecretKeySelector certSecret;

        @JsonProperty
        private @Nullable String serverNameOverride;

        @JsonProperty
        private @Nullable Map<String, String> spec;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        private Builder() {}

        /** {@code serverURL}. */
        public Builder serverURL(@Nullable String serverURL) {
            this.serverURL = serverURL;
            return this;
        }

        /** {@code secure}. */
        public Builder secure(@Nullable Boolean secure) {
            this.secure = secure;
            return this;
        }

        /** {@code certSecret}. */
        public Builder certSecret(@Nullable SecretKeySelector certSecret) {
            this.certSecret = certSecret;
            return this;
        }

        /** {@code serverNameOverride}. */
        public Builder serverNameOverride(@Nullable String serverNameOverride) {
            this.serverNameOverride = serverNameOverride;
            return this;
        }

        /** {@code spec}. */
        public Builder spec(@Nullable Map<String, String> spec) {
            this.spec = emptyToNull(spec);
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public CustomTrigger build() {
            return new CustomTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
