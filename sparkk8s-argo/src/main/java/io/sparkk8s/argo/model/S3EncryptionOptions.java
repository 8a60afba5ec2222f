package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code S3EncryptionOptions}; found at:
 *
 * <ul>
 *   <li>{@code S3Artifact.encryptionOptions}
 *   <li>{@code S3ArtifactRepository.encryptionOptions}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class S3EncryptionOptions extends WireObject {
    private final @Nullable String kmsKeyId;
    private final @Nullable String kmsEncryptionContext;
    private final @Nullable Boolean enableEncryption;
    private final @Nullable SecretKeySelector serverSideCustomerKeySecret;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private S3EncryptionOptions(Builder builder) {
        super(builder);
        kmsKeyId = builder.kmsKeyId;
        kmsEncryptionContext = builder.kmsEncryptionContext;
        enableEncryption = builder.enableEncryption;
        serverSideCustomerKeySecret = builder.serverSideCustomerKeySecret;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.kmsKeyId = kmsKeyId;
        builder.kmsEncryptionContext = kmsEncryptionContext;
        builder.enableEncryption = enableEncryption;
        builder.serverSideCustomerKeySecret = serverSideCustomerKeySecret;
        return builder;
    }

    /** {@code kmsKeyId}. */
    public @Nullable String kmsKeyId() {
        return kmsKeyId;
    }

    /** {@code kmsEncryptionContext}. */
    public @Nullable String kmsEncryptionContext() {
        return kmsEncryptionContext;
    }

    /** {@code enableEncryption}. */
    public @Nullable Boolean enableEncryption() {
        return enableEncryption;
    }

    /** {@code serverSideCustomerKeySecret}. */
    public @Nullable SecretKeySelector serverSideCustomerKeySecret() {
        return serverSideCustomerKeySecret;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "kmsKeyId", kmsKeyId);
        put(map, "kmsEncryptionContext", kmsEncryptionContext);
        put(map, "enableEncryption", enableEncryption);
        put(map, "serverSideCustomerKeySecret", serverSideCustomerKeySecret);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link S3EncryptionOptions}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String kmsKeyId;

        @JsonProperty
        private @Nullable String kmsEncryptionContext;

        @JsonProperty
        private @Nullable Boolean enableEncryption;

        @JsonProperty
        private @Nullable SecretKeySelector serverSideCustomerKeySecret;

        private Builder() {}

        /** {@code kmsKeyId}. */
        public Builder kmsKeyId(@Nullable String kmsKeyId) {
            this.kmsKeyId = kmsKeyId;
            return this;
        }

        /** {@code kmsEncryptionContext}. */
        public Builder kmsEncryptionContext(@Nullable String kmsEncryptionContext) {
            this.kmsEncryptionContext = kmsEncryptionContext;
            return this;
        }

        /** {@code enableEncryption}. */
        public Builder enableEncryption(@Nullable Boolean enableEncryption) {
            this.enableEncryption = enableEncryption;
            return this;
        }

        /** {@code serverSideCustomerKeySecret}. */
        public Builder serverSideCustomerKeySecret(@Nullable SecretKeySelector serverSideCustomerKeySecret) {
            this.serverSideCustomerKeySecret = serverSideCustomerKeySecret;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public S3EncryptionOptions build() {
            return new S3EncryptionOptions(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
