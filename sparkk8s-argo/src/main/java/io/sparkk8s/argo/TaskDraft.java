package io.sparkk8s.argo;

import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is already said of the next task.
 *
 * @param taskChanges of a DAG's task, as the last step
 * @param stepChanges of a step, as the last step
 */
record TaskDraft(
        Set<Producer> after,
        @Nullable Dependency dependency,
        @Nullable Condition condition,
        List<Hook> hooks,
        List<Consumer<DAGTask.Builder>> taskChanges,
        List<Consumer<WorkflowStep.Builder>> stepChanges) {

    static final TaskDraft EMPTY = new TaskDraft(Set.of(), null, null, List.of(), List.of(), List.of());

    TaskDraft after(Set<Producer> more) {
        Set<Producer> all = new LinkedHashSet<>(after);
        all.addAll(more);
        return new TaskDraft(all, dependency, condition, hooks, taskChanges, stepChanges);
    }

    TaskDraft after(Dependency other) {
        Dependency both = dependency == null ? other : dependency.and(other);
        return new TaskDraft(after, both, condition, hooks, taskChanges, stepChanges);
    }

    TaskDraft when(Condition other) {
        Condition both = condition == null ? other : condition.and(other);
        return new TaskDraft(after, dependency, both, hooks, taskChanges, stepChanges);
    }

    TaskDraft hook(Hook hook) {
        return new TaskDraft(after, dependency, condition, Added.plus(hooks, hook), taskChanges, stepChanges);
    }

    TaskDraft changeTask(Consumer<DAGTask.Builder> change) {
        return new TaskDraft(after, dependency, condition, hooks, Added.plus(taskChanges, change), stepChanges);
    }

    TaskDraft changeStep(Consumer<WorkflowStep.Builder> change) {
        return new TaskDraft(after, dependency, condition, hooks, taskChanges, Added.plus(stepChanges, change));
    }
}
