package io.sparkk8s.argo.graph;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.LifecycleHook;
import io.sparkk8s.argo.model.Sequence;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.TemplateRef;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What tasks, steps and hooks have in common: each runs a template. */
record Call(
        String name,
        String template,
        @Nullable TemplateRef templateRef,
        @Nullable Template inline,
        @Nullable Loop loop,
        @Nullable String when,
        @Nullable String onExit,
        Map<String, LifecycleHook> hooks) {

    static Call of(DAGTask task) {
        return new Call(
                task.name(),
                text(task.template()),
                task.templateRef(),
                task.inline(),
                loop(task.withItems(), task.withParam(), task.withSequence()),
                task.when(),
                task.onExit(),
                task.hooks());
    }

    static Call of(WorkflowStep step) {
        return new Call(
                text(step.name()),
                text(step.template()),
                step.templateRef(),
                step.inline(),
                loop(step.withItems(), step.withParam(), step.withSequence()),
                step.when(),
                step.onExit(),
                step.hooks());
    }

    static Call of(String name, LifecycleHook hook) {
        return new Call(name, text(hook.template()), hook.templateRef(), null, null, null, null, Map.of());
    }

    static Call of(String name, String template) {
        return new Call(name, template, null, null, null, null, null, Map.of());
    }

    /** What it runs, as people write it. */
    String runs() {
        if (templateRef != null) {
            return templateRef.name() + "/" + templateRef.template();
        }
        return inline != null ? "inline" : template;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Loop loop(List<Object> items, @Nullable String param, @Nullable Sequence sequence) {
        if (!items.isEmpty()) {
            return new Loop("withItems", OptionalLong.of(items.size()));
        }
        if (param != null && !param.isEmpty()) {
            return new Loop("withParam: " + param, elements(param));
        }
        return sequence == null ? null : new Loop("withSequence", length(sequence));
    }

    /** Of a JSON array that stands there as it is. */
    private static OptionalLong elements(String param) {
        if (param.contains("{{") || !param.strip().startsWith("[")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Serialization.unmarshal(param, List.class).size());
        } catch (RuntimeException e) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong length(Sequence sequence) {
        if (sequence.count() != null) {
            return number(sequence.count());
        }
        var start = sequence.start() == null ? OptionalLong.of(0) : number(sequence.start());
        var end = number(sequence.end());
        return start.isPresent() && end.isPresent()
                ? OptionalLong.of(Math.abs(end.getAsLong() - start.getAsLong()) + 1)
                : OptionalLong.empty();
    }

    private static OptionalLong number(@Nullable IntOrString value) {
        var text = value == null ? "" : Objects.toString(value.getValue());
        return text.matches("-?\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
