package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactRepositoryRefStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowStatus.artifactRepositoryRef}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactRepositoryRefStatus extends WireObject {
    private final @Nullable String configMap;
    private final @Nullable String key;
    private final @Nullable String namespace;
    private final @Nullable Boolean defaultValue;
    private final @Nullable ArtifactRepository artifactRepository;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactRepositoryRefStatus(Builder builder) {
        super(builder);
        configMap = builder.configMap;
        key = builder.key;
        namespace = builder.namespace;
        defaultValue = builder.defaultValue;
        artifactRepository = builder.artifactRepository;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.configMap = configMap;
        builder.key = key;
        builder.namespace = namespace;
        builder.defaultValue = defaultValue;
        builder.artifactRepository = artifactRepository;
        return builder;
    }

    /** {@code configMap}. */
    public @Nullable String configMap() {
        return configMap;
    }

    /** {@code key}. */
    public @Nullable String key() {
        return key;
    }

    /** {@code namespace}. */
    public @Nullable String namespace() {
        return namespace;
    }

    /** {@code default}. */
    public @Nullable Boolean defaultValue() {
        return defaultValue;
    }

    /** {@code artifactRepository}. */
    public @Nullable ArtifactRepository artifactRepository() {
        return artifactRepository;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "configMap", configMap);
        put(map, "key", key);
        put(map, "namespace", namespace);
        put(map, "default", defaultValue);
        put(map, "artifactRepository", artifactRepository);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactRepositoryRefStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String configMap;

        @JsonProperty
        private @Nullable String key;

        @JsonProperty
        private @Nullable String namespace;

        @JsonProperty("default")
        private @Nullable Boolean defaultValue;

        @JsonProperty
        private @Nullable ArtifactRepository artifactRepository;

        private Builder() {}

        /** {@code configMap}. */
        public Builder configMap(@Nullable String configMap) {
            this.configMap = configMap;
            return this;
        }

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@code namespace}. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** {@code default}. */
        public Builder defaultValue(@Nullable Boolean defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** {@code artifactRepository}. */
        public Builder artifactRepository(@Nullable ArtifactRepository artifactRepository) {
            this.artifactRepository = artifactRepository;
            return this;
        }

        /** {@code artifactRepository}, filled by the caller. */
        public Builder artifactRepository(Consumer<ArtifactRepository.Builder> artifactRepository) {
            ArtifactRepository.Builder nested = ArtifactRepository.builder();
            artifactRepository.accept(nested);
            return artifactRepository(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactRepositoryRefStatus build() {
            return new ArtifactRepositoryRefStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
