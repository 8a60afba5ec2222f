package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SASLConfig}; found at:
 *
 * <ul>
 *   <li>{@code KafkaBus.sasl}
 *   <li>{@code KafkaEventSource.sasl}
 *   <li>{@code KafkaTrigger.sasl}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SASLConfig extends WireObject {
    private final @Nullable String mechanism;
    private final @Nullable SecretKeySelector userSecret;
    private final @Nullable SecretKeySelector passwordSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SASLConfig(Builder builder) {
        super(builder);
        mechanism = builder.mechanism;
        userSecret = builder.userSecret;
        passwordSecret = builder.passwordSecret;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.mechanism = mechanism;
        builder.userSecret = userSecret;
        builder.passwordSecret = passwordSecret;
        return builder;
    }

    /** {@code mechanism}. */
    public @Nullable String mechanism() {
        return mechanism;
    }

    /** {@code userSecret}. */
    public @Nullable SecretKeySelector userSecret() {
        return userSecret;
    }

    /** {@code passwordSecret}. */
    public @Nullable SecretKeySelector passwordSecret() {
        return passwordSecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "mechanism", mechanism);
        put(map, "userSecret", userSecret);
        put(map, "passwordSecret", passwordSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SASLConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String mechanism;

        @JsonProperty
        private @Nullable SecretKeySelector userSecret;

        @JsonProperty
        private @Nullable SecretKeySelector passwordSecret;

        private Builder() {}

        /** {@code mechanism}. */
        public Builder mechanism(@Nullable String mechanism) {
            this.mechanism = mechanism;
            return this;
        }

        /** {@code userSecret}. */
        public Builder userSecret(@Nullable SecretKeySelector userSecret) {
            this.userSecret = userSecret;
            return this;
        }

        /** {@code passwordSecret}. */
        public Builder passwordSecret(@Nullable SecretKeySelector passwordSecret) {
            this.passwordSecret = passwordSecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SASLConfig build() {
            return new SASLConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
