package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AzureArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.azure}
 *   <li>{@code ArtifactLocation.azure}
 *   <li>{@code ArtifactPaths.azure}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AzureArtifact extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable String container;
    private final @Nullable SecretKeySelector accountKeySecret;
    private final @Nullable Boolean useSDKCreds;
    private final @Nullable String blob;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AzureArtifact(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        container = builder.container;
        accountKeySecret = builder.accountKeySecret;
        useSDKCreds = builder.useSDKCreds;
        blob = builder.blob;
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
        builder.blob = blob;
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

    /** {@code blob}; empty when absent. */
    public String blob() {
        return blob == null ? "" : blob;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "container", container);
        put(map, "accountKeySecret", accountKeySecret);
        put(map, "useSDKCreds", useSDKCreds);
        put(map, "blob", blob);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AzureArtifact}; null and empty collections leave a field out. */
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
        private @Nullable String blob;

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

        /** {@code blob}. */
        public Builder blob(@Nullable String blob) {
            this.blob = blob;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AzureArtifact build() {
            return new AzureArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
