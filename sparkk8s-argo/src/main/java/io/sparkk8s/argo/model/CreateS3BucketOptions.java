package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CreateS3BucketOptions}; found at:
 *
 * <ul>
 *   <li>{@code S3Artifact.createBucketIfNotPresent}
 *   <li>{@code S3ArtifactRepository.createBucketIfNotPresent}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CreateS3BucketOptions extends WireObject {
    private final @Nullable Boolean objectLocking;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CreateS3BucketOptions(Builder builder) {
        super(builder);
        objectLocking = builder.objectLocking;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.objectLocking = objectLocking;
        return builder;
    }

    /** {@code objectLocking}. */
    public @Nullable Boolean objectLocking() {
        return objectLocking;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "objectLocking", objectLocking);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CreateS3BucketOptions}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean objectLocking;

        private Builder() {}

        /** {@code objectLocking}. */
        public Builder objectLocking(@Nullable Boolean objectLocking) {
            this.objectLocking = objectLocking;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public CreateS3BucketOptions build() {
            return new CreateS3BucketOptions(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
