package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepositoryRefStatus.artifactRepository}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactRepository extends WireObject {
    private final @Nullable Boolean archiveLogs;
    private final @Nullable S3ArtifactRepository s3;
    private final @Nullable ArtifactoryArtifactRepository artifactory;
    private final @Nullable HDFSArtifactRepository hdfs;
    private final @Nullable OSSArtifactRepository oss;
    private final @Nullable GCSArtifactRepository gcs;
    private final @Nullable AzureArtifactRepository azure;
    private final @Nullable PluginArtifactRepository plugin;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactRepository(Builder builder) {
        super(builder);
        archiveLogs = builder.archiveLogs;
        s3 = builder.s3;
        artifactory = builder.artifactory;
        hdfs = builder.hdfs;
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
        builder.artifactory = artifactory;
        builder.hdfs = hdfs;
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
    public @Nullable S3ArtifactRepository s3() {
        return s3;
    }

    /** {@code artifactory}. */
    public @Nullable ArtifactoryArtifactRepository artifactory() {
        return artifactory;
    }

    /** {@code hdfs}. */
    public @Nullable HDFSArtifactRepository hdfs() {
        return hdfs;
    }

    /** {@code oss}. */
    public @Nullable OSSArtifactRepository oss() {
        return oss;
    }

    /** {@code gcs}. */
    public @Nullable GCSArtifactRepository gcs() {
        return gcs;
    }

    /** {@code azure}. */
    public @Nullable AzureArtifactRepository azure() {
        return azure;
    }

    /** {@code plugin}; since Argo 4.0. */
    public @Nullable PluginArtifactRepository plugin() {
        return plugin;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "archiveLogs", archiveLogs);
        put(map, "s3", s3);
        put(map, "artifactory", artifactory);
        put(map, "hdfs", hdfs);
        put(map, "oss", oss);
        put(map, "gcs", gcs);
        put(map, "azure", azure);
        put(map, "plugin", plugin);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean archiveLogs;

        @JsonProperty
        private @Nullable S3ArtifactRepository s3;

        @JsonProperty
        private @Nullable ArtifactoryArtifactRepository artifactory;

        @JsonProperty
        private @Nullable HDFSArtifactRepository hdfs;

        @JsonProperty
        private @Nullable OSSArtifactRepository oss;

        @JsonProperty
        private @Nullable GCSArtifactRepository gcs;

        @JsonProperty
        private @Nullable AzureArtifactRepository azure;

        @JsonProperty
        private @Nullable PluginArtifactRepository plugin;

        private Builder() {}

        /** {@code archiveLogs}. */
        public Builder archiveLogs(@Nullable Boolean archiveLogs) {
            this.archiveLogs = archiveLogs;
            return this;
        }

        /** {@code s3}. */
        public Builder s3(@Nullable S3ArtifactRepository s3) {
            this.s3 = s3;
            return this;
        }

        /** {@code s3}, filled by the caller. */
        public Builder s3(Consumer<S3ArtifactRepository.Builder> s3) {
            S3ArtifactRepository.Builder nested = S3ArtifactRepository.builder();
            s3.accept(nested);
            return s3(nested.build());
        }

        /** {@code artifactory}. */
        public Builder artifactory(@Nullable ArtifactoryArtifactRepository artifactory) {
            this.artifactory = artifactory;
            return this;
        }

        /** {@code artifactory}, filled by the caller. */
        public Builder artifactory(Consumer<ArtifactoryArtifactRepository.Builder> artifactory) {
            ArtifactoryArtifactRepository.Builder nested = ArtifactoryArtifactRepository.builder();
            artifactory.accept(nested);
            return artifactory(nested.build());
        }

        /** {@code hdfs}. */
        public Builder hdfs(@Nullable HDFSArtifactRepository hdfs) {
            this.hdfs = hdfs;
            return this;
        }

        /** {@code hdfs}, filled by the caller. */
        public Builder hdfs(Consumer<HDFSArtifactRepository.Builder> hdfs) {
            HDFSArtifactRepository.Builder nested = HDFSArtifactRepository.builder();
            hdfs.accept(nested);
            return hdfs(nested.build());
        }

        /** {@code oss}. */
        public Builder oss(@Nullable OSSArtifactRepository oss) {
            this.oss = oss;
            return this;
        }

        /** {@code oss}, filled by the caller. */
        public Builder oss(Consumer<OSSArtifactRepository.Builder> oss) {
            OSSArtifactRepository.Builder nested = OSSArtifactRepository.builder();
            oss.accept(nested);
            return oss(nested.build());
        }

        /** {@code gcs}. */
        public Builder gcs(@Nullable GCSArtifactRepository gcs) {
            this.gcs = gcs;
            return this;
        }

        /** {@code gcs}, filled by the caller. */
        public Builder gcs(Consumer<GCSArtifactRepository.Builder> gcs) {
            GCSArtifactRepository.Builder nested = GCSArtifactRepository.builder();
            gcs.accept(nested);
            return gcs(nested.build());
        }

        /** {@code azure}. */
        public Builder azure(@Nullable AzureArtifactRepository azure) {
            this.azure = azure;
            return this;
        }

        /** {@code azure}, filled by the caller. */
        public Builder azure(Consumer<AzureArtifactRepository.Builder> azure) {
            AzureArtifactRepository.Builder nested = AzureArtifactRepository.builder();
            azure.accept(nested);
            return azure(nested.build());
        }

        /** {@code plugin}; since Argo 4.0. */
        public Builder plugin(@Nullable PluginArtifactRepository plugin) {
            this.plugin = plugin;
            return this;
        }

        /** {@code plugin}, filled by the caller. */
        public Builder plugin(Consumer<PluginArtifactRepository.Builder> plugin) {
            PluginArtifactRepository.Builder nested = PluginArtifactRepository.builder();
            plugin.accept(nested);
            return plugin(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactRepository build() {
            return new ArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
