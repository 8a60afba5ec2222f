package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowTaskSetSpec}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowTaskSet.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowTaskSetSpec extends WireObject {
    private final @Nullable Map<String, Template> tasks;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowTaskSetSpec(Builder builder) {
        super(builder);
        tasks = WireObject.copy(builder.tasks);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.tasks = tasks;
        return builder;
    }

    /** {@code tasks}. */
    public Map<String, Template> tasks() {
        return tasks == null ? Map.of() : tasks;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "tasks", tasks);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowTaskSetSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, Template> tasks;

        private Builder() {}

        /** {@code tasks}. */
        public Builder tasks(@Nullable Map<String, Template> tasks) {
            this.tasks = emptyToNull(tasks);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowTaskSetSpec build() {
            return new WorkflowTaskSetSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
