package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactoryArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.artifactory}
 *   <li>{@code ArtifactLocation.artifactory}
 *   <li>{@code ArtifactPaths.artifactory}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactoryArtifact extends WireObject {
    private final @Nullable String url;
    private final @Nullable SecretKeySelector usernameSecret;
    private final @Nullable SecretKeySelector passwordSecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactoryArtifact(Builder builder) {
        super(builder);
        url = builder.url;
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
        builder.url = url;
        builder.usernameSecret = usernameSecret;
        builder.passwordSecret = passwordSecret;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
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
        put(map, "url", url);
        put(map, "usernameSecret", usernameSecret);
        put(map, "passwordSecret", passwordSecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactoryArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable SecretKeySelector usernameSecret;

        @JsonProperty
        private @Nullable SecretKeySelector passwordSecret;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

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
        public ArtifactoryArtifact build() {
            return new ArtifactoryArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
