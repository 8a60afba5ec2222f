package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code LifecycleHook}; found at:
 *
 * <ul>
 *   <li>{@code DAGTask.hooks.*}
 *   <li>{@code WorkflowSpec.hooks.*}
 *   <li>{@code WorkflowStep.hooks.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class LifecycleHook extends WireObject {
    private final @Nullable String template;
    private final @Nullable Arguments arguments;
    private final @Nullable TemplateRef templateRef;
    private final @Nullable String expression;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private LifecycleHook(Builder builder) {
        super(builder);
        template = builder.template;
        arguments = builder.arguments;
        templateRef = builder.templateRef;
        expression = builder.expression;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.template = template;
        builder.arguments = arguments;
        builder.templateRef = templateRef;
        builder.expression = expression;
        return builder;
    }

    /** {@code template}. */
    public @Nullable String template() {
        return template;
    }

    /** {@code arguments}. */
    public @Nullable Arguments arguments() {
        return arguments;
    }

    /** {@code templateRef}. */
    public @Nullable TemplateRef templateRef() {
        return templateRef;
    }

    /** {@code expression}. */
    public @Nullable String expression() {
        return expression;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "template", template);
        put(map, "arguments", arguments);
        put(map, "templateRef", templateRef);
        put(map, "expression", expression);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link LifecycleHook}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String template;

        @JsonProperty
        private @Nullable Arguments arguments;

        @JsonProperty
        private @Nullable TemplateRef templateRef;

        @JsonProperty
        private @Nullable String expression;

        private Builder() {}

        /** {@code template}. */
        public Builder template(@Nullable String template) {
            this.template = template;
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

        /** {@code templateRef}. */
        public Builder templateRef(@Nullable TemplateRef templateRef) {
            this.templateRef = templateRef;
            return this;
        }

        /** {@code templateRef}, filled by the caller. */
        public Builder templateRef(Consumer<TemplateRef.Builder> templateRef) {
            TemplateRef.Builder nested = TemplateRef.builder();
            templateRef.accept(nested);
            return templateRef(nested.build());
        }

        /** {@code expression}. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public LifecycleHook build() {
            return new LifecycleHook(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
