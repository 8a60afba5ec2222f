package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code RawArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.raw}
 *   <li>{@code ArtifactLocation.raw}
 *   <li>{@code ArtifactPaths.raw}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class RawArtifact extends WireObject {
    private final @Nullable String data;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RawArtifact(Builder builder) {
        super(builder);
        data = builder.data;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.data = data;
        return builder;
    }

    /** {@code data}; empty when absent. */
    public String data() {
        return data == null ? "" : data;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "data", data);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link RawArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String data;

        private Builder() {}

        /** {@code data}. */
        public Builder data(@Nullable String data) {
            this.data = data;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public RawArtifact build() {
            return new RawArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
