package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowStep}; found at:
 *
 * <ul>
 *   <li>{@code Template.steps[][]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowStep extends WireObject {
    private final @Nullable String name;
    private final @Nullable String template;
    private final @Nullable TemplateRef templateRef;
    private final @Nullable Template inline;
    private final @Nullable String when;
    private final @Nullable List<Object> withItems;
    private final @Nullable String withParam;
    private final @Nullable Sequence withSequence;
    private final @Nullable Arguments arguments;
    private final @Nullable ContinueOn continueOn;
    private final @Nullable String onExit;
    private final @Nullable Map<String, LifecycleHook> hooks;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowStep(Builder builder) {
        super(builder);
        name = builder.name;
        template = builder.template;
        templateRef = builder.templateRef;
        inline = builder.inline;
        when = builder.when;
        withItems = WireObject.copy(builder.withItems);
        withParam = builder.withParam;
        withSequence = builder.withSequence;
        arguments = builder.arguments;
        continueOn = builder.continueOn;
        onExit = builder.onExit;
        hooks = WireObject.copy(builder.hooks);
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
        builder.templateRef = templateRef;
        builder.inline = inline;
        builder.when = when;
        builder.withItems = withItems;
        builder.withParam = withParam;
        builder.withSequence = withSequence;
        builder.arguments = arguments;
        builder.continueOn = continueOn;
        builder.onExit = onExit;
        builder.hooks = hooks;
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

    /** {@code templateRef}. */
    public @Nullable TemplateRef templateRef() {
        return templateRef;
    }

    /** {@code inline}. */
    public @Nullable Template inline() {
        return inline;
    }

    /** {@code when}. */
    public @Nullable String when() {
        return when;
    }

    /** {@code withItems}. */
    public List<Object> withItems() {
        return withItems == null ? List.of() : withItems;
    }

    /** {@code withParam}. */
    public @Nullable String withParam() {
        return withParam;
    }

    /** {@code withSequence}. */
    public @Nullable Sequence withSequence() {
        return withSequence;
    }

    /** {@code arguments}. */
    public @Nullable Arguments arguments() {
        return arguments;
    }

    /** {@code continueOn}. */
    public @Nullable ContinueOn continueOn() {
        return continueOn;
    }

    /** {@code onExit}. */
    public @Nullable String onExit() {
        return onExit;
    }

    /** {@code hooks}. */
    public Map<String, LifecycleHook> hooks() {
        return hooks == null ? Map.of() : hooks;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "template", template);
        put(map, "templateRef", templateRef);
        put(map, "inline", inline);
        put(map, "when", when);
        put(map, "withItems", withItems);
        put(map, "withParam", withParam);
        put(map, "withSequence", withSequence);
        put(map, "arguments", arguments);
        put(map, "continueOn", continueOn);
        put(map, "onExit", onExit);
        put(map, "hooks", hooks);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowStep}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String template;

        @JsonProperty
        private @Nullable TemplateRef templateRef;

        @JsonProperty
        private @Nullable Template inline;

        @JsonProperty
        private @Nullable String when;

        @JsonProperty
        private @Nullable List<Object> withItems;

        @JsonProperty
        private @Nullable String withParam;

        @JsonProperty
        private @Nullable Sequence withSequence;

        @JsonProperty
        private @Nullable Arguments arguments;

        @JsonProperty
        private @Nullable ContinueOn continueOn;

        @JsonProperty
        private @Nullable String onExit;

        @JsonProperty
        private @Nullable Map<String, LifecycleHook> hooks;

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

        /** {@code inline}. */
        public Builder inline(@Nullable Template inline) {
            this.inline = inline;
            return this;
        }

        /** {@code inline}, filled by the caller. */
        public Builder inline(Consumer<Template.Builder> inline) {
            Template.Builder nested = Template.builder();
            inline.accept(nested);
            return inline(nested.build());
        }

        /** {@code when}. */
        public Builder when(@Nullable String when) {
            this.when = when;
            return this;
        }

        /** {@code withItems}. */
        public Builder withItems(@Nullable List<Object> withItems) {
            this.withItems = emptyToNull(withItems);
            return this;
        }

        /** {@code withParam}. */
        public Builder withParam(@Nullable String withParam) {
            this.withParam = withParam;
            return this;
        }

        /** {@code withSequence}. */
        public Builder withSequence(@Nullable Sequence withSequence) {
            this.withSequence = withSequence;
            return this;
        }

        /** {@code withSequence}, filled by the caller. */
        public Builder withSequence(Consumer<Sequence.Builder> withSequence) {
            Sequence.Builder nested = Sequence.builder();
            withSequence.accept(nested);
            return withSequence(nested.build());
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

        /** {@code continueOn}. */
        public Builder continueOn(@Nullable ContinueOn continueOn) {
            this.continueOn = continueOn;
            return this;
        }

        /** {@code continueOn}, filled by the caller. */
        public Builder continueOn(Consumer<ContinueOn.Builder> continueOn) {
            ContinueOn.Builder nested = ContinueOn.builder();
            continueOn.accept(nested);
            return continueOn(nested.build());
        }

        /** {@code onExit}. */
        public Builder onExit(@Nullable String onExit) {
            this.onExit = onExit;
            return this;
        }

        /** {@code hooks}. */
        public Builder hooks(@Nullable Map<String, LifecycleHook> hooks) {
            this.hooks = emptyToNull(hooks);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowStep build() {
            return new WorkflowStep(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
