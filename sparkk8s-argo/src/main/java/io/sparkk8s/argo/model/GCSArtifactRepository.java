package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GCSArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.gcs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GCSArtifactRepository extends WireObject {
    private final @Nullable String bucket;
    private final @Nullable SecretKeySelector serviceAccountKeySecret;
    private final @Nullable String keyFormat;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GCSArtifactRepository(Builder builder) {
        super(builder);
        bucket = builder.bucket;
        serviceAccountKeySecret = builder.serviceAccountKeySecret;
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
        builder.bucket = bucket;
        builder.serviceAccountKeySecret = serviceAccountKeySecret;
        builder.keyFormat = keyFormat;
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

    /** {@code keyFormat}. */
    public @Nullable String keyFormat() {
        return keyFormat;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "bucket", bucket);
        put(map, "serviceAccountKeySecret", serviceAccountKeySecret);
        put(map, "keyFormat", keyFormat);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GCSArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String bucket;

        @JsonProperty
        private @Nullable SecretKeySelector serviceAccountKeySecret;

        @JsonProperty
        private @Nullable String keyFormat;

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

        /** {@code keyFormat}. */
        public Builder keyFormat(@Nullable String keyFormat) {
            this.keyFormat = keyFormat;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GCSArtifactRepository build() {
            return new GCSArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
