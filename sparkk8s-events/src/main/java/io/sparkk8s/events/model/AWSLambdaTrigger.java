package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AWSLambdaTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.awsLambda}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AWSLambdaTrigger extends WireObject {
    private final @Nullable String functionName;
    private final @Nullable SecretKeySelector accessKey;
    private final @Nullable SecretKeySelector secretKey;
    private final @Nullable String region;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable String invocationType;
    private final @Nullable String roleARN;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AWSLambdaTrigger(Builder builder) {
        super(builder);
        functionName = builder.functionName;
        accessKey = builder.accessKey;
        secretKey = builder.secretKey;
        region = builder.region;
        payload = WireObject.copy(builder.payload);
        parameters = WireObject.copy(builder.parameters);
        invocationType = builder.invocationType;
        roleARN = builder.roleARN;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.functionName = functionName;
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        builder.region = region;
        builder.payload = payload;
        builder.parameters = parameters;
        builder.invocationType = invocationType;
        builder.roleARN = roleARN;
        return builder;
    }

    /** {@code functionName}; empty when absent. */
    public String functionName() {
        return functionName == null ? "" : functionName;
    }

    /** {@code accessKey}. */
    public @Nullable SecretKeySelector accessKey() {
        return accessKey;
    }

    /** {@code secretKey}. */
    public @Nullable SecretKeySelector secretKey() {
        return secretKey;
    }

    /** {@code region}; empty when absent. */
    public String region() {
        return region == null ? "" : region;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code invocationType}. */
    public @Nullable String invocationType() {
        return invocationType;
    }

    /** {@code roleARN}. */
    public @Nullable String roleARN() {
        return roleARN;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "functionName", functionName);
        put(map, "accessKey", accessKey);
        put(map, "secretKey", secretKey);
        put(map, "region", region);
        put(map, "payload", payload);
        put(map, "parameters", parameters);
        put(map, "invocationType", invocationType);
        put(map, "roleARN", roleARN);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AWSLambdaTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String functionName;

        @JsonProperty
        private @Nullable SecretKeySelector accessKey;

        @JsonProperty
        private @Nullable SecretKeySelector secretKey;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable String invocationType;

        @JsonProperty
        private @Nullable String roleARN;

        private Builder() {}

        /** {@code functionName}. */
        public Builder functionName(@Nullable String functionName) {
            this.functionName = functionName;
            return this;
        }

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

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
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

        /** {@code invocationType}. */
        public Builder invocationType(@Nullable String invocationType) {
            this.invocationType = invocationType;
            return this;
        }

        /** {@code roleARN}. */
        public Builder roleARN(@Nullable String roleARN) {
            this.roleARN = roleARN;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AWSLambdaTrigger build() {
            return new AWSLambdaTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
