package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactRepositoryRef}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.artifactRepositoryRef}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactRepositoryRef extends WireObject {
    private final @Nullable String configMap;
    private final @Nullable String key;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactRepositoryRef(Builder builder) {
        super(builder);
        configMap = builder.configMap;
        key = builder.key;
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

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "configMap", configMap);
        put(map, "key", key);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactRepositoryRef}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String configMap;

        @JsonProperty
        private @Nullable String key;

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

        /** The object as it stands now; nothing is checked. */
        public ArtifactRepositoryRef build() {
            return new ArtifactRepositoryRef(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
