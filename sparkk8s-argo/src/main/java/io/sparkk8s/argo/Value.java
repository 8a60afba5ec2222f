package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's value: a literal, a reference to one that is only known while the workflow runs (an input, the output of
 * a task, an item of a fan-out), or what {@link Expressions} make of these. Immutable.
 *
 * @param <T> what the text stands for; Argo itself passes every parameter as text
 */
public final class Value<T> {
    private static final Value<?> OMITTED =
            new Value<>("", null, Set.of(), Expr.computed("nil", Object.class), false, null);

    private final String text;
    private final @Nullable Object literal;
    private final Set<Producer> producers;
    private final Expr expr;
    private final boolean reference;
    private final @Nullable OwnFile file;

    private Value(
            String text,
            @Nullable Object literal,
            Set<Producer> producers,
            Expr expr,
            boolean reference,
            @Nullable OwnFile file) {
        this.text = text;
        this.literal = literal;
        this.producers = producers;
        this.expr = expr;
        this.reference = reference;
        this.file = file;
    }

    /**
     * A literal. Text, numbers, booleans and enums are passed as they print; collections, maps and arrays as JSON.
     *
     * @param literal without two opening curly brackets, which Argo would take for a reference: the build refuses them
     */
    public static <T> Value<T> val(T literal) {
        requireNonNull(literal, "literal");
        boolean structured = literal instanceof Collection<?> || literal instanceof Map<?, ?>;
        String text = structured || literal.getClass().isArray() ? Serialization.asJson(literal) : literal.toString();
        Expr expr = literal instanceof Map<?, ?> || literal.getClass().isArray()
                ? Expr.computed("fromJSON(" + Expr.quoted(text) + ")", literal.getClass())
                : Expr.literal(literal);
        return new Value<>(text, literal, Set.of(), expr, false, null);
    }

    /**
     * One of Argo's own variables, such as {@code workflow.creationTimestamp.s}; {@link Variables} has most of them.
     *
     * @param name without the curly brackets; with {@code =} in front it is an expression, as it is
     */
    public static Value<String> variable(String name) {
        Expr expr = name.startsWith("=")
                ? Expr.computed("(" + name.substring(1) + ")", Object.class)
                : Expr.path(String.class, Arrays.asList(name.split("\\.")));
        return new Value<>("{{" + name + "}}", null, Set.of(), expr, !name.startsWith("="), null);
    }

    /** In the place of an input with a default: the default is taken. An input without one is a fault of the build. */
    @SuppressWarnings("unchecked") // it has no value, whose type could be wrong
    public static <T> Value<T> omitted() {
        return (Value<T>) OMITTED;
    }

    static <T> Value<T> reference(Type type, Set<Producer> producers, String... parts) {
        return new Value<>(
                "{{" + String.join(".", parts) + "}}",
                null,
                producers,
                Expr.path(type, Arrays.asList(parts)),
                true,
                null);
    }

    static <T> Value<T> output(Type type, Producer producer, OwnFile file) {
        List<String> parts = List.of("outputs", "parameters", file.name());
        return new Value<>(
                "{{" + String.join(".", parts) + "}}", null, Set.of(producer), Expr.path(type, parts), true, file);
    }

    static <T> Value<T> computed(Expr expr, Set<Producer> producers) {
        return new Value<>("{{=" + expr.asText() + "}}", null, producers, expr, false, null);
    }

    /** The same reference, to a list of what this stands for. */
    Value<List<T>> asList() {
        return new Value<>(
                text, null, producers, new Expr(expr.text(), new ListType(expr.type()), Expr.Form.TEXT), true, null);
    }

    /** True while the workflow runs if this value is the given one. */
    public Condition eq(T other) {
        return Condition.compare(this, "==", val(other));
    }

    /** True while the workflow runs if both are the same. */
    public Condition eq(Value<T> other) {
        return Condition.compare(this, "==", other);
    }

    /** The opposite of {@link #eq}. */
    public Condition ne(T other) {
        return Condition.compare(this, "!=", val(other));
    }

    /** The opposite of {@link #eq}. */
    public Condition ne(Value<T> other) {
        return Condition.compare(this, "!=", other);
    }

    /** True while the workflow runs if this value is greater than the given one; texts go by their characters. */
    public Condition gt(T other) {
        return Condition.compare(this, ">", val(other));
    }

    /** As {@link #gt(Object)}. */
    public Condition gt(Value<T> other) {
        return Condition.compare(this, ">", other);
    }

    /** True while the workflow runs if this value is at least the given one. */
    public Condition ge(T other) {
        return Condition.compare(this, ">=", val(other));
    }

    /** True while the workflow runs if this value is less than the given one; texts go by their characters. */
    public Condition lt(T other) {
        return Condition.compare(this, "<", val(other));
    }

    /** As {@link #lt(Object)}. */
    public Condition lt(Value<T> other) {
        return Condition.compare(this, "<", other);
    }

    /** True while the workflow runs if this value is at most the given one. */
    public Condition le(T other) {
        return Condition.compare(this, "<=", val(other));
    }

    /** True while the workflow runs if this value is one of these. */
    public Condition in(Collection<T> values) {
        List<T> list = List.copyOf(values);
        Type type = list.isEmpty() ? expr.type() : list.get(0).getClass();
        return Condition.of(expr.valueAs(type) + " in " + Expr.literal(list).text(), producers);
    }

    /**
     * The file in the container from which Argo reads this output of the template.
     *
     * @throws IllegalStateException this is no output seen from within its own template
     */
    public String path() {
        if (file == null) {
            throw new IllegalStateException(text + " is not an output of this template: only outputs have a file");
        }
        return file.path();
    }

    /**
     * The text that Argo gets: the literal, the reference as {@code {{inputs.parameters.day}}}, or the expression as
     * {@code {{=..}}}.
     */
    @Override
    public String toString() {
        return text;
    }

    @Nullable
    Object literal() {
        return literal;
    }

    boolean isOmitted() {
        return this == OMITTED;
    }

    /** Whether it is a mere reference, and no literal or expression. */
    boolean isReference() {
        return reference;
    }

    Set<Producer> producers() {
        return producers;
    }

    Expr expr() {
        return expr;
    }

    /** The name of the output that this is, seen from within its template. */
    @Nullable
    String outputName() {
        return file == null ? null : file.name();
    }
}
