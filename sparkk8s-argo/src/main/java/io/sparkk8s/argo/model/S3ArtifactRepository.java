package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code S3ArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.s3}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class S3ArtifactRepository extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable String bucket;
    private final @Nullable String region;
    private final @Nullable Boolean insecure;
    private final @Nullable SecretKeySelector accessKeySecret;
    private final @Nullable SecretKeySelector secretKeySecret;
    private final @Nullable SecretKeySelector sessionTokenSecret;
    private final @Nullable String roleARN;
    private final @Nullable Boolean useSDKCreds;
    private final @Nullable CreateS3BucketOptions createBucketIfNotPresent;
    private final @Nullable S3EncryptionOptions encryptionOptions;
    private final @Nullable SecretKeySelector caSecret;
    private final @Nullable String addressingStyle;
    private final @Nullable String keyFormat;
    private final @Nullable String keyPrefix;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private S3ArtifactRepository(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        bucket = builder.bucket;
        region = builder.region;
        insecure = builder.insecure;
        accessKeySecret = builder.accessKeySecret;
        secretKeySecret = builder.secretKeySecret;
        sessionTokenSecret = builder.sessionTokenSecret;
        roleARN = builder.roleARN;
        useSDKCreds = builder.useSDKCreds;
        createBucketIfNotPresent = builder.createBucketIfNotPresent;
        encryptionOptions = builder.encryptionOptions;
        caSecret = builder.caSecret;
        addressingStyle = builder.addressingStyle;
        keyFormat = builder.keyFormat;
        keyPrefix = builder.keyPrefix;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.endpoint = endpoint;
        builder.bucket = bucket;
        builder.region = region;
        builder.insecure = insecure;
        builder.accessKeySecret = accessKeySecret;
        builder.secretKeySecret = secretKeySecret;
        builder.sessionTokenSecret = sessionTokenSecret;
        builder.roleARN = roleARN;
        builder.useSDKCreds = useSDKCreds;
        builder.createBucketIfNotPresent = createBucketIfNotPresent;
        builder.encryptionOptions = encryptionOptions;
        builder.caSecret = caSecret;
        builder.addressingStyle = addressingStyle;
        builder.keyFormat = keyFormat;
        builder.keyPrefix = keyPrefix;
        return builder;
    }

    /** {@code endpoint}. */
    public @Nullable String endpoint() {
        return endpoint;
    }

    /** {@code bucket}. */
    public @Nullable String bucket() {
        return bucket;
    }

    /** {@code region}. */
    public @Nullable String region() {
        return region;
    }

    /** {@code insecure}. */
    public @Nullable Boolean insecure() {
        return insecure;
    }

    /** {@code accessKeySecret}. */
    public @Nullable SecretKeySelector accessKeySecret() {
        return accessKeySecret;
    }

    /** {@code secretKeySecret}. */
    public @Nullable SecretKeySelector secretKeySecret() {
        return secretKeySecret;
    }

    /** {@code sessionTokenSecret}; since Argo 3.6. */
    public @Nullable SecretKeySelector sessionTokenSecret() {
        return sessionTokenSecret;
    }

    /** {@code roleARN}. */
    public @Nullable String roleARN() {
        return roleARN;
    }

    /** {@code useSDKCreds}. */
    public @Nullable Boolean useSDKCreds() {
        return useSDKCreds;
    }

    /** {@code createBucketIfNotPresent}. */
    public @Nullable CreateS3BucketOptions createBucketIfNotPresent() {
        return createBucketIfNotPresent;
    }

    /** {@code encryptionOptions}. */
    public @Nullable S3EncryptionOptions encryptionOptions() {
        return encryptionOptions;
    }

    /** {@code caSecret}. */
    public @Nullable SecretKeySelector caSecret() {
        return caSecret;
    }

    /** {@code addressingStyle}; since Argo 4.1. */
    public @Nullable String addressingStyle() {
        return addressingStyle;
    }

    /** {@code keyFormat}. */
    public @Nullable String keyFormat() {
        return keyFormat;
    }

    /** {@code keyPrefix}. */
    public @Nullable String keyPrefix() {
        return keyPrefix;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "bucket", bucket);
        put(map, "region", region);
        put(map, "insecure", insecure);
        put(map, "accessKeySecret", accessKeySecret);
        put(map, "secretKeySecret", secretKeySecret);
        put(map, "sessionTokenSecret", sessionTokenSecret);
        put(map, "roleARN", roleARN);
        put(map, "useSDKCreds", useSDKCreds);
        put(map, "createBucketIfNotPresent", createBucketIfNotPresent);
        put(map, "encryptionOptions", encryptionOptions);
        put(map, "caSecret", caSecret);
        put(map, "addressingStyle", addressingStyle);
        put(map, "keyFormat", keyFormat);
        put(map, "keyPrefix", keyPrefix);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link S3ArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable String bucket;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable Boolean insecure;

        @JsonProperty
        private @Nullable SecretKeySelector accessKeySecret;

        @JsonProperty
        private @Nullable SecretKeySelector secretKeySecret;

        @JsonProperty
        private @Nullable SecretKeySelector sessionTokenSecret;

        @JsonProperty
        private @Nullable String roleARN;

        @JsonProperty
        private @Nullable Boolean useSDKCreds;

        @JsonProperty
        private @Nullable CreateS3BucketOptions createBucketIfNotPresent;

        @JsonProperty
        private @Nullable S3EncryptionOptions encryptionOptions;

        @JsonProperty
        private @Nullable SecretKeySelector caSecret;

        @JsonProperty
        private @Nullable String addressingStyle;

        @JsonProperty
        private @Nullable String keyFormat;

        @JsonProperty
        private @Nullable String keyPrefix;

        private Builder() {}

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /** {@code bucket}. */
        public Builder bucket(@Nullable String bucket) {
            this.bucket = bucket;
            return this;
        }

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** {@code insecure}. */
        public Builder insecure(@Nullable Boolean insecure) {
            this.insecure = insecure;
            return this;
        }

        /** {@code accessKeySecret}. */
        public Builder accessKeySecret(@Nullable SecretKeySelector accessKeySecret) {
            this.accessKeySecret = accessKeySecret;
            return this;
        }

        /** {@code secretKeySecret}. */
        public Builder secretKeySecret(@Nullable SecretKeySelector secretKeySecret) {
            this.secretKeySecret = secretKeySecret;
            return this;
        }

        /** {@code sessionTokenSecret}; since Argo 3.6. */
        public Builder sessionTokenSecret(@Nullable SecretKeySelector sessionTokenSecret) {
            this.sessionTokenSecret = sessionTokenSecret;
            return this;
        }

        /** {@code roleARN}. */
        public Builder roleARN(@Nullable String roleARN) {
            this.roleARN = roleARN;
            return this;
        }

        /** {@code useSDKCreds}. */
        public Builder useSDKCreds(@Nullable Boolean useSDKCreds) {
            this.useSDKCreds = useSDKCreds;
            return this;
        }

        /** {@code createBucketIfNotPresent}. */
        public Builder createBucketIfNotPresent(@Nullable CreateS3BucketOptions createBucketIfNotPresent) {
            this.createBucketIfNotPresent = createBucketIfNotPresent;
            return this;
        }

        /** {@code createBucketIfNotPresent}, filled by the caller. */
        public Builder createBucketIfNotPresent(Consumer<CreateS3BucketOptions.Builder> createBucketIfNotPresent) {
            CreateS3BucketOptions.Builder nested = CreateS3BucketOptions.builder();
            createBucketIfNotPresent.accept(nested);
            return createBucketIfNotPresent(nested.build());
        }

        /** {@code encryptionOptions}. */
        public Builder encryptionOptions(@Nullable S3EncryptionOptions encryptionOptions) {
            this.encryptionOptions = encryptionOptions;
            return this;
        }

        /** {@code encryptionOptions}, filled by the caller. */
        public Builder encryptionOptions(Consumer<S3EncryptionOptions.Builder> encryptionOptions) {
            S3EncryptionOptions.Builder nested = S3EncryptionOptions.builder();
            encryptionOptions.accept(nested);
            return encryptionOptions(nested.build());
        }

        /** {@code caSecret}. */
        public Builder caSecret(@Nullable SecretKeySelector caSecret) {
            this.caSecret = caSecret;
            return this;
        }

        /** {@code addressingStyle}; since Argo 4.1. */
        public Builder addressingStyle(@Nullable String addressingStyle) {
            this.addressingStyle = addressingStyle;
            return this;
        }

        /** {@code keyFormat}. */
        public Builder keyFormat(@Nullable String keyFormat) {
            this.keyFormat = keyFormat;
            return this;
        }

        /** {@code keyPrefix}. */
        public Builder keyPrefix(@Nullable String keyPrefix) {
            this.keyPrefix = keyPrefix;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public S3ArtifactRepository build() {
            return new S3ArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
