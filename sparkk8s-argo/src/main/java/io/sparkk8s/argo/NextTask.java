package io.sparkk8s.argo;

import io.sparkk8s.argo.model.DAGTask;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is already said of the next task of a {@link Dag}. Immutable: each modifier gives a new one, so that one can be kept
 * and used for several tasks.
 */
public final class NextTask extends TaskAdder<NextTask> {
    private final Dag dag;
    private final TaskDraft draft;

    NextTask(Dag dag, TaskDraft draft) {
        this.dag = dag;
        this.draft = draft;
    }

    /** The task runs after these have succeeded (or were skipped). */
    public NextTask after(TaskHandle first, TaskHandle... more) {
        Set<Producer> tasks = new LinkedHashSet<>();
        Stream.concat(Stream.of(first), Stream.of(more)).map(Handles::producer).forEach(tasks::add);
        return with(draft.after(tasks));
    }

    /** The task runs after this has happened; several are all needed. */
    public NextTask after(Dependency other) {
        return with(draft.after(other));
    }

    /** Anything else that a task of a DAG has, as the last step. What is set here is not checked. */
    public NextTask with(Consumer<DAGTask.Builder> change) {
        return with(draft.changeTask(change));
    }

    @Override
    TaskScope scope() {
        return dag.scope();
    }

    @Override
    TaskDraft draft() {
        return draft;
    }

    @Override
    NextTask with(TaskDraft next) {
        return new NextTask(dag, next);
    }

    @Override
    void append(Call call, TaskDraft all, Set<Producer> uses, Place place) {
        dag.append(call, all, uses, place);
    }
}
