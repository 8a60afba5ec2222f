package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactGCStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowArtifactGCTask.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactGCStatus extends WireObject {
    private final @Nullable Map<String, ArtifactResultNodeStatus> artifactResultsByNode;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactGCStatus(Builder builder) {
        super(builder);
        artifactResultsByNode = WireObject.copy(builder.artifactResultsByNode);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.artifactResultsByNode = artifactResultsByNode;
        return builder;
    }

    /** {@code artifactResultsByNode}. */
    public Map<String, ArtifactResultNodeStatus> artifactResultsByNode() {
        return artifactResultsByNode == null ? Map.of() : artifactResultsByNode;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "artifactResultsByNode", artifactResultsByNode);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactGCStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, ArtifactResultNodeStatus> artifactResultsByNode;

        private Builder() {}

        /** {@code artifactResultsByNode}. */
        public Builder artifactResultsByNode(@Nullable Map<String, ArtifactResultNodeStatus> artifactResultsByNode) {
            this.artifactResultsByNode = emptyToNull(artifactResultsByNode);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactGCStatus build() {
            return new ArtifactGCStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
