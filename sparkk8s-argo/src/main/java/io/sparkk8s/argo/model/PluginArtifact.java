package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code PluginArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.plugin}
 *   <li>{@code ArtifactLocation.plugin}
 *   <li>{@code ArtifactPaths.plugin}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class PluginArtifact extends WireObject {
    private final @Nullable String name;
    private final @Nullable String configuration;
    private final @Nullable Integer connectionTimeoutSeconds;
    private final @Nullable String key;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private PluginArtifact(Builder builder) {
        super(builder);
        name = builder.name;
        configuration = builder.configuration;
        connectionTimeoutSeconds = builder.connectionTimeoutSeconds;
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
        builder.name = name;
        builder.configuration = configuration;
        builder.connectionTimeoutSeconds = connectionTimeoutSeconds;
        builder.key = key;
        return builder;
    }

    /** {@code name}; since Argo 4.0. */
    public @Nullable String name() {
        return name;
    }

    /** {@code configuration}; since Argo 4.0. */
    public @Nullable String configuration() {
        return configuration;
    }

    /** {@code connectionTimeoutSeconds}; since Argo 4.0. */
    public @Nullable Integer connectionTimeoutSeconds() {
        return connectionTimeoutSeconds;
    }

    /** {@code key}; since Argo 4.0; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "configuration", configuration);
        put(map, "connectionTimeoutSeconds", connectionTimeoutSeconds);
        put(map, "key", key);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link PluginArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String configuration;

        @JsonProperty
        private @Nullable Integer connectionTimeoutSeconds;

        @JsonProperty
        private @Nullable String key;

        private Builder() {}

        /** {@code name}; since Argo 4.0. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code configuration}; since Argo 4.0. */
        public Builder configuration(@Nullable String configuration) {
            this.configuration = configuration;
            return this;
        }

        /** {@code connectionTimeoutSeconds}; since Argo 4.0. */
        public Builder connectionTimeoutSeconds(@Nullable Integer connectionTimeoutSeconds) {
            this.connectionTimeoutSeconds = connectionTimeoutSeconds;
            return this;
        }

        /** {@code key}; since Argo 4.0. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public PluginArtifact build() {
            return new PluginArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
