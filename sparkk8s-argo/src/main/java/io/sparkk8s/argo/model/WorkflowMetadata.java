package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowMetadata}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowSpec.workflowMetadata}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowMetadata extends WireObject {
    private final @Nullable Map<String, String> labels;
    private final @Nullable Map<String, String> annotations;
    private final @Nullable Map<String, LabelValueFrom> labelsFrom;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowMetadata(Builder builder) {
        super(builder);
        labels = WireObject.copy(builder.labels);
        annotations = WireObject.copy(builder.annotations);
        labelsFrom = WireObject.copy(builder.labelsFrom);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.labels = labels;
        builder.annotations = annotations;
        builder.labelsFrom = labelsFrom;
        return builder;
    }

    /** {@code labels}. */
    public Map<String, String> labels() {
        return labels == null ? Map.of() : labels;
    }

    /** {@code annotations}. */
    public Map<String, String> annotations() {
        return annotations == null ? Map.of() : annotations;
    }

    /** {@code labelsFrom}. */
    public Map<String, LabelValueFrom> labelsFrom() {
        return labelsFrom == null ? Map.of() : labelsFrom;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "labels", labels);
        put(map, "annotations", annotations);
        put(map, "labelsFrom", labelsFrom);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowMetadata}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, String> labels;

        @JsonProperty
        private @Nullable Map<String, String> annotations;

        @JsonProperty
        private @Nullable Map<String, LabelValueFrom> labelsFrom;

        private Builder() {}

        /** {@code labels}. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = emptyToNull(labels);
            return this;
        }

        /** {@code annotations}. */
        public Builder annotations(@Nullable Map<String, String> annotations) {
            this.annotations = emptyToNull(annotations);
            return this;
        }

        /** {@code labelsFrom}. */
        public Builder labelsFrom(@Nullable Map<String, LabelValueFrom> labelsFrom) {
            this.labelsFrom = emptyToNull(labelsFrom);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowMetadata build() {
            return new WorkflowMetadata(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
