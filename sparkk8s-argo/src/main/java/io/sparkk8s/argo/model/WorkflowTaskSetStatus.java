package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowTaskSetStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowTaskSet.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowTaskSetStatus extends WireObject {
    private final @Nullable Map<String, NodeResult> nodes;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowTaskSetStatus(Builder builder) {
        super(builder);
        nodes = WireObject.copy(builder.nodes);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.nodes = nodes;
        return builder;
    }

    /** {@code nodes}. */
    public Map<String, NodeResult> nodes() {
        return nodes == null ? Map.of() : nodes;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "nodes", nodes);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowTaskSetStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, NodeResult> nodes;

        private Builder() {}

        /** {@code nodes}. */
        public Builder nodes(@Nullable Map<String, NodeResult> nodes) {
            this.nodes = emptyToNull(nodes);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowTaskSetStatus build() {
            return new WorkflowTaskSetStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
