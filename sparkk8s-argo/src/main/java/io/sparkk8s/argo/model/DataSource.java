package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code DataSource}; found at:
 *
 * <ul>
 *   <li>{@code Data.source}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class DataSource extends WireObject {
    private final @Nullable ArtifactPaths artifactPaths;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private DataSource(Builder builder) {
        super(builder);
        artifactPaths = builder.artifactPaths;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.artifactPaths = artifactPaths;
        return builder;
    }

    /** {@code artifactPaths}. */
    public @Nullable ArtifactPaths artifactPaths() {
        return artifactPaths;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "artifactPaths", artifactPaths);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link DataSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ArtifactPaths artifactPaths;

        private Builder() {}

        /** {@code artifactPaths}. */
        public Builder artifactPaths(@Nullable ArtifactPaths artifactPaths) {
            this.artifactPaths = artifactPaths;
            return this;
        }

        /** {@code artifactPaths}, filled by the caller. */
        public Builder artifactPaths(Consumer<ArtifactPaths.Builder> artifactPaths) {
            ArtifactPaths.Builder nested = ArtifactPaths.builder();
            artifactPaths.accept(nested);
            return artifactPaths(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public DataSource build() {
            return new DataSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
