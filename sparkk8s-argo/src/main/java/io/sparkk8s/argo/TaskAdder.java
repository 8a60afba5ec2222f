package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.LifecycleHook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What adds tasks: modifiers come first, {@code run} or {@code each} last.
 *
 * @param <N> what a modifier gives
 */
abstract class TaskAdder<N> {

    TaskAdder() {}

    abstract TaskScope scope();

    abstract TaskDraft draft();

    abstract N with(TaskDraft draft);

    /** Takes a task that is all described. */
    abstract void append(Call call, TaskDraft draft, Set<Producer> uses, Place place);

    /** The next task is skipped unless this is true; several are all needed. */
    public final N when(Condition condition) {
        return with(draft().when(condition));
    }

    /** Runs a template when the next task has ended, however it did (JSON: {@code hooks.exit}). */
    public final <I extends Record> N onExit(Invocable<I, ?> target, I arguments) {
        return with(draft().hook(new Hook(Hook.EXIT, null, target, arguments)));
    }

    /**
     * Runs a template once something is true of the next task (JSON: {@code hooks}).
     *
     * @param name of the hook; letters, digits and '-'
     * @param when from the task's status, as {@code status -> status.eq("Running")}
     */
    public final <I extends Record> N hook(
            String name, Function<Value<String>, Condition> when, Invocable<I, ?> target, I arguments) {
        return with(draft().hook(new Hook(name, requireNonNull(when, "when"), target, arguments)));
    }

    /**
     * Adds a task.
     *
     * @param name letters, digits and '-'; unique among the tasks beside it
     * @param target what to run
     * @param arguments its inputs: literals, outputs of earlier tasks, inputs of the template around it
     */
    public final <I extends Record, O extends Record> Task<O> run(String name, Invocable<I, O> target, I arguments) {
        return add(name, target, arguments, Loop.NONE);
    }

    /**
     * Adds a task that is run once for each item of a list, all at the same time.
     *
     * @param list an output or an input with a JSON list (JSON: {@code withParam}), or a literal ({@code withItems})
     * @param arguments its inputs, from the item
     */
    public final <T, I extends Record, O extends Record> FanOut<O> each(
            Value<List<T>> list, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        Value<T> item = Value.reference(Expr.elementOf(list.expr().type()), Set.of(), "item");
        return new FanOut<>(add(name, target, arguments.apply(item), Loop.over(list)));
    }

    /** As {@link #each(Value, String, Invocable, Function)}, over items that are known now. */
    public final <T, I extends Record, O extends Record> FanOut<O> each(
            List<T> items, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        return each(Value.val(List.copyOf(items)), name, target, arguments);
    }

    /** As {@link #each(Value, String, Invocable, Function)}, over numbers. */
    public final <T, I extends Record, O extends Record> FanOut<O> each(
            Sequence<T> numbers, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        Value<T> item = Value.reference(numbers.type(), Set.of(), "item");
        return new FanOut<>(add(name, target, arguments.apply(item), numbers.loop()));
    }

    /**
     * As {@link #each(Value, String, Invocable, Function)}, over JSON objects.
     *
     * @param item a record of values: the fields of an item
     */
    public final <R extends Record, I extends Record, O extends Record> FanOut<O> eachObject(
            Value<List<R>> list, Class<R> item, String name, Invocable<I, O> target, Function<R, I> arguments) {
        return objects(Loop.over(list), item, name, target, arguments);
    }

    /**
     * As {@link #each(Value, String, Invocable, Function)}, over records of literals.
     *
     * @param items at least one
     */
    @SuppressWarnings("unchecked") // the class of an R
    public final <R extends Record, I extends Record, O extends Record> FanOut<O> eachObject(
            List<R> items, String name, Invocable<I, O> target, Function<R, I> arguments) {
        List<Object> objects = new ArrayList<>();
        Place place = scope().at(name).in("items");
        items.forEach(item -> objects.add(literals(item, place)));
        return objects(Loop.items(objects), (Class<R>) items.get(0).getClass(), name, target, arguments);
    }

    private <R extends Record, I extends Record, O extends Record> FanOut<O> objects(
            Loop loop, Class<R> item, String name, Invocable<I, O> target, Function<R, I> arguments) {
        return new FanOut<>(add(name, target, arguments.apply(new Signature<>(item).bind(References.item())), loop));
    }

    private static Map<String, Object> literals(Record item, Place place) {
        Map<String, Object> literals = new LinkedHashMap<>();
        Signature.read(item, place).forEach((field, value) -> {
            Object literal = value instanceof Value<?> v ? v.literal() : null;
            if (literal == null) {
                place.in(field).fault("an item's fields must be literals, and this is " + value);
            } else {
                literals.put(field, literal);
            }
        });
        return literals;
    }

    private <I extends Record, O extends Record> Task<O> add(
            String name, Invocable<I, O> target, I arguments, Loop loop) {
        requireNonNull(name, "name");
        requireNonNull(target, "target");
        requireNonNull(arguments, "arguments");
        Place place = scope().at(name);
        Names.checkTask(name, place);

        TaskDraft draft = draft();
        Map<String, Object> values = Signature.read(arguments, place.in("arguments"));
        Arguments wired = arguments(target, values, place.in("arguments"));
        Set<Producer> uses = new LinkedHashSet<>(loop.producers());
        values.values().forEach(value -> uses.addAll(producers(value)));
        if (draft.condition() != null) {
            uses.addAll(draft.condition().producers());
        }
        Task<O> task = new Task<>(scope(), name, target.outputs());
        Map<String, LifecycleHook> hooks =
                draft.hooks().isEmpty() ? Map.of() : Hook.wire(draft.hooks(), task.status(), uses, scope(), place);
        uses.remove(task.producer());
        scope().use(target, place);
        append(new Call(name, target, wired, draft.condition(), loop, hooks), draft, uses, place);
        return task;
    }

    /** As Argo gets them; what is omitted must have a default. */
    static @Nullable Arguments arguments(Invocable<?, ?> target, Map<String, Object> values, Place place) {
        if (target instanceof Template<?, ?> template) {
            values.forEach((name, value) -> {
                boolean omitted = value instanceof Value<?> v ? v.isOmitted() : ((Artifact) value).isOmitted();
                if (omitted && !template.body().canOmit(name)) {
                    place.in(name).fault("is omitted, but the template " + template.name() + " has no default for it");
                }
            });
        }
        Arguments arguments = Signature.arguments(values, place);
        return arguments.parameters().isEmpty() && arguments.artifacts().isEmpty() ? null : arguments;
    }

    static Set<Producer> producers(Object value) {
        return value instanceof Value<?> v ? v.producers() : ((Artifact) value).producers();
    }
}
