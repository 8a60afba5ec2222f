package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code FileArtifact}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactLocation.file}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class FileArtifact extends WireObject {
    private final @Nullable String path;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private FileArtifact(Builder builder) {
        super(builder);
        path = builder.path;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.path = path;
        return builder;
    }

    /** {@code path}. */
    public @Nullable String path() {
        return path;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "path", path);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link FileArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String path;

        private Builder() {}

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public FileArtifact build() {
            return new FileArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
