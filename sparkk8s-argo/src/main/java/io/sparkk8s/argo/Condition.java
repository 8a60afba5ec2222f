package io.sparkk8s.argo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, while the workflow runs, whether a task is run or skipped (JSON: {@code when}), a hook is called, a failure is
 * tried again. Immutable.
 *
 * <p>A comparison of a reference with a plain literal is written as Argo's {@code when} has it, with the value pasted
 * between quotes; all else, and all that {@link #computed} is said of, is an expression {@code {{=..}}}, in which a value
 * is data whatever it holds.
 */
public final class Condition {
    private final @Nullable String plain;
    private final String expression;
    private final @Nullable String operator;
    private final Set<Producer> producers;

    private Condition(@Nullable String plain, String expression, @Nullable String operator, Set<Producer> producers) {
        this.plain = plain;
        this.expression = expression;
        this.operator = operator;
        this.producers = producers;
    }

    /** An expression of its own, which no operator must take apart. */
    static Condition of(String expression, Set<Producer> producers) {
        return new Condition(null, "(" + expression + ")", null, producers);
    }

    /**
     * A condition in Argo's own expression language, as it is.
     *
     * @param uses the values that are in it, for the tasks to wait for
     */
    public static Condition raw(String expression, Value<?>... uses) {
        return of(expression, Sets.producers(uses));
    }

    static Condition compare(Value<?> left, String operator, Value<?> right) {
        Expr one = left.expr();
        Expr other = right.expr();
        String expression = right.literal() == null
                ? one.value() + " " + operator + " " + other.value()
                : one.valueAs(other.type()) + " " + operator + " " + other.text();
        return new Condition(
                plain(left, operator, right), expression, null, Sets.union(left.producers(), right.producers()));
    }

    private static @Nullable String plain(Value<?> left, String operator, Value<?> right) {
        Object literal = right.literal();
        if (!left.isReference() || literal == null) {
            return null;
        }
        if (literal instanceof Number || literal instanceof Boolean) {
            return left + " " + operator + " " + right;
        }
        boolean equality = operator.equals("==") || operator.equals("!=");
        boolean quotable = !right.toString().matches("(?s).*(['\\\\]|\\{\\{).*");
        return equality && quotable ? "'" + left + "' " + operator + " '" + right + "'" : null;
    }

    /** Both. */
    public Condition and(Condition other) {
        return join(" && ", other);
    }

    /** One of the two, or both. */
    public Condition or(Condition other) {
        return join(" || ", other);
    }

    /** The opposite. */
    public Condition not() {
        return new Condition(plain == null ? null : "!(" + plain + ")", "!(" + expression + ")", null, producers);
    }

    /** The same, as an expression: for values that may have quotes, blanks or operators in them. */
    public Condition computed() {
        return new Condition(null, expression, operator, producers);
    }

    private Condition join(String by, Condition other) {
        String plainly = plain == null || other.plain == null
                ? null
                : bracketed(plain, by) + by + other.bracketed(other.plain, by);
        return new Condition(
                plainly,
                bracketed(expression, by) + by + other.bracketed(other.expression, by),
                by,
                Sets.union(producers, other.producers));
    }

    private String bracketed(String text, String outer) {
        return operator == null || operator.equals(outer) ? text : "(" + text + ")";
    }

    /** As Argo gets it for a task. */
    @Override
    public String toString() {
        return plain == null ? "{{=" + expression + "}}" : plain;
    }

    /** In Argo's expression language, for hooks, retries and within other expressions. */
    String expression() {
        return expression;
    }

    /** To be a part of another expression. */
    String operand() {
        return operator == null ? expression : "(" + expression + ")";
    }

    Set<Producer> producers() {
        return producers;
    }
}
