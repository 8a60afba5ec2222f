package io.sparkk8s.argo;

import java.lang.reflect.Type;

/** Numbers that Argo computes while the workflow runs; see {@link Expressions}. */
public final class Numbers {

    private Numbers() {}

    /** A text as a whole number. */
    public static Value<Integer> integer(Value<?> text) {
        return Expressions.function("asInt(" + text.expr().text() + ")", Integer.class, text);
    }

    /** A text as a number. */
    public static Value<Double> decimal(Value<?> text) {
        return Expressions.function("asFloat(" + text.expr().text() + ")", Double.class, text);
    }

    /** The sum. */
    public static <N extends Number> Value<N> plus(Value<N> one, Value<N> other) {
        return operation(one, "+", other);
    }

    /** The difference. */
    public static <N extends Number> Value<N> minus(Value<N> one, Value<N> other) {
        return operation(one, "-", other);
    }

    /** The product. */
    public static <N extends Number> Value<N> times(Value<N> one, Value<N> other) {
        return operation(one, "*", other);
    }

    /** The quotient: a fraction of whole numbers too. */
    public static Value<Double> divide(Value<? extends Number> one, Value<? extends Number> other) {
        return Expressions.function(
                "(" + one.expr().value() + " / " + other.expr().value() + ")", Double.class, one, other);
    }

    private static <N extends Number> Value<N> operation(Value<N> one, String operator, Value<N> other) {
        Type type = one.expr().type() == Object.class
                ? other.expr().type()
                : one.expr().type();
        return Expressions.function(
                "(" + one.expr().valueAs(type) + " " + operator + " "
                        + other.expr().valueAs(type) + ")",
                type,
                one,
                other);
    }
}
