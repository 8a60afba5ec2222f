package io.sparkk8s.argo;

import io.sparkk8s.argo.model.LifecycleHook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A template that is run beside or after a task or a workflow (JSON: {@code hooks}).
 *
 * @param when from the status of what is watched; null for the end
 */
record Hook(String name, @Nullable Function<Value<String>, Condition> when, Invocable<?, ?> target, Record arguments) {
    static final String EXIT = "exit";

    /**
     * As Argo gets them.
     *
     * @param status of the task or workflow
     * @return by name; the producers of their values are added to {@code uses}
     */
    static Map<String, LifecycleHook> wire(
            List<Hook> hooks, Value<String> status, Set<Producer> uses, TaskScope scope, Place place) {
        Map<String, LifecycleHook> wired = new LinkedHashMap<>();
        for (Hook hook : hooks) {
            Place at = place.in("hooks").in(hook.name);
            Names.checkTask(hook.name, at);
            at.faultIf(wired.containsKey(hook.name), "there are two hooks of this name");
            wired.put(hook.name, hook.wire(status, uses, scope, at));
        }
        return wired;
    }

    private LifecycleHook wire(Value<String> status, Set<Producer> uses, TaskScope scope, Place at) {
        LifecycleHook.Builder wire = LifecycleHook.builder();
        Map<String, Object> values = Signature.read(arguments, at);
        values.values().forEach(value -> uses.addAll(TaskAdder.producers(value)));
        wire.arguments(TaskAdder.arguments(target, values, at));
        scope.use(target, at);
        if (target instanceof TemplateRef<?, ?> ref) {
            wire.templateRef(ref.wire());
        } else {
            wire.template(target.name());
        }
        if (when != null) {
            Condition condition = when.apply(status);
            uses.addAll(condition.producers());
            wire.expression(condition.expression());
        }
        return wire.build();
    }
}
