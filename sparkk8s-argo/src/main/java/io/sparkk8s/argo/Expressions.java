package io.sparkk8s.argo;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values that Argo computes while the workflow runs, as {@code {{=map(fromJSON(inputs.parameters.days), {# + '.csv'})}}}.
 * They can stand wherever a value can; tasks whose outputs are in them run before. Literals are quoted, and parameters are
 * data there, whatever characters they hold.
 *
 * <p>Texts are in {@link Texts}, numbers in {@link Numbers}.
 */
public final class Expressions {
    private static final AtomicLong ELEMENTS = new AtomicLong();

    private Expressions() {}

    /** One of two values. */
    public static <T> Value<T> ifElse(Condition condition, Value<T> then, Value<T> otherwise) {
        Expr one = then.expr();
        Type type = one.type() == Object.class ? otherwise.expr().type() : one.type();
        return Value.computed(
                Expr.computed(
                        "(" + condition.operand() + " ? " + one.value() + " : "
                                + otherwise.expr().value() + ")",
                        type),
                Sets.union(condition.producers(), Sets.producers(then, otherwise)));
    }

    /**
     * What lies in a JSON text, by a JSONPath such as {@code $.rows[0].count}.
     *
     * @param type what it is there
     */
    public static <R> Value<R> jsonPath(Value<?> json, String path, Class<R> type) {
        return function("jsonpath(" + json.expr().asText() + ", " + Expr.quoted(path) + ")", type, json);
    }

    /** A value as JSON text. */
    public static Value<String> toJson(Value<?> value) {
        return function("toJson(" + value.expr().value() + ")", String.class, value);
    }

    /** The field of a JSON object: of an element of a list, for example. */
    public static <R> Value<R> field(Value<?> object, String name, Class<R> type) {
        Expr expr = object.expr();
        String base = expr.form() == Expr.Form.TEXT ? "fromJSON(" + expr.text() + ")" : expr.text();
        return Value.computed(
                new Expr(base + "[" + Expr.quoted(name) + "]", type, Expr.Form.LOOSE), object.producers());
    }

    /** How many elements a list has. */
    public static Value<Integer> size(Value<? extends Collection<?>> list) {
        return function("len(" + list.expr().valueAs(List.class) + ")", Integer.class, list);
    }

    /** The element of a list at a place, from 0; negative ones count from the end. */
    public static <E> Value<E> get(Value<List<E>> list, int index) {
        return Value.computed(
                new Expr(
                        list.expr().valueAs(List.class) + "[" + index + "]",
                        Expr.elementOf(list.expr().type()),
                        Expr.Form.LOOSE),
                list.producers());
    }

    /** A list of what a function makes of each element. */
    public static <E, R> Value<List<R>> map(Value<List<E>> list, Function<Value<E>, Value<R>> function) {
        Closure<Value<R>> closure = closure(list, function);
        Expr made = closure.result().expr();
        return Value.computed(
                Expr.computed(closure.call("map", made.value()), new ListType(made.type())),
                Sets.union(list.producers(), closure.result().producers()));
    }

    /** The elements of which something is true. */
    public static <E> Value<List<E>> filter(Value<List<E>> list, Function<Value<E>, Condition> test) {
        Closure<Condition> closure = closure(list, test);
        return Value.computed(
                Expr.computed(
                        closure.call("filter", closure.result().expression()),
                        list.expr().type()),
                Sets.union(list.producers(), closure.result().producers()));
    }

    /** Whether something is true of at least one element. */
    public static <E> Condition any(Value<List<E>> list, Function<Value<E>, Condition> test) {
        return quantified("any", list, test);
    }

    /** Whether something is true of all elements. */
    public static <E> Condition all(Value<List<E>> list, Function<Value<E>, Condition> test) {
        return quantified("all", list, test);
    }

    private static <E> Condition quantified(
            String quantifier, Value<List<E>> list, Function<Value<E>, Condition> test) {
        Closure<Condition> closure = closure(list, test);
        return Condition.of(
                closure.call(quantifier, closure.result().expression()),
                Sets.union(list.producers(), closure.result().producers()));
    }

    /** Whether a list has an element. */
    public static <E> Condition contains(Value<List<E>> list, Value<E> element) {
        return Condition.of(
                element.expr().value() + " in " + list.expr().valueAs(List.class),
                Sets.union(list.producers(), element.producers()));
    }

    /** One of Sprig's functions, such as {@code sprig("trimSuffix", String.class, val(".csv"), in.file())}. */
    public static <R> Value<R> sprig(String function, Class<R> type, Value<?>... arguments) {
        String list = Stream.of(arguments).map(a -> a.expr().value()).collect(Collectors.joining(", "));
        return function("sprig." + function + "(" + list + ")", type, arguments);
    }

    /**
     * An expression in Argo's language, as it is.
     *
     * @param type what it gives
     * @param uses the values that are in it, for the tasks to wait for
     */
    public static <R> Value<R> raw(String expression, Class<R> type, Value<?>... uses) {
        return function("(" + expression + ")", type, uses);
    }

    static <R> Value<R> function(String text, Type type, Value<?>... arguments) {
        return Value.computed(Expr.computed(text, type), Sets.producers(arguments));
    }

    private static <E, R> Closure<R> closure(Value<List<E>> list, Function<Value<E>, R> body) {
        String mark = "\u0001" + ELEMENTS.incrementAndGet() + "\u0001";
        Value<E> element =
                Value.computed(new Expr(mark, Expr.elementOf(list.expr().type()), Expr.Form.LOOSE), Set.of());
        return new Closure<>(list, mark, body.apply(element));
    }

    /** A function of the elements of a list, which the language calls {@code #}, and of which it sees the innermost. */
    private record Closure<R>(Value<?> list, String mark, R result) {

        String call(String function, String body) {
            String plain = body.replace(mark, "#");
            if (plain.contains("\u0001")) {
                throw new IllegalArgumentException(
                        "A function of the elements of a list uses an element of another list,"
                                + " which Argo's expressions cannot: compute it before");
            }
            return function + "(" + list.expr().valueAs(List.class) + ", {" + plain + "})";
        }
    }
}
