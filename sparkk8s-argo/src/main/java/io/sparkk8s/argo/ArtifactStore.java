package io.sparkk8s.argo;

import io.sparkk8s.argo.model.ArtifactLocation;
import io.sparkk8s.argo.model.ArtifactoryArtifact;
import io.sparkk8s.argo.model.AzureArtifact;
import io.sparkk8s.argo.model.GCSArtifact;
import io.sparkk8s.argo.model.GitArtifact;
import io.sparkk8s.argo.model.HDFSArtifact;
import io.sparkk8s.argo.model.HTTPArtifact;
import io.sparkk8s.argo.model.OSSArtifact;
import io.sparkk8s.argo.model.S3Artifact;
import java.util.function.Consumer;

/**
 * Where an artifact lies, as {@code ArtifactStore.s3("bucket", "key")}. What else a store has, such as its endpoint and the
 * Secrets to open it with, is said in the last argument. A key alone is one of the repository that is the default, or that
 * {@link Workflow.Builder#artifactRepository} names. Immutable.
 */
public final class ArtifactStore {
    private final ArtifactLocation wire;

    private ArtifactStore(Consumer<ArtifactLocation.Builder> location) {
        ArtifactLocation.Builder builder = ArtifactLocation.builder();
        location.accept(builder);
        this.wire = builder.build();
    }

    /** Amazon's S3 and what speaks like it. */
    public static ArtifactStore s3(String bucket, String key) {
        return s3(s3 -> s3.bucket(bucket).key(key));
    }

    /** As {@link #s3(String, String)}, with all that there is to say. */
    public static ArtifactStore s3(Consumer<S3Artifact.Builder> s3) {
        return new ArtifactStore(location -> location.s3(s3));
    }

    /** A key of the artifact repository, which must be of S3. */
    public static ArtifactStore key(String key) {
        return s3(s3 -> s3.key(key));
    }

    /** Google Cloud Storage. */
    public static ArtifactStore gcs(String bucket, String key, Consumer<GCSArtifact.Builder> more) {
        return new ArtifactStore(
                location -> location.gcs(gcs -> more.accept(gcs.bucket(bucket).key(key))));
    }

    /** Azure Blob Storage. */
    public static ArtifactStore azure(
            String endpoint, String container, String blob, Consumer<AzureArtifact.Builder> more) {
        return new ArtifactStore(location -> location.azure(azure ->
                more.accept(azure.endpoint(endpoint).container(container).blob(blob))));
    }

    /** Alibaba's OSS. */
    public static ArtifactStore oss(String bucket, String key, Consumer<OSSArtifact.Builder> more) {
        return new ArtifactStore(
                location -> location.oss(oss -> more.accept(oss.bucket(bucket).key(key))));
    }

    /** HDFS. */
    public static ArtifactStore hdfs(String path, Consumer<HDFSArtifact.Builder> more) {
        return new ArtifactStore(location -> location.hdfs(hdfs -> more.accept(hdfs.path(path))));
    }

    /** A checkout of a branch, a tag or a commit; only for inputs. */
    public static ArtifactStore git(String repository, String revision) {
        return git(git -> git.repo(repository).revision(revision));
    }

    /** As {@link #git(String, String)}, with all that there is to say. */
    public static ArtifactStore git(Consumer<GitArtifact.Builder> git) {
        return new ArtifactStore(location -> location.git(git));
    }

    /** What a URL answers. */
    public static ArtifactStore http(String url) {
        return http(http -> http.url(url));
    }

    /** As {@link #http(String)}, with all that there is to say. */
    public static ArtifactStore http(Consumer<HTTPArtifact.Builder> http) {
        return new ArtifactStore(location -> location.http(http));
    }

    /** JFrog's Artifactory. */
    public static ArtifactStore artifactory(String url, Consumer<ArtifactoryArtifact.Builder> more) {
        return new ArtifactStore(location -> location.artifactory(artifactory -> more.accept(artifactory.url(url))));
    }

    /** A file with this text, which may be a {@link Value}; only for inputs. */
    public static ArtifactStore raw(Object text) {
        return new ArtifactStore(location -> location.raw(raw -> raw.data(text.toString())));
    }

    /** Any other, of Argo's own words. */
    public static ArtifactStore of(Consumer<ArtifactLocation.Builder> location) {
        return new ArtifactStore(location);
    }

    ArtifactLocation wire() {
        return wire;
    }

    void into(io.sparkk8s.argo.model.Artifact.Builder artifact) {
        artifact.archiveLogs(wire.archiveLogs())
                .s3(wire.s3())
                .git(wire.git())
                .http(wire.http())
                .artifactory(wire.artifactory())
                .hdfs(wire.hdfs())
                .raw(wire.raw())
                .oss(wire.oss())
                .gcs(wire.gcs())
                .azure(wire.azure())
                .plugin(wire.plugin());
        wire.unknown().forEach(artifact::unknown);
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return wire.toString();
    }
}
