package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactNodeSpec}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactGCSpec.artifactsByNode.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactNodeSpec extends WireObject {
    private final @Nullable ArtifactLocation archiveLocation;
    private final @Nullable Map<String, Artifact> artifacts;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactNodeSpec(Builder builder) {
        super(builder);
        archiveLocation = builder.archiveLocation;
        artifacts = WireObject.copy(builder.artifacts);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.archiveLocation = archiveLocation;
        builder.artifacts = artifacts;
        return builder;
    }

    /** {@code archiveLocation}. */
    public @Nullable ArtifactLocation archiveLocation() {
        return archiveLocation;
    }

    /** {@code artifacts}. */
    public Map<String, Artifact> artifacts() {
        return artifacts == null ? Map.of() : artifacts;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "archiveLocation", archiveLocation);
        put(map, "artifacts", artifacts);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactNodeSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ArtifactLocation archiveLocation;

        @JsonProperty
        private @Nullable Map<String, Artifact> artifacts;

        private Builder() {}

        /** {@code archiveLocation}. */
        public Builder archiveLocation(@Nullable ArtifactLocation archiveLocation) {
            this.archiveLocation = archiveLocation;
            return this;
        }

        /** {@code archiveLocation}, filled by the caller. */
        public Builder archiveLocation(Consumer<ArtifactLocation.Builder> archiveLocation) {
            ArtifactLocation.Builder nested = ArtifactLocation.builder();
            archiveLocation.accept(nested);
            return archiveLocation(nested.build());
        }

        /** {@code artifacts}. */
        public Builder artifacts(@Nullable Map<String, Artifact> artifacts) {
            this.artifacts = emptyToNull(artifacts);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactNodeSpec build() {
            return new ArtifactNodeSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
