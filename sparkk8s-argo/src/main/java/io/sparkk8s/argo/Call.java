package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.LifecycleHook;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a DAG's task and a step have in common on the wire. */
record Call(
        String name,
        Invocable<?, ?> target,
        @Nullable Arguments arguments,
        @Nullable Condition when,
        Loop loop,
        Map<String, LifecycleHook> hooks) {

    DAGTask.Builder task() {
        return DAGTask.builder()
                .name(name)
                .template(template())
                .templateRef(templateRef())
                .arguments(arguments)
                .when(when == null ? null : when.toString())
                .withItems(loop.items())
                .withParam(loop.param())
                .withSequence(loop.sequence())
                .hooks(hooks);
    }

    WorkflowStep.Builder step() {
        return WorkflowStep.builder()
                .name(name)
                .template(template())
                .templateRef(templateRef())
                .arguments(arguments)
                .when(when == null ? null : when.toString())
                .withItems(loop.items())
                .withParam(loop.param())
                .withSequence(loop.sequence())
                .hooks(hooks);
    }

    private @Nullable String template() {
        return target instanceof TemplateRef<?, ?> ? null : target.name();
    }

    private io.sparkk8s.argo.model.@Nullable TemplateRef templateRef() {
        return target instanceof TemplateRef<?, ?> ref ? ref.wire() : null;
    }
}
