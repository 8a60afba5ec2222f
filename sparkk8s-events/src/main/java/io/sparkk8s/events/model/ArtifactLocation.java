package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactLocation}; found at:
 *
 * <ul>
 *   <li>{@code ArgoWorkflowTrigger.source}
 *   <li>{@code StandardK8STrigger.source}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactLocation extends WireObject {
    private final @Nullable S3Artifact s3;
    private final @Nullable String inline;
    private final @Nullable FileArtifact file;
    private final @Nullable URLArtifact url;
    private final @Nullable ConfigMapKeySelector configmap;
    private final @Nullable GitArtifact git;
    private final @Nullable Map<String, Object> resource;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactLocation(Builder builder) {
        super(builder);
        s3 = builder.s3;
        inline = builder.inline;
        file = builder.file;
        url = builder.url;
        configmap = builder.configmap;
        git = builder.git;
        resource = WireObject.copy(builder.resource);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.s3 = s3;
        builder.inline = inline;
        builder.file = file;
        builder.url = url;
        builder.configmap = configmap;
        builder.git = git;
        builder.resource = resource;
        return builder;
    }

    /** {@code s3}. */
    public @Nullable S3Artifact s3() {
        return s3;
    }

    /** {@code inline}. */
    public @Nullable String inline() {
        return inline;
    }

    /** {@code file}. */
    public @Nullable FileArtifact file() {
        return file;
    }

    /** {@code url}. */
    public @Nullable URLArtifact url() {
        return url;
    }

    /** {@code configmap}. */
    public @Nullable ConfigMapKeySelector configmap() {
        return configmap;
    }

    /** {@code git}. */
    public @Nullable GitArtifact git() {
        return git;
    }

    /** {@code resource}. */
    public Map<String, Object> resource() {
        return resource == null ? Map.of() : resource;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "s3", s3);
        put(map, "inline", inline);
        put(map, "file", file);
        put(map, "url", url);
        put(map, "configmap", configmap);
        put(map, "git", git);
        put(map, "resource", resource);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactLocation}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable S3Artifact s3;

        @JsonProperty
        private @Nullable String inline;

        @JsonProperty
        private @Nullable FileArtifact file;

        @JsonProperty
        private @Nullable URLArtifact url;

        @JsonProperty
        private @Nullable ConfigMapKeySelector configmap;

        @JsonProperty
        private @Nullable GitArtifact git;

        @JsonProperty
        private @Nullable Map<String, Object> resource;

        private Builder() {}

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

        /** {@code inline}. */
        public Builder inline(@Nullable String inline) {
            this.inline = inline;
            return this;
        }

        /** {@code file}. */
        public Builder file(@Nullable FileArtifact file) {
            this.file = file;
            return this;
        }

        /** {@code file}, filled by the caller. */
        public Builder file(Consumer<FileArtifact.Builder> file) {
            FileArtifact.Builder nested = FileArtifact.builder();
            file.accept(nested);
            return file(nested.build());
        }

        /** {@code url}. */
        public Builder url(@Nullable URLArtifact url) {
            this.url = url;
            return this;
        }

        /** {@code url}, filled by the caller. */
        public Builder url(Consumer<URLArtifact.Builder> url) {
            URLArtifact.Builder nested = URLArtifact.builder();
            url.accept(nested);
            return url(nested.build());
        }

        /** {@code configmap}. */
        public Builder configmap(@Nullable ConfigMapKeySelector configmap) {
            this.configmap = configmap;
            return this;
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

        /** {@code resource}. */
        public Builder resource(@Nullable Map<String, Object> resource) {
            this.resource = emptyToNull(resource);
            return this;
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
