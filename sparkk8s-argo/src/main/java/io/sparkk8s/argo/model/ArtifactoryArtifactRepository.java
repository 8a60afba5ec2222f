package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactoryArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.artifactory}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactoryArtifactRepository extends WireObject {
    private final @Nullable SecretKeySelector usernameSecret;
    private final @Nullable SecretKeySelector passwordSecret;
    private final @Nullable String repoURL;
    private final @Nullable String keyFormat;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactoryArtifactRepository(Builder builder) {
        super(builder);
        usernameSecret = builder.usernameSecret;
        passwordSecret = builder.passwordSecret;
        repoURL = builder.repoURL;
        keyFormat = builder.keyFormat;
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
        builder.repoURL = repoURL;
        builder.keyFormat = keyFormat;
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

    /** {@code repoURL}. */
    public @Nullable String repoURL() {
        return repoURL;
    }

    /** {@code keyFormat}. */
    public @Nullable String keyFormat() {
        return keyFormat;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "usernameSecret", usernameSecret);
        put(map, "passwordSecret", passwordSecret);
        put(map, "repoURL", repoURL);
        put(map, "keyFormat", keyFormat);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactoryArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector usernameSecret;

        @JsonProperty
        private @Nullable SecretKeySelector passwordSecret;

        @JsonProperty
        private @Nullable String repoURL;

        @JsonProperty
        private @Nullable String keyFormat;

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

        /** {@code repoURL}. */
        public Builder repoURL(@Nullable String repoURL) {
            this.repoURL = repoURL;
            return this;
        }

        /** {@code keyFormat}. */
        public Builder keyFormat(@Nullable String keyFormat) {
            this.keyFormat = keyFormat;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactoryArtifactRepository build() {
            return new ArtifactoryArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
