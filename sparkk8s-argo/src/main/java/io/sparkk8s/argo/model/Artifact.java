package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Artifact}; found at:
 *
 * <ul>
 *   <li>{@code Arguments.artifacts[]}
 *   <li>{@code ArtifactNodeSpec.artifacts.*}
 *   <li>{@code Inputs.artifacts[]}
 *   <li>{@code ManifestFrom.artifact}
 *   <li>{@code Outputs.artifacts[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Artifact extends WireObject {
    private final @Nullable String name;
    private final @Nullable String path;
    private final @Nullable Integer mode;
    private final @Nullable String from;
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
    private final @Nullable String globalName;
    private final @Nullable ArchiveStrategy archive;
    private final @Nullable Boolean optional;
    private final @Nullable String subPath;
    private final @Nullable Boolean recurseMode;
    private final @Nullable String fromExpression;
    private final @Nullable ArtifactGC artifactGC;
    private final @Nullable Boolean deleted;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Artifact(Builder builder) {
        super(builder);
        name = builder.name;
        path = builder.path;
        mode = builder.mode;
        from = builder.from;
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
        globalName = builder.globalName;
        archive = builder.archive;
        optional = builder.optional;
        subPath = builder.subPath;
        recurseMode = builder.recurseMode;
        fromExpression = builder.fromExpression;
        artifactGC = builder.artifactGC;
        deleted = builder.deleted;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.path = path;
        builder.mode = mode;
        builder.from = from;
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
        builder.globalName = globalName;
        builder.archive = archive;
        builder.optional = optional;
        builder.subPath = subPath;
        builder.recurseMode = recurseMode;
        builder.fromExpression = fromExpression;
        builder.artifactGC = artifactGC;
        builder.deleted = deleted;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code path}. */
    public @Nullable String path() {
        return path;
    }

    /** {@code mode}. */
    public @Nullable Integer mode() {
        return mode;
    }

    /** {@code from}. */
    public @Nullable String from() {
        return from;
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

    /** {@code globalName}. */
    public @Nullable String globalName() {
        return globalName;
    }

    /** {@code archive}. */
    public @Nullable ArchiveStrategy archive() {
        return archive;
    }

    /** {@code optional}. */
    public @Nullable Boolean optional() {
        return optional;
    }

    /** {@code subPath}. */
    public @Nullable String subPath() {
        return subPath;
    }

    /** {@code recurseMode}. */
    public @Nullable Boolean recurseMode() {
        return recurseMode;
    }

    /** {@code fromExpression}. */
    public @Nullable String fromExpression() {
        return fromExpression;
    }

    /** {@code artifactGC}. */
    public @Nullable ArtifactGC artifactGC() {
        return artifactGC;
    }

    /** {@code deleted}. */
    public @Nullable Boolean deleted() {
        return deleted;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "path", path);
        put(map, "mode", mode);
        put(map, "from", from);
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
        put(map, "globalName", globalName);
        put(map, "archive", archive);
        put(map, "optional", optional);
        put(map, "subPath", subPath);
        put(map, "recurseMode", recurseMode);
        put(map, "fromExpression", fromExpression);
        put(map, "artifactGC", artifactGC);
        put(map, "deleted", deleted);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Artifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable Integer mode;

        @JsonProperty
        private @Nullable String from;

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

        @JsonProperty
        private @Nullable String globalName;

        @JsonProperty
        private @Nullable ArchiveStrategy archive;

        @JsonProperty
        private @Nullable Boolean optional;

        @JsonProperty
        private @Nullable String subPath;

        @JsonProperty
        private @Nullable Boolean recurseMode;

        @JsonProperty
        private @Nullable String fromExpression;

        @JsonProperty
        private @Nullable ArtifactGC artifactGC;

        @JsonProperty
        private @Nullable Boolean deleted;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code mode}. */
        public Builder mode(@Nullable Integer mode) {
            this.mode = mode;
            return this;
        }

        /** {@code from}. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

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

        /** {@code globalName}. */
        public Builder globalName(@Nullable String globalName) {
            this.globalName = globalName;
            return this;
        }

        /** {@code archive}. */
        public Builder archive(@Nullable ArchiveStrategy archive) {
            this.archive = archive;
            return this;
        }

        /** {@code archive}, filled by the caller. */
        public Builder archive(Consumer<ArchiveStrategy.Builder> archive) {
            ArchiveStrategy.Builder nested = ArchiveStrategy.builder();
            archive.accept(nested);
            return archive(nested.build());
        }

        /** {@code optional}. */
        public Builder optional(@Nullable Boolean optional) {
            this.optional = optional;
            return this;
        }

        /** {@code subPath}. */
        public Builder subPath(@Nullable String subPath) {
            this.subPath = subPath;
            return this;
        }

        /** {@code recurseMode}. */
        public Builder recurseMode(@Nullable Boolean recurseMode) {
            this.recurseMode = recurseMode;
            return this;
        }

        /** {@code fromExpression}. */
        public Builder fromExpression(@Nullable String fromExpression) {
            this.fromExpression = fromExpression;
            return this;
        }

        /** {@code artifactGC}. */
        public Builder artifactGC(@Nullable ArtifactGC artifactGC) {
            this.artifactGC = artifactGC;
            return this;
        }

        /** {@code artifactGC}, filled by the caller. */
        public Builder artifactGC(Consumer<ArtifactGC.Builder> artifactGC) {
            ArtifactGC.Builder nested = ArtifactGC.builder();
            artifactGC.accept(nested);
            return artifactGC(nested.build());
        }

        /** {@code deleted}. */
        public Builder deleted(@Nullable Boolean deleted) {
            this.deleted = deleted;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Artifact build() {
            return new Artifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
