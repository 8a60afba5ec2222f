package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BitbucketAuth}; found at:
 *
 * <ul>
 *   <li>{@code BitbucketEventSource.auth}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketAuth extends WireObject {
    private final @Nullable BitbucketBasicAuth basic;
    private final @Nullable SecretKeySelector oauthToken;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketAuth(Builder builder) {
        super(builder);
        basic = builder.basic;
        oauthToken = builder.oauthToken;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.basic = basic;
        builder.oauthToken = oauthToken;
        return builder;
    }

    /** {@code basic}. */
    public @Nullable BitbucketBasicAuth basic() {
        return basic;
    }

    /** {@code oauthToken}. */
    public @Nullable SecretKeySelector oauthToken() {
        return oauthToken;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "basic", basic);
        put(map, "oauthToken", oauthToken);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable BitbucketBasicAuth basic;

        @JsonProperty
        private @Nullable SecretKeySelector oauthToken;

        private Builder() {}

        /** {@code basic}. */
        public Builder basic(@Nullable BitbucketBasicAuth basic) {
            this.basic = basic;
            return this;
        }

        /** {@code basic}, filled by the caller. */
        public Builder basic(Consumer<BitbucketBasicAuth.Builder> basic) {
            BitbucketBasicAuth.Builder nested = BitbucketBasicAuth.builder();
            basic.accept(nested);
            return basic(nested.build());
        }

        /** {@code oauthToken}. */
        public Builder oauthToken(@Nullable SecretKeySelector oauthToken) {
            this.oauthToken = oauthToken;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public BitbucketAuth build() {
            return new BitbucketAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
