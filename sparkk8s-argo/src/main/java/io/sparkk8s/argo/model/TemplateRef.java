package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TemplateRef}; found at:
 *
 * <ul>
 *   <li>{@code DAGTask.templateRef}
 *   <li>{@code LifecycleHook.templateRef}
 *   <li>{@code NodeStatus.templateRef}
 *   <li>{@code WorkflowStep.templateRef}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TemplateRef extends WireObject {
    private final @Nullable String name;
    private final @Nullable String template;
    private final @Nullable Boolean clusterScope;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TemplateRef(Builder builder) {
        super(builder);
        name = builder.name;
        template = builder.template;
        clusterScope = builder.clusterScope;
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
        builder.template = template;
        builder.clusterScope = clusterScope;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code template}. */
    public @Nullable String template() {
        return template;
    }

    /** {@code clusterScope}. */
    public @Nullable Boolean clusterScope() {
        return clusterScope;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "template", template);
        put(map, "clusterScope", clusterScope);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TemplateRef}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String template;

        @JsonProperty
        private @Nullable Boolean clusterScope;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code template}. */
        public Builder template(@Nullable String template) {
            this.template = template;
            return this;
        }

        /** {@code clusterScope}. */
        public Builder clusterScope(@Nullable Boolean clusterScope) {
            this.clusterScope = clusterScope;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TemplateRef build() {
            return new TemplateRef(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
