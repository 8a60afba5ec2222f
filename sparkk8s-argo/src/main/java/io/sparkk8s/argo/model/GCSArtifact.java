package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GCSArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.gcs}
 *   <li>{@code ArtifactLocation.gcs}
 *   <li>{@code ArtifactPaths.gcs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GCSArtifact extends WireObject {
    private final @Nullable String bucket;
    private final @Nullable SecretKeySelector serviceAccountKeySecret;
    private final @Nullable String key;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GCSArtifact(Builder builder) {
        super(builder);
        bucket = builder.bucket;
        serviceAccountKeySecret = builder.serviceAccountKeySecret;
        key = builder.key;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.bucket = bucket;
        builder.serviceAccountKeySecret = serviceAccountKeySecret;
        builder.key = key;
        return builder;
    }

    /** {@code bucket}. */
    public @Nullable String bucket() {
        return bucket;
    }

    /** {@code serviceAccountKeySecret}. */
    public @Nullable SecretKeySelector serviceAccountKeySecret() {
        return serviceAccountKeySecret;
    }

    /** {@code key}; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "bucket", bucket);
        put(map, "serviceAccountKeySecret", serviceAccountKeySecret);
        put(map, "key", key);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GCSArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String bucket;

        @JsonProperty
        private @Nullable SecretKeySelector serviceAccountKeySecret;

        @JsonProperty
        private @Nullable String key;

        private Builder() {}

        /** {@code bucket}. */
        public Builder bucket(@Nullable String bucket) {
            this.bucket = bucket;
            return this;
        }

        /** {@code serviceAccountKeySecret}. */
        public Builder serviceAccountKeySecret(@Nullable SecretKeySelector serviceAccountKeySecret) {
            this.serviceAccountKeySecret = serviceAccountKeySecret;
            return this;
        }

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GCSArtifact build() {
            return new GCSArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
