package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactLocation}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactNodeSpec.archiveLocation}
 *   <li>{@code Template.archiveLocation}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactLocation extends WireObject {
    private final @Nullable Boolean archiveLogs;
    private final @Nullable S3Artifact s3;
    private final @Nullable GitArtifact git;
    private final @Nullable HTTPArtifact http;
    private final @Nullable ArtifactoryArtifact artifactory;
    private final @Nullable HDFSArtifact hdfs;
    private final @Nullable RawArtifact raw;
    private final @Nullable OSSArtifact oss;
    private final @Nullable GCSArtifact gcs;
    private final @Nullable AzureArtifact azure;
    private final @Nullable PluginArtifact plugin;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactLocation(Builder builder) {
        super(builder);
        archiveLogs = builder.archiveLogs;
        s3 = builder.s3;
        git = builder.git;
        http = builder.http;
        artifactory = builder.artifactory;
        hdfs = builder.hdfs;
        raw = builder.raw;
        oss = builder.oss;
        gcs = builder.gcs;
        azure = builder.azure;
        plugin = builder.plugin;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.archiveLogs = archiveLogs;
        builder.s3 = s3;
        builder.git = git;
        builder.http = http;
        builder.artifactory = artifactory;
        builder.hdfs = hdfs;
        builder.raw = raw;
        builder.oss = oss;
        builder.gcs = gcs;
        builder.azure = azure;
        builder.plugin = plugin;
        return builder;
    }

    /** {@code archiveLogs}. */
    public @Nullable Boolean archiveLogs() {
        return archiveLogs;
    }

    /** {@code s3}. */
    public @Nullable S3Artifact s3() {
        return s3;
    }

    /** {@code git}. */
    public @Nullable GitArtifact git() {
        return git;
    }

    /** {@code http}. */
    public @Nullable HTTPArtifact http() {
        return http;
    }

    /** {@code artifactory}. */
    public @Nullable ArtifactoryArtifact artifactory() {
        return artifactory;
    }

    /** {@code hdfs}. */
    public @Nullable HDFSArtifact hdfs() {
        return hdfs;
    }

    /** {@code raw}. */
    public @Nullable RawArtifact raw() {
        return raw;
    }

    /** {@code oss}. */
    public @Nullable OSSArtifact oss() {
        return oss;
    }

    /** {@code gcs}. */
    public @Nullable GCSArtifact gcs() {
        return gcs;
    }

    /** {@code azure}. */
    public @Nullable AzureArtifact azure() {
        return azure;
    }

    /** {@code plugin}; since Argo 4.0. */
    public @Nullable PluginArtifact plugin() {
        return plugin;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "archiveLogs", archiveLogs);
        put(map, "s3", s3);
        put(map, "git", git);
        put(map, "http", http);
        put(map, "artifactory", artifactory);
        put(map, "hdfs", hdfs);
        put(map, "raw", raw);
        put(map, "oss", oss);
        put(map, "gcs", gcs);
        put(map, "azure", azure);
        put(map, "plugin", plugin);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactLocation}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean archiveLogs;

        @JsonProperty
        private @Nullable S3Artifact s3;

        @JsonProperty
        private @Nullable GitArtifact git;

        @JsonProperty
        private @Nullable HTTPArtifact http;

        @JsonProperty
        private @Nullable ArtifactoryArtifact artifactory;

        @JsonProperty
        private @Nullable HDFSArtifact hdfs;

        @JsonProperty
        private @Nullable RawArtifact raw;

        @JsonProperty
        private @Nullable OSSArtifact oss;

        @JsonProperty
        private @Nullable GCSArtifact gcs;

        @JsonProperty
        private @Nullable AzureArtifact azure;

        @JsonProperty
        private @Nullable PluginArtifact plugin;

        private Builder() {}

        /** {@code archiveLogs}. */
        public Builder archiveLogs(@Nullable Boolean archiveLogs) {
            this.archiveLogs = archiveLogs;
            return this;
        }

        /** {@code s3}. */
        public Builder s3(@Nullable S3Artifact s3) {
            this.s3 = s3;
            return this;
        }

        /** {@code s3}, filled by the caller. */
        public Builder s3(Consumer<S3Artifact.Builder> s3) {
            S3Artifact.Builder nested = S3Artifact.builder();
            s3.accept(nested);
            return s3(nested.build());
        }

        /** {@code git}. */
        public Builder git(@Nullable GitArtifact git) {
            this.git = git;
            return this;
        }

        /** {@code git}, filled by the caller. */
        public Builder git(Consumer<GitArtifact.Builder> git) {
            GitArtifact.Builder nested = GitArtifact.builder();
            git.accept(nested);
            return git(nested.build());
        }

        /** {@code http}. */
        public Builder http(@Nullable HTTPArtifact http) {
            this.http = http;
            return this;
        }

        /** {@code http}, filled by the caller. */
        public Builder http(Consumer<HTTPArtifact.Builder> http) {
            HTTPArtifact.Builder nested = HTTPArtifact.builder();
            http.accept(nested);
            return http(nested.build());
        }

        /** {@code artifactory}. */
        public Builder artifactory(@Nullable ArtifactoryArtifact artifactory) {
            this.artifactory = artifactory;
            return this;
        }

        /** {@code artifactory}, filled by the caller. */
        public Builder artifactory(Consumer<ArtifactoryArtifact.Builder> artifactory) {
            ArtifactoryArtifact.Builder nested = ArtifactoryArtifact.builder();
            artifactory.accept(nested);
            return artifactory(nested.build());
        }

        /** {@code hdfs}. */
        public Builder hdfs(@Nullable HDFSArtifact hdfs) {
            this.hdfs = hdfs;
            return this;
        }

        /** {@code hdfs}, filled by the caller. */
        public Builder hdfs(Consumer<HDFSArtifact.Builder> hdfs) {
            HDFSArtifact.Builder nested = HDFSArtifact.builder();
            hdfs.accept(nested);
            return hdfs(nested.build());
        }

        /** {@code raw}. */
        public Builder raw(@Nullable RawArtifact raw) {
            this.raw = raw;
            return this;
        }

        /** {@code raw}, filled by the caller. */
        public Builder raw(Consumer<RawArtifact.Builder> raw) {
            RawArtifact.Builder nested = RawArtifact.builder();
            raw.accept(nested);
            return raw(nested.build());
        }

        /** {@code oss}. */
        public Builder oss(@Nullable OSSArtifact oss) {
            this.oss = oss;
            return this;
        }

        /** {@code oss}, filled by the caller. */
        public Builder oss(Consumer<OSSArtifact.Builder> oss) {
            OSSArtifact.Builder nested = OSSArtifact.builder();
            oss.accept(nested);
            return oss(nested.build());
        }

        /** {@code gcs}. */
        public Builder gcs(@Nullable GCSArtifact gcs) {
            this.gcs = gcs;
            return this;
        }

        /** {@code gcs}, filled by the caller. */
        public Builder gcs(Consumer<GCSArtifact.Builder> gcs) {
            GCSArtifact.Builder nested = GCSArtifact.builder();
            gcs.accept(nested);
            return gcs(nested.build());
        }

        /** {@code azure}. */
        public Builder azure(@Nullable AzureArtifact azure) {
            this.azure = azure;
            return this;
        }

        /** {@code azure}, filled by the caller. */
        public Builder azure(Consumer<AzureArtifact.Builder> azure) {
            AzureArtifact.Builder nested = AzureArtifact.builder();
            azure.accept(nested);
            return azure(nested.build());
        }

        /** {@code plugin}; since Argo 4.0. */
        public Builder plugin(@Nullable PluginArtifact plugin) {
            this.plugin = plugin;
            return this;
        }

        /** {@code plugin}, filled by the caller. */
        public Builder plugin(Consumer<PluginArtifact.Builder> plugin) {
            PluginArtifact.Builder nested = PluginArtifact.builder();
            plugin.accept(nested);
            return plugin(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactLocation build() {
            return new ArtifactLocation(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
