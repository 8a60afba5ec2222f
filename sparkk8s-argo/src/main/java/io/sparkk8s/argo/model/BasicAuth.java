package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BasicAuth}; found at:
 *
 * <ul>
 *   <li>{@code HTTPAuth.basicAuth}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BasicAuth extends WireObject {
    private final @Nullable SecretKeySelector usernameSecret;
    private final @Nullable SecretKeySelector passwordSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BasicAuth(Builder builder) {
        super(builder);
        usernameSecret = builder.usernameSecret;
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
        builder.usernameSecret = usernameSecret;
        builder.passwordSecret = passwordSecret;
        return builder;
    }

    /** {@code usernameSecret}. */
    public @Nullable SecretKeySelector usernameSecret() {
        return usernameSecret;
    }

    /** {@code passwordSecret}. */
    public @Nullable SecretKeySelector passwordSecret() {
        return passwordSecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "usernameSecret", usernameSecret);
        put(map, "passwordSecret", passwordSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BasicAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector usernameSecret;

        @JsonProperty
        private @Nullable SecretKeySelector passwordSecret;

        private Builder() {}

        /** {@code usernameSecret}. */
        public Builder usernameSecret(@Nullable SecretKeySelector usernameSecret) {
            this.usernameSecret = usernameSecret;
            return this;
        }

        /** {@code passwordSecret}. */
        public Builder passwordSecret(@Nullable SecretKeySelector passwordSecret) {
            this.passwordSecret = passwordSecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public BasicAuth build() {
            return new BasicAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
