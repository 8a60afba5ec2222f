package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code URLArtifact}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactLocation.url}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class URLArtifact extends WireObject {
    private final @Nullable String path;
    private final @Nullable Boolean verifyCert;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private URLArtifact(Builder builder) {
        super(builder);
        path = builder.path;
        verifyCert = builder.verifyCert;
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
        builder.verifyCert = verifyCert;
        return builder;
    }

    /** {@code path}; empty when absent. */
    public String path() {
        return path == null ? "" : path;
    }

    /** {@code verifyCert}. */
    public @Nullable Boolean verifyCert() {
        return verifyCert;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "path", path);
        put(map, "verifyCert", verifyCert);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link URLArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable Boolean verifyCert;

        private Builder() {}

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code verifyCert}. */
        public Builder verifyCert(@Nullable Boolean verifyCert) {
            this.verifyCert = verifyCert;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public URLArtifact build() {
            return new URLArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
