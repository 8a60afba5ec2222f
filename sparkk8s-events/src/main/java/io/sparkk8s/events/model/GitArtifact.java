package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GitArtifact}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactLocation.git}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GitArtifact extends WireObject {
    private final @Nullable String url;
    private final @Nullable String cloneDirectory;
    private final @Nullable GitCreds creds;
    private final @Nullable SecretKeySelector sshKeySecret;
    private final @Nullable String filePath;
    private final @Nullable String branch;
    private final @Nullable String tag;
    private final @Nullable String ref;
    private final @Nullable GitRemoteConfig remote;
    private final @Nullable Boolean insecureIgnoreHostKey;
    private final @Nullable GithubAppCreds githubApp;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GitArtifact(Builder builder) {
        super(builder);
        url = builder.url;
        cloneDirectory = builder.cloneDirectory;
        creds = builder.creds;
        sshKeySecret = builder.sshKeySecret;
        filePath = builder.filePath;
        branch = builder.branch;
        tag = builder.tag;
        ref = builder.ref;
        remote = builder.remote;
        insecureIgnoreHostKey = builder.insecureIgnoreHostKey;
        githubApp = builder.githubApp;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.url = url;
        builder.cloneDirectory = cloneDirectory;
        builder.creds = creds;
        builder.sshKeySecret = sshKeySecret;
        builder.filePath = filePath;
        builder.branch = branch;
        builder.tag = tag;
        builder.ref = ref;
        builder.remote = remote;
        builder.insecureIgnoreHostKey = insecureIgnoreHostKey;
        builder.githubApp = githubApp;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code cloneDirectory}; empty when absent. */
    public String cloneDirectory() {
        return cloneDirectory == null ? "" : cloneDirectory;
    }

    /** {@code creds}. */
    public @Nullable GitCreds creds() {
        return creds;
    }

    /** {@code sshKeySecret}. */
    public @Nullable SecretKeySelector sshKeySecret() {
        return sshKeySecret;
    }

    /** {@code filePath}; empty when absent. */
    public String filePath() {
        return filePath == null ? "" : filePath;
    }

    /** {@code branch}. */
    public @Nullable String branch() {
        return branch;
    }

    /** {@code tag}. */
    public @Nullable String tag() {
        return tag;
    }

    /** {@code ref}. */
    public @Nullable String ref() {
        return ref;
    }

    /** {@code remote}. */
    public @Nullable GitRemoteConfig remote() {
        return remote;
    }

    /** {@code insecureIgnoreHostKey}. */
    public @Nullable Boolean insecureIgnoreHostKey() {
        return insecureIgnoreHostKey;
    }

    /** {@code githubApp}. */
    public @Nullable GithubAppCreds githubApp() {
        return githubApp;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "cloneDirectory", cloneDirectory);
        put(map, "creds", creds);
        put(map, "sshKeySecret", sshKeySecret);
        put(map, "filePath", filePath);
        put(map, "branch", branch);
        put(map, "tag", tag);
        put(map, "ref", ref);
        put(map, "remote", remote);
        put(map, "insecureIgnoreHostKey", insecureIgnoreHostKey);
        put(map, "githubApp", githubApp);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GitArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String cloneDirectory;

        @JsonProperty
        private @Nullable GitCreds creds;

        @JsonProperty
        private @Nullable SecretKeySelector sshKeySecret;

        @JsonProperty
        private @Nullable String filePath;

        @JsonProperty
        private @Nullable String branch;

        @JsonProperty
        private @Nullable String tag;

        @JsonProperty
        private @Nullable String ref;

        @JsonProperty
        private @Nullable GitRemoteConfig remote;

        @JsonProperty
        private @Nullable Boolean insecureIgnoreHostKey;

        @JsonProperty
        private @Nullable GithubAppCreds githubApp;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code cloneDirectory}. */
        public Builder cloneDirectory(@Nullable String cloneDirectory) {
            this.cloneDirectory = cloneDirectory;
            return this;
        }

        /** {@code creds}. */
        public Builder creds(@Nullable GitCreds creds) {
            this.creds = creds;
            return this;
        }

        /** {@code creds}, filled by the caller. */
        public Builder creds(Consumer<GitCreds.Builder> creds) {
            GitCreds.Builder nested = GitCreds.builder();
            creds.accept(nested);
            return creds(nested.build());
        }

        /** {@code sshKeySecret}. */
        public Builder sshKeySecret(@Nullable SecretKeySelector sshKeySecret) {
            this.sshKeySecret = sshKeySecret;
            return this;
        }

        /** {@code filePath}. */
        public Builder filePath(@Nullable String filePath) {
            this.filePath = filePath;
            return this;
        }

        /** {@code branch}. */
        public Builder branch(@Nullable String branch) {
            this.branch = branch;
            return this;
        }

        /** {@code tag}. */
        public Builder tag(@Nullable String tag) {
            this.tag = tag;
            return this;
        }

        /** {@code ref}. */
        public Builder ref(@Nullable String ref) {
            this.ref = ref;
            return this;
        }

        /** {@code remote}. */
        public Builder remote(@Nullable GitRemoteConfig remote) {
            this.remote = remote;
            return this;
        }

        /** {@code remote}, filled by the caller. */
        public Builder remote(Consumer<GitRemoteConfig.Builder> remote) {
            GitRemoteConfig.Builder nested = GitRemoteConfig.builder();
            remote.accept(nested);
            return remote(nested.build());
        }

        /** {@code insecureIgnoreHostKey}. */
        public Builder insecureIgnoreHostKey(@Nullable Boolean insecureIgnoreHostKey) {
            this.insecureIgnoreHostKey = insecureIgnoreHostKey;
            return this;
        }

        /** {@code githubApp}. */
        public Builder githubApp(@Nullable GithubAppCreds githubApp) {
            this.githubApp = githubApp;
            return this;
        }

        /** {@code githubApp}, filled by the caller. */
        public Builder githubApp(Consumer<GithubAppCreds.Builder> githubApp) {
            GithubAppCreds.Builder nested = GithubAppCreds.builder();
            githubApp.accept(nested);
            return githubApp(nested.build());
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
