package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactResult}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactResultNodeStatus.artifactResults.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactResult extends WireObject {
    private final @Nullable String name;
    private final @Nullable Boolean success;
    private final @Nullable String error;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactResult(Builder builder) {
        super(builder);
        name = builder.name;
        success = builder.success;
        error = builder.error;
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
        builder.success = success;
        builder.error = error;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code success}. */
    public @Nullable Boolean success() {
        return success;
    }

    /** {@code error}. */
    public @Nullable String error() {
        return error;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "success", success);
        put(map, "error", error);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactResult}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable Boolean success;

        @JsonProperty
        private @Nullable String error;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code success}. */
        public Builder success(@Nullable Boolean success) {
            this.success = success;
            return this;
        }

        /** {@code error}. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactResult build() {
            return new ArtifactResult(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
