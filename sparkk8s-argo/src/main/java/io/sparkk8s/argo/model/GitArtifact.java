package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GitArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.git}
 *   <li>{@code ArtifactLocation.git}
 *   <li>{@code ArtifactPaths.git}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GitArtifact extends WireObject {
    private final @Nullable String repo;
    private final @Nullable String revision;
    private final @Nullable Long depth;
    private final @Nullable List<String> fetch;
    private final @Nullable SecretKeySelector usernameSecret;
    private final @Nullable SecretKeySelector passwordSecret;
    private final @Nullable SecretKeySelector sshPrivateKeySecret;
    private final @Nullable Boolean insecureIgnoreHostKey;
    private final @Nullable Boolean disableSubmodules;
    private final @Nullable Boolean singleBranch;
    private final @Nullable String branch;
    private final @Nullable Boolean insecureSkipTLS;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GitArtifact(Builder builder) {
        super(builder);
        repo = builder.repo;
        revision = builder.revision;
        depth = builder.depth;
        fetch = WireObject.copy(builder.fetch);
        usernameSecret = builder.usernameSecret;
        passwordSecret = builder.passwordSecret;
        sshPrivateKeySecret = builder.sshPrivateKeySecret;
        insecureIgnoreHostKey = builder.insecureIgnoreHostKey;
        disableSubmodules = builder.disableSubmodules;
        singleBranch = builder.singleBranch;
        branch = builder.branch;
        insecureSkipTLS = builder.insecureSkipTLS;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.repo = repo;
        builder.revision = revision;
        builder.depth = depth;
        builder.fetch = fetch;
        builder.usernameSecret = usernameSecret;
        builder.passwordSecret = passwordSecret;
        builder.sshPrivateKeySecret = sshPrivateKeySecret;
        builder.insecureIgnoreHostKey = insecureIgnoreHostKey;
        builder.disableSubmodules = disableSubmodules;
        builder.singleBranch = singleBranch;
        builder.branch = branch;
        builder.insecureSkipTLS = insecureSkipTLS;
        return builder;
    }

    /** {@code repo}; empty when absent. */
    public String repo() {
        return repo == null ? "" : repo;
    }

    /** {@code revision}. */
    public @Nullable String revision() {
        return revision;
    }

    /** {@code depth}. */
    public @Nullable Long depth() {
        return depth;
    }

    /** {@code fetch}. */
    public List<String> fetch() {
        return fetch == null ? List.of() : fetch;
    }

    /** {@code usernameSecret}. */
    public @Nullable SecretKeySelector usernameSecret() {
        return usernameSecret;
    }

    /** {@code passwordSecret}. */
    public @Nullable SecretKeySelector passwordSecret() {
        return passwordSecret;
    }

    /** {@code sshPrivateKeySecret}. */
    public @Nullable SecretKeySelector sshPrivateKeySecret() {
        return sshPrivateKeySecret;
    }

    /** {@code insecureIgnoreHostKey}. */
    public @Nullable Boolean insecureIgnoreHostKey() {
        return insecureIgnoreHostKey;
    }

    /** {@code disableSubmodules}. */
    public @Nullable Boolean disableSubmodules() {
        return disableSubmodules;
    }

    /** {@code singleBranch}. */
    public @Nullable Boolean singleBranch() {
        return singleBranch;
    }

    /** {@code branch}. */
    public @Nullable String branch() {
        return branch;
    }

    /** {@code insecureSkipTLS}; since Argo 3.6. */
    public @Nullable Boolean insecureSkipTLS() {
        return insecureSkipTLS;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "repo", repo);
        put(map, "revision", revision);
        put(map, "depth", depth);
        put(map, "fetch", fetch);
        put(map, "usernameSecret", usernameSecret);
        put(map, "passwordSecret", passwordSecret);
        put(map, "sshPrivateKeySecret", sshPrivateKeySecret);
        put(map, "insecureIgnoreHostKey", insecureIgnoreHostKey);
        put(map, "disableSubmodules", disableSubmodules);
        put(map, "singleBranch", singleBranch);
        put(map, "branch", branch);
        put(map, "insecureSkipTLS", insecureSkipTLS);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GitArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String repo;

        @JsonProperty
        private @Nullable String revision;

        @JsonProperty
        private @Nullable Long depth;

        @JsonProperty
        private @Nullable List<String> fetch;

        @JsonProperty
        private @Nullable SecretKeySelector usernameSecret;

        @JsonProperty
        private @Nullable SecretKeySelector passwordSecret;

        @JsonProperty
        private @Nullable SecretKeySelector sshPrivateKeySecret;

        @JsonProperty
        private @Nullable Boolean insecureIgnoreHostKey;

        @JsonProperty
        private @Nullable Boolean disableSubmodules;

        @JsonProperty
        private @Nullable Boolean singleBranch;

        @JsonProperty
        private @Nullable String branch;

        @JsonProperty
        private @Nullable Boolean insecureSkipTLS;

        private Builder() {}

        /** {@code repo}. */
        public Builder repo(@Nullable String repo) {
            this.repo = repo;
            return this;
        }

        /** {@code revision}. */
        public Builder revision(@Nullable String revision) {
            this.revision = revision;
            return this;
        }

        /** {@code depth}. */
        public Builder depth(@Nullable Long depth) {
            this.depth = depth;
            return this;
        }

        /** {@code fetch}. */
        public Builder fetch(@Nullable List<String> fetch) {
            this.fetch = emptyToNull(fetch);
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

        /** {@code sshPrivateKeySecret}. */
        public Builder sshPrivateKeySecret(@Nullable SecretKeySelector sshPrivateKeySecret) {
            this.sshPrivateKeySecret = sshPrivateKeySecret;
            return this;
        }

        /** {@code insecureIgnoreHostKey}. */
        public Builder insecureIgnoreHostKey(@Nullable Boolean insecureIgnoreHostKey) {
            this.insecureIgnoreHostKey = insecureIgnoreHostKey;
            return this;
        }

        /** {@code disableSubmodules}. */
        public Builder disableSubmodules(@Nullable Boolean disableSubmodules) {
            this.disableSubmodules = disableSubmodules;
            return this;
        }

        /** {@code singleBranch}. */
        public Builder singleBranch(@Nullable Boolean singleBranch) {
            this.singleBranch = singleBranch;
            return this;
        }

        /** {@code branch}. */
        public Builder branch(@Nullable String branch) {
            this.branch = branch;
            return this;
        }

        /** {@code insecureSkipTLS}; since Argo 3.6. */
        public Builder insecureSkipTLS(@Nullable Boolean insecureSkipTLS) {
            this.insecureSkipTLS = insecureSkipTLS;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GitArtifact build() {
            return new GitArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
