package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PluginArtifactRepository}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactRepository.plugin}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PluginArtifactRepository extends WireObject {
    private final @Nullable String name;
    private final @Nullable String keyFormat;
    private final @Nullable String configuration;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PluginArtifactRepository(Builder builder) {
        super(builder);
        name = builder.name;
        keyFormat = builder.keyFormat;
        configuration = builder.configuration;
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
        builder.keyFormat = keyFormat;
        builder.configuration = configuration;
        return builder;
    }

    /** {@code name}; since Argo 4.0; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code keyFormat}; since Argo 4.0. */
    public @Nullable String keyFormat() {
        return keyFormat;
    }

    /** {@code configuration}; since Argo 4.0; empty when absent. */
    public String configuration() {
        return configuration == null ? "" : configuration;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "keyFormat", keyFormat);
        put(map, "configuration", configuration);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PluginArtifactRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String keyFormat;

        @JsonProperty
        private @Nullable String configuration;

        private Builder() {}

        /** {@code name}; since Argo 4.0. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code keyFormat}; since Argo 4.0. */
        public Builder keyFormat(@Nullable String keyFormat) {
            this.keyFormat = keyFormat;
            return this;
        }

        /** {@code configuration}; since Argo 4.0. */
        public Builder configuration(@Nullable String configuration) {
            this.configuration = configuration;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PluginArtifactRepository build() {
            return new PluginArtifactRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
