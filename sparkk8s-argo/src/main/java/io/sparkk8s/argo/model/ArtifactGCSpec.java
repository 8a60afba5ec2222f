package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactGCSpec}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowArtifactGCTask.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactGCSpec extends WireObject {
    private final @Nullable Map<String, ArtifactNodeSpec> artifactsByNode;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactGCSpec(Builder builder) {
        super(builder);
        artifactsByNode = WireObject.copy(builder.artifactsByNode);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.artifactsByNode = artifactsByNode;
        return builder;
    }

    /** {@code artifactsByNode}. */
    public Map<String, ArtifactNodeSpec> artifactsByNode() {
        return artifactsByNode == null ? Map.of() : artifactsByNode;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "artifactsByNode", artifactsByNode);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactGCSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, ArtifactNodeSpec> artifactsByNode;

        private Builder() {}

        /** {@code artifactsByNode}. */
        public Builder artifactsByNode(@Nullable Map<String, ArtifactNodeSpec> artifactsByNode) {
            this.artifactsByNode = emptyToNull(artifactsByNode);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactGCSpec build() {
            return new ArtifactGCSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
