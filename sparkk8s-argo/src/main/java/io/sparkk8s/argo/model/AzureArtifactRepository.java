package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.azure}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureArtifactRepository extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable String container;
    private final @Nullable SecretKeySelector accountKeySecret;
    private final @Nullable Boolean useSDKCreds;
    private final @Nullable String blobNameFormat;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureArtifactRepository(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        container = builder.container;
        accountKeySecret = builder.accountKeySecret;
        useSDKCreds = builder.useSDKCreds;
        blobNameFormat = builder.blobNameFormat;
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
        builder.container = container;
        builder.accountKeySecret = accountKeySecret;
        builder.useSDKCreds = useSDKCreds;
        builder.blobNameFormat = blobNameFormat;
        return builder;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    /** {@code container}; empty when absent. */
    public String container() {
        return container == null ? "" : container;
    }

    /** {@code accountKeySecret}. */
    public @Nullable SecretKeySelector accountKeySecret() {
        return accountKeySecret;
    }

    /** {@code useSDKCreds}. */
    public @Nullable Boolean useSDKCreds() {
        return useSDKCreds;
    }

    /** {@code blobNameFormat}. */
    public @Nullable String blobNameFormat() {
        return blobNameFormat;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "container", container);
        put(map, "accountKeySecret", accountKeySecret);
        put(map, "useSDKCreds", useSDKCreds);
        put(map, "blobNameFormat", blobNameFormat);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable String container;

        @JsonProperty
        private @Nullable SecretKeySelector accountKeySecret;

        @JsonProperty
        private @Nullable Boolean useSDKCreds;

        @JsonProperty
        private @Nullable String blobNameFormat;

        private Builder() {}

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /** {@code container}. */
        public Builder container(@Nullable String container) {
            this.container = container;
            return this;
        }

        /** {@code accountKeySecret}. */
        public Builder accountKeySecret(@Nullable SecretKeySelector accountKeySecret) {
            this.accountKeySecret = accountKeySecret;
            return this;
        }

        /** {@code useSDKCreds}. */
        public Builder useSDKCreds(@Nullable Boolean useSDKCreds) {
            this.useSDKCreds = useSDKCreds;
            return this;
        }

        /** {@code blobNameFormat}. */
        public Builder blobNameFormat(@Nullable String blobNameFormat) {
            this.blobNameFormat = blobNameFormat;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureArtifactRepository build() {
            return new AzureArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
