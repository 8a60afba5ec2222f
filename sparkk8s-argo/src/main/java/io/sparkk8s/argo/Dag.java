package io.sparkk8s.argo;

import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.DAGTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a workflow or of a template, as they are being added. What a task uses of another makes it run after that
 * one; {@link #after} adds what the data does not say. Modifiers come first, {@code run} or {@code each} last:
 *
 * <pre>{@code
 * var extract = d.run("extract", job, new Job(val("extract.py")));
 * var report = d.after(extract).run("report", job, new Job(val("report.py")));
 * d.after(report.failed()).run("alert", mail, new Mail(val("no report")));
 * }</pre>
 *
 * <p>Faults that the compiler cannot see are collected and told by the build. For one thread, while the DAG is described.
 */
public final class Dag extends TaskAdder<NextTask> {
    private final TaskScope scope;
    private final List<DAGTask> tasks = new ArrayList<>();
    private @Nullable Boolean failFast;
    private @Nullable String target;

    /**
     * A DAG without tasks.
     *
     * @param place where its faults are told
     */
    Dag(Place place) {
        this.scope = new TaskScope("tasks", place);
    }

    /** The next task runs after these have succeeded (or were skipped). */
    public NextTask after(TaskHandle first, TaskHandle... more) {
        return with(draft()).after(first, more);
    }

    /** The next task runs after this has happened. */
    public NextTask after(Dependency dependency) {
        return with(draft()).after(dependency);
    }

    /** With false, all branches run to their ends though a task has failed. Argo's default is true. */
    public Dag failFast(boolean failFast) {
        this.failFast = failFast;
        return this;
    }

    /** Runs only these tasks, and those that they need (JSON: {@code target}). */
    public Dag target(TaskHandle first, TaskHandle... more) {
        Place at = scope.place().in("target").atCaller();
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(first), Stream.of(more))
                .map(Handles::producer)
                .forEach(task -> names.addAll(scope.ownTasks(Set.of(task), at)));
        target = String.join(" ", names);
        return this;
    }

    @Override
    TaskScope scope() {
        return scope;
    }

    @Override
    TaskDraft draft() {
        return TaskDraft.EMPTY;
    }

    @Override
    NextTask with(TaskDraft draft) {
        return new NextTask(this, draft);
    }

    @Override
    void append(Call call, TaskDraft draft, Set<Producer> uses, Place place) {
        DAGTask.Builder task = call.task().depends(depends(draft, uses, place));
        draft.taskChanges().forEach(change -> change.accept(task));
        scope.add(call.name(), scope.size(), place);
        tasks.add(task.build());
    }

    /** What data and modifiers ask for, in the order in which the tasks were added; what is asked for in words wins. */
    private @Nullable String depends(TaskDraft draft, Set<Producer> uses, Place place) {
        Set<Producer> producers = new LinkedHashSet<>(draft.after());
        producers.addAll(uses);
        Set<String> needed = new LinkedHashSet<>(scope.ownTasks(producers, place));
        needed.removeIf(task -> !scope.has(task));
        Dependency dependency = draft.dependency();
        if (dependency != null) {
            scope.ownTasks(dependency.producers(), place).forEach(needed::remove);
        }
        String all = needed.stream()
                .sorted(Comparator.comparingInt(scope::order))
                .collect(Collectors.joining(Dependency.AND));
        if (dependency == null) {
            return all.isEmpty() ? null : all;
        }
        return all.isEmpty() ? dependency.toString() : all + Dependency.AND + dependency.bracketed(Dependency.AND);
    }

    DAGTemplate wire() {
        scope.place().faultIf(tasks.isEmpty(), "the DAG has no task");
        return DAGTemplate.builder()
                .target(target)
                .tasks(List.copyOf(tasks))
                .failFast(failFast)
                .build();
    }
}
