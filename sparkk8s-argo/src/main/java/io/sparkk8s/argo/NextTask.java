package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.DAGTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is already said of the next task of a {@link Dag}. Immutable: each modifier gives a new one, so that one can be kept
 * and used for several tasks.
 */
public final class NextTask {
    private final Dag dag;
    private final Set<Producer> after;
    private final @Nullable Dependency dependency;
    private final @Nullable Condition condition;

    NextTask(Dag dag) {
        this(dag, Set.of(), null, null);
    }

    private NextTask(Dag dag, Set<Producer> after, @Nullable Dependency dependency, @Nullable Condition condition) {
        this.dag = dag;
        this.after = after;
        this.dependency = dependency;
        this.condition = condition;
    }

    /** The task runs after these have succeeded (or were skipped). */
    public NextTask after(TaskHandle first, TaskHandle... more) {
        Set<Producer> all = new LinkedHashSet<>(after);
        all.add(Handles.producer(first));
        Stream.of(more).map(Handles::producer).forEach(all::add);
        return new NextTask(dag, all, dependency, condition);
    }

    /** The task runs after this has happened; several are all needed. */
    public NextTask after(Dependency other) {
        return new NextTask(dag, after, dependency == null ? other : dependency.and(other), condition);
    }

    /** The task is skipped unless this is true; several are all needed. */
    public NextTask when(Condition other) {
        return new NextTask(dag, after, dependency, condition == null ? other : condition.and(other));
    }

    /** Adds the task; see {@link Dag#run}. */
    public <I extends Record, O extends Record> Task<O> run(String name, Invocable<I, O> target, I arguments) {
        return add(name, target, arguments, DAGTask.builder(), Set.of());
    }

    /** Adds a task for each item of a list; see {@link Dag#each(Value, String, Invocable, Function)}. */
    public <T, I extends Record, O extends Record> FanOut<O> each(
            Value<List<T>> list, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        DAGTask.Builder task = DAGTask.builder();
        if (list.literal() instanceof List<?> items) {
            task.withItems(new ArrayList<>(items));
        } else {
            task.withParam(list.toString());
        }
        I item = arguments.apply(Value.reference("item", Set.of()));
        return new FanOut<>(add(name, target, item, task, list.producers()));
    }

    /** Adds a task for each of the items; see {@link Dag#each(List, String, Invocable, Function)}. */
    public <T, I extends Record, O extends Record> FanOut<O> each(
            List<T> items, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        return each(Value.val(List.copyOf(items)), name, target, arguments);
    }

    private <I extends Record, O extends Record> Task<O> add(
            String name, Invocable<I, O> target, I arguments, DAGTask.Builder task, Set<Producer> listFrom) {
        requireNonNull(name, "name");
        requireNonNull(target, "target");
        requireNonNull(arguments, "arguments");
        Place place = dag.task(name);
        Names.checkTask(name, place);

        Map<String, Object> values = Signature.read(arguments, place.in("arguments"));
        Arguments wired = Signature.arguments(values, place.in("arguments"));
        task.name(name).arguments(values.isEmpty() ? null : wired).depends(depends(values, listFrom, place));
        if (condition != null) {
            condition.faults().forEach(place.in("when")::fault);
            task.when(condition.toString());
        }
        if (target instanceof Template<I, O> template) {
            dag.use(template);
            task.template(template.name());
        } else if (target instanceof TemplateRef<I, O> ref) {
            task.templateRef(ref.wire());
        }
        dag.add(task.build(), place);
        return new Task<>(dag, name, target.outputs());
    }

    /** What data and modifiers ask for, in the order in which the tasks were added; what is asked for in words wins. */
    private @Nullable String depends(Map<String, Object> values, Set<Producer> listFrom, Place place) {
        Set<Producer> producers = new LinkedHashSet<>(after);
        producers.addAll(listFrom);
        for (Object value : values.values()) {
            producers.addAll(value instanceof Value<?> v ? v.producers() : ((Artifact) value).producers());
        }
        if (condition != null) {
            producers.addAll(condition.producers());
        }
        Set<String> tasks = new LinkedHashSet<>(dag.taskNames());
        tasks.retainAll(dag.ownTasks(producers, place));
        if (dependency == null) {
            return tasks.isEmpty() ? null : String.join(Dependency.AND, tasks);
        }
        dag.ownTasks(dependency.producers(), place).forEach(tasks::remove);
        return tasks.isEmpty()
                ? dependency.toString()
                : String.join(Dependency.AND, tasks) + Dependency.AND + dependency.bracketed(Dependency.AND);
    }
}
