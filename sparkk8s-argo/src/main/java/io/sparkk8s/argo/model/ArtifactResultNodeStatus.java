package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtifactResultNodeStatus}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactGCStatus.artifactResultsByNode.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtifactResultNodeStatus extends WireObject {
    private final @Nullable Map<String, ArtifactResult> artifactResults;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtifactResultNodeStatus(Builder builder) {
        super(builder);
        artifactResults = WireObject.copy(builder.artifactResults);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.artifactResults = artifactResults;
        return builder;
    }

    /** {@code artifactResults}. */
    public Map<String, ArtifactResult> artifactResults() {
        return artifactResults == null ? Map.of() : artifactResults;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "artifactResults", artifactResults);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtifactResultNodeStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, ArtifactResult> artifactResults;

        private Builder() {}

        /** {@code artifactResults}. */
        public Builder artifactResults(@Nullable Map<String, ArtifactResult> artifactResults) {
            this.artifactResults = emptyToNull(artifactResults);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtifactResultNodeStatus build() {
            return new ArtifactResultNodeStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
