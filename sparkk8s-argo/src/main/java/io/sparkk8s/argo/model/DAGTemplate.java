package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code DAGTemplate}; found at:
 *
 * <ul>
 *   <li>{@code Template.dag}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class DAGTemplate extends WireObject {
    private final @Nullable String target;
    private final @Nullable List<DAGTask> tasks;
    private final @Nullable Boolean failFast;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private DAGTemplate(Builder builder) {
        super(builder);
        target = builder.target;
        tasks = WireObject.copy(builder.tasks);
        failFast = builder.failFast;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.target = target;
        builder.tasks = tasks;
        builder.failFast = failFast;
        return builder;
    }

    /** {@code target}. */
    public @Nullable String target() {
        return target;
    }

    /** {@code tasks}. */
    public List<DAGTask> tasks() {
        return tasks == null ? List.of() : tasks;
    }

    /** {@code failFast}. */
    public @Nullable Boolean failFast() {
        return failFast;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "target", target);
        put(map, "tasks", tasks);
        put(map, "failFast", failFast);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link DAGTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String target;

        @JsonProperty
        private @Nullable List<DAGTask> tasks;

        @JsonProperty
        private @Nullable Boolean failFast;

        private Builder() {}

        /** {@code target}. */
        public Builder target(@Nullable String target) {
            this.target = target;
            return this;
        }

        /** {@code tasks}. */
        public Builder tasks(@Nullable List<DAGTask> tasks) {
            this.tasks = emptyToNull(tasks);
            return this;
        }

        /** {@code failFast}. */
        public Builder failFast(@Nullable Boolean failFast) {
            this.failFast = failFast;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public DAGTemplate build() {
            return new DAGTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
