package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NATSAuth}; found at:
 *
 * <ul>
 *   <li>{@code NATSEventsSource.auth}
 *   <li>{@code NATSTrigger.auth}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NATSAuth extends WireObject {
    private final @Nullable BasicAuth basic;
    private final @Nullable SecretKeySelector token;
    private final @Nullable SecretKeySelector nkey;
    private final @Nullable SecretKeySelector credential;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NATSAuth(Builder builder) {
        super(builder);
        basic = builder.basic;
        token = builder.token;
        nkey = builder.nkey;
        credential = builder.credential;
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
        builder.token = token;
        builder.nkey = nkey;
        builder.credential = credential;
        return builder;
    }

    /** {@code basic}. */
    public @Nullable BasicAuth basic() {
        return basic;
    }

    /** {@code token}. */
    public @Nullable SecretKeySelector token() {
        return token;
    }

    /** {@code nkey}. */
    public @Nullable SecretKeySelector nkey() {
        return nkey;
    }

    /** {@code credential}. */
    public @Nullable SecretKeySelector credential() {
        return credential;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "basic", basic);
        put(map, "token", token);
        put(map, "nkey", nkey);
        put(map, "credential", credential);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NATSAuth}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable BasicAuth basic;

        @JsonProperty
        private @Nullable SecretKeySelector token;

        @JsonProperty
        private @Nullable SecretKeySelector nkey;

        @JsonProperty
        private @Nullable SecretKeySelector credential;

        private Builder() {}

        /** {@code basic}. */
        public Builder basic(@Nullable BasicAuth basic) {
            this.basic = basic;
            return this;
        }

        /** {@code basic}, filled by the caller. */
        public Builder basic(Consumer<BasicAuth.Builder> basic) {
            BasicAuth.Builder nested = BasicAuth.builder();
            basic.accept(nested);
            return basic(nested.build());
        }

        /** {@code token}. */
        public Builder token(@Nullable SecretKeySelector token) {
            this.token = token;
            return this;
        }

        /** {@code nkey}. */
        public Builder nkey(@Nullable SecretKeySelector nkey) {
            this.nkey = nkey;
            return this;
        }

        /** {@code credential}. */
        public Builder credential(@Nullable SecretKeySelector credential) {
            this.credential = credential;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public NATSAuth build() {
            return new NATSAuth(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
