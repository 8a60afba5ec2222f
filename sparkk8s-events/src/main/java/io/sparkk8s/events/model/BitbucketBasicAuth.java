package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BitbucketBasicAuth}; found at:
 *
 * <ul>
 *   <li>{@code BitbucketAuth.basic}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketBasicAuth extends WireObject {
    private final @Nullable SecretKeySelector username;
    private final @Nullable SecretKeySelector password;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketBasicAuth(Builder builder) {
        super(builder);
        username = builder.username;
        password = builder.password;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.username = username;
        builder.password = password;
        return builder;
    }

    /** {@code username}. */
    public @Nullable SecretKeySelector username() {
        return username;
    }

    /** {@code password}. */
    public @Nullable SecretKeySelector password() {
        return password;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "username", username);
        put(map, "password", password);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketBasicAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector username;

        @JsonProperty
        private @Nullable SecretKeySelector password;

        private Builder() {}

        /** {@code username}. */
        public Builder username(@Nullable SecretKeySelector username) {
            this.username = username;
            return this;
        }

        /** {@code password}. */
        public Builder password(@Nullable SecretKeySelector password) {
            this.password = password;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public BitbucketBasicAuth build() {
            return new BitbucketBasicAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
