package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HDFSArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.hdfs}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HDFSArtifactRepository extends WireObject {
    private final @Nullable SecretKeySelector krbCCacheSecret;
    private final @Nullable SecretKeySelector krbKeytabSecret;
    private final @Nullable String krbUsername;
    private final @Nullable String krbRealm;
    private final @Nullable ConfigMapKeySelector krbConfigConfigMap;
    private final @Nullable String krbServicePrincipalName;
    private final @Nullable List<String> addresses;
    private final @Nullable String hdfsUser;
    private final @Nullable String dataTransferProtection;
    private final @Nullable String pathFormat;
    private final @Nullable Boolean force;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HDFSArtifactRepository(Builder builder) {
        super(builder);
        krbCCacheSecret = builder.krbCCacheSecret;
        krbKeytabSecret = builder.krbKeytabSecret;
        krbUsername = builder.krbUsername;
        krbRealm = builder.krbRealm;
        krbConfigConfigMap = builder.krbConfigConfigMap;
        krbServicePrincipalName = builder.krbServicePrincipalName;
        addresses = WireObject.copy(builder.addresses);
        hdfsUser = builder.hdfsUser;
        dataTransferProtection = builder.dataTransferProtection;
        pathFormat = builder.pathFormat;
        force = builder.force;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.krbCCacheSecret = krbCCacheSecret;
        builder.krbKeytabSecret = krbKeytabSecret;
        builder.krbUsername = krbUsername;
        builder.krbRealm = krbRealm;
        builder.krbConfigConfigMap = krbConfigConfigMap;
        builder.krbServicePrincipalName = krbServicePrincipalName;
        builder.addresses = addresses;
        builder.hdfsUser = hdfsUser;
        builder.dataTransferProtection = dataTransferProtection;
        builder.pathFormat = pathFormat;
        builder.force = force;
        return builder;
    }

    /** {@code krbCCacheSecret}. */
    public @Nullable SecretKeySelector krbCCacheSecret() {
        return krbCCacheSecret;
    }

    /** {@code krbKeytabSecret}. */
    public @Nullable SecretKeySelector krbKeytabSecret() {
        return krbKeytabSecret;
    }

    /** {@code krbUsername}. */
    public @Nullable String krbUsername() {
        return krbUsername;
    }

    /** {@code krbRealm}. */
    public @Nullable String krbRealm() {
        return krbRealm;
    }

    /** {@code krbConfigConfigMap}. */
    public @Nullable ConfigMapKeySelector krbConfigConfigMap() {
        return krbConfigConfigMap;
    }

    /** {@code krbServicePrincipalName}. */
    public @Nullable String krbServicePrincipalName() {
        return krbServicePrincipalName;
    }

    /** {@code addresses}. */
    public List<String> addresses() {
        return addresses == null ? List.of() : addresses;
    }

    /** {@code hdfsUser}. */
    public @Nullable String hdfsUser() {
        return hdfsUser;
    }

    /** {@code dataTransferProtection}; since Argo 3.6. */
    public @Nullable String dataTransferProtection() {
        return dataTransferProtection;
    }

    /** {@code pathFormat}. */
    public @Nullable String pathFormat() {
        return pathFormat;
    }

    /** {@code force}. */
    public @Nullable Boolean force() {
        return force;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "krbCCacheSecret", krbCCacheSecret);
        put(map, "krbKeytabSecret", krbKeytabSecret);
        put(map, "krbUsername", krbUsername);
        put(map, "krbRealm", krbRealm);
        put(map, "krbConfigConfigMap", krbConfigConfigMap);
        put(map, "krbServicePrincipalName", krbServicePrincipalName);
        put(map, "addresses", addresses);
        put(map, "hdfsUser", hdfsUser);
        put(map, "dataTransferProtection", dataTransferProtection);
        put(map, "pathFormat", pathFormat);
        put(map, "force", force);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HDFSArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector krbCCacheSecret;

        @JsonProperty
        private @Nullable SecretKeySelector krbKeytabSecret;

        @JsonProperty
        private @Nullable String krbUsername;

        @JsonProperty
        private @Nullable String krbRealm;

        @JsonProperty
        private @Nullable ConfigMapKeySelector krbConfigConfigMap;

        @JsonProperty
        private @Nullable String krbServicePrincipalName;

        @JsonProperty
        private @Nullable List<String> addresses;

        @JsonProperty
        private @Nullable String hdfsUser;

        @JsonProperty
        private @Nullable String dataTransferProtection;

        @JsonProperty
        private @Nullable String pathFormat;

        @JsonProperty
        private @Nullable Boolean force;

        private Builder() {}

        /** {@code krbCCacheSecret}. */
        public Builder krbCCacheSecret(@Nullable SecretKeySelector krbCCacheSecret) {
            this.krbCCacheSecret = krbCCacheSecret;
            return this;
        }

        /** {@code krbKeytabSecret}. */
        public Builder krbKeytabSecret(@Nullable SecretKeySelector krbKeytabSecret) {
            this.krbKeytabSecret = krbKeytabSecret;
            return this;
        }

        /** {@code krbUsername}. */
        public Builder krbUsername(@Nullable String krbUsername) {
            this.krbUsername = krbUsername;
            return this;
        }

        /** {@code krbRealm}. */
        public Builder krbRealm(@Nullable String krbRealm) {
            this.krbRealm = krbRealm;
            return this;
        }

        /** {@code krbConfigConfigMap}. */
        public Builder krbConfigConfigMap(@Nullable ConfigMapKeySelector krbConfigConfigMap) {
            this.krbConfigConfigMap = krbConfigConfigMap;
            return this;
        }

        /** {@code krbServicePrincipalName}. */
        public Builder krbServicePrincipalName(@Nullable String krbServicePrincipalName) {
            this.krbServicePrincipalName = krbServicePrincipalName;
            return this;
        }

        /** {@code addresses}. */
        public Builder addresses(@Nullable List<String> addresses) {
            this.addresses = emptyToNull(addresses);
            return this;
        }

        /** {@code hdfsUser}. */
        public Builder hdfsUser(@Nullable String hdfsUser) {
            this.hdfsUser = hdfsUser;
            return this;
        }

        /** {@code dataTransferProtection}; since Argo 3.6. */
        public Builder dataTransferProtection(@Nullable String dataTransferProtection) {
            this.dataTransferProtection = dataTransferProtection;
            return this;
        }

        /** {@code pathFormat}. */
        public Builder pathFormat(@Nullable String pathFormat) {
            this.pathFormat = pathFormat;
            return this;
        }

        /** {@code force}. */
        public Builder force(@Nullable Boolean force) {
            this.force = force;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HDFSArtifactRepository build() {
            return new HDFSArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
