package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OSSArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.oss}
 *   <li>{@code ArtifactLocation.oss}
 *   <li>{@code ArtifactPaths.oss}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OSSArtifact extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable String bucket;
    private final @Nullable SecretKeySelector accessKeySecret;
    private final @Nullable SecretKeySelector secretKeySecret;
    private final @Nullable Boolean createBucketIfNotPresent;
    private final @Nullable String securityToken;
    private final @Nullable OSSLifecycleRule lifecycleRule;
    private final @Nullable Boolean useSDKCreds;
    private final @Nullable String key;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OSSArtifact(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        bucket = builder.bucket;
        accessKeySecret = builder.accessKeySecret;
        secretKeySecret = builder.secretKeySecret;
        createBucketIfNotPresent = builder.createBucketIfNotPresent;
        securityToken = builder.securityToken;
        lifecycleRule = builder.lifecycleRule;
        useSDKCreds = builder.useSDKCreds;
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
        builder.endpoint = endpoint;
        builder.bucket = bucket;
        builder.accessKeySecret = accessKeySecret;
        builder.secretKeySecret = secretKeySecret;
        builder.createBucketIfNotPresent = createBucketIfNotPresent;
        builder.securityToken = securityToken;
        builder.lifecycleRule = lifecycleRule;
        builder.useSDKCreds = useSDKCreds;
        builder.key = key;
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

    /** {@code accessKeySecret}. */
    public @Nullable SecretKeySelector accessKeySecret() {
        return accessKeySecret;
    }

    /** {@code secretKeySecret}. */
    public @Nullable SecretKeySelector secretKeySecret() {
        return secretKeySecret;
    }

    /** {@code createBucketIfNotPresent}. */
    public @Nullable Boolean createBucketIfNotPresent() {
        return createBucketIfNotPresent;
    }

    /** {@code securityToken}. */
    public @Nullable String securityToken() {
        return securityToken;
    }

    /** {@code lifecycleRule}. */
    public @Nullable OSSLifecycleRule lifecycleRule() {
        return lifecycleRule;
    }

    /** {@code useSDKCreds}. */
    public @Nullable Boolean useSDKCreds() {
        return useSDKCreds;
    }

    /** {@code key}; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "bucket", bucket);
        put(map, "accessKeySecret", accessKeySecret);
        put(map, "secretKeySecret", secretKeySecret);
        put(map, "createBucketIfNotPresent", createBucketIfNotPresent);
        put(map, "securityToken", securityToken);
        put(map, "lifecycleRule", lifecycleRule);
        put(map, "useSDKCreds", useSDKCreds);
        put(map, "key", key);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OSSArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable String bucket;

        @JsonProperty
        private @Nullable SecretKeySelector accessKeySecret;

        @JsonProperty
        private @Nullable SecretKeySelector secretKeySecret;

        @JsonProperty
        private @Nullable Boolean createBucketIfNotPresent;

        @JsonProperty
        private @Nullable String securityToken;

        @JsonProperty
        private @Nullable OSSLifecycleRule lifecycleRule;

        @JsonProperty
        private @Nullable Boolean useSDKCreds;

        @JsonProperty
        private @Nullable String key;

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

        /** {@code createBucketIfNotPresent}. */
        public Builder createBucketIfNotPresent(@Nullable Boolean createBucketIfNotPresent) {
            this.createBucketIfNotPresent = createBucketIfNotPresent;
            return this;
        }

        /** {@code securityToken}. */
        public Builder securityToken(@Nullable String securityToken) {
            this.securityToken = securityToken;
            return this;
        }

        /** {@code lifecycleRule}. */
        public Builder lifecycleRule(@Nullable OSSLifecycleRule lifecycleRule) {
            this.lifecycleRule = lifecycleRule;
            return this;
        }

        /** {@code lifecycleRule}, filled by the caller. */
        public Builder lifecycleRule(Consumer<OSSLifecycleRule.Builder> lifecycleRule) {
            OSSLifecycleRule.Builder nested = OSSLifecycleRule.builder();
            lifecycleRule.accept(nested);
            return lifecycleRule(nested.build());
        }

        /** {@code useSDKCreds}. */
        public Builder useSDKCreds(@Nullable Boolean useSDKCreds) {
            this.useSDKCreds = useSDKCreds;
            return this;
        }

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public OSSArtifact build() {
            return new OSSArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
