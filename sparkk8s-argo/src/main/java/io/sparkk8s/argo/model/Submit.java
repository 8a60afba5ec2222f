package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Submit}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowEventBindingSpec.submit}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Submit extends WireObject {
    private final @Nullable WorkflowTemplateRef workflowTemplateRef;
    private final @Nullable ObjectMeta metadata;
    private final @Nullable Arguments arguments;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Submit(Builder builder) {
        super(builder);
        workflowTemplateRef = builder.workflowTemplateRef;
        metadata = builder.metadata;
        arguments = builder.arguments;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.workflowTemplateRef = workflowTemplateRef;
        builder.metadata = metadata;
        builder.arguments = arguments;
        return builder;
    }

    /** {@code workflowTemplateRef}; an empty one when absent. */
    public WorkflowTemplateRef workflowTemplateRef() {
        return workflowTemplateRef == null ? WorkflowTemplateRef.builder().build() : workflowTemplateRef;
    }

    /** {@code metadata}. */
    public @Nullable ObjectMeta metadata() {
        return metadata;
    }

    /** {@code arguments}. */
    public @Nullable Arguments arguments() {
        return arguments;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "workflowTemplateRef", workflowTemplateRef);
        put(map, "metadata", metadata);
        put(map, "arguments", arguments);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Submit}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WorkflowTemplateRef workflowTemplateRef;

        @JsonProperty
        private @Nullable ObjectMeta metadata;

        @JsonProperty
        private @Nullable Arguments arguments;

        private Builder() {}

        /** {@code workflowTemplateRef}. */
        public Builder workflowTemplateRef(@Nullable WorkflowTemplateRef workflowTemplateRef) {
            this.workflowTemplateRef = workflowTemplateRef;
            return this;
        }

        /** {@code workflowTemplateRef}, filled by the caller. */
        public Builder workflowTemplateRef(Consumer<WorkflowTemplateRef.Builder> workflowTemplateRef) {
            WorkflowTemplateRef.Builder nested = WorkflowTemplateRef.builder();
            workflowTemplateRef.accept(nested);
            return workflowTemplateRef(nested.build());
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable ObjectMeta metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code arguments}. */
        public Builder arguments(@Nullable Arguments arguments) {
            this.arguments = arguments;
            return this;
        }

        /** {@code arguments}, filled by the caller. */
        public Builder arguments(Consumer<Arguments.Builder> arguments) {
            Arguments.Builder nested = Arguments.builder();
            arguments.accept(nested);
            return arguments(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public Submit build() {
            return new Submit(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
