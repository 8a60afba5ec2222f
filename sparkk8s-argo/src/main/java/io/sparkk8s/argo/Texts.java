package io.sparkk8s.argo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that Argo computes while the workflow runs; see {@link Expressions}. */
public final class Texts {

    private Texts() {}

    /** All of them, one after the other; what is no {@link Value} is taken as it prints. */
    public static Value<String> concat(Object... parts) {
        Value<?>[] values = Stream.of(parts)
                .map(part -> part instanceof Value<?> value ? value : Value.val(part.toString()))
                .toArray(Value<?>[]::new);
        String sum = Stream.of(values).map(value -> value.expr().asText()).collect(Collectors.joining(" + "));
        return Expressions.function("(" + sum + ")", String.class, values);
    }

    /** Without blanks at its ends. */
    public static Value<String> trim(Value<String> text) {
        return call("trim", text);
    }

    /** In upper case. */
    public static Value<String> upper(Value<String> text) {
        return call("upper", text);
    }

    /** In lower case. */
    public static Value<String> lower(Value<String> text) {
        return call("lower", text);
    }

    private static Value<String> call(String function, Value<String> text) {
        return Expressions.function(function + "(" + text.expr().asText() + ")", String.class, text);
    }

    /** The parts of a text. */
    public static Value<List<String>> split(Value<String> text, String separator) {
        return Expressions.function(
                "split(" + text.expr().asText() + ", " + Expr.quoted(separator) + ")",
                new ListType(String.class),
                text);
    }

    /** The elements of a list as one text. */
    public static Value<String> join(Value<List<String>> list, String separator) {
        return Expressions.function(
                "join(" + list.expr().valueAs(List.class) + ", " + Expr.quoted(separator) + ")", String.class, list);
    }

    /** Whether a text has another in it. */
    public static Condition contains(Value<String> text, String part) {
        return test(text, "contains", part);
    }

    /** Whether a text begins with another. */
    public static Condition startsWith(Value<String> text, String part) {
        return test(text, "startsWith", part);
    }

    /** Whether a text ends with another. */
    public static Condition endsWith(Value<String> text, String part) {
        return test(text, "endsWith", part);
    }

    /** Whether a part of a text matches a regular expression, in Go's syntax. */
    public static Condition matches(Value<String> text, String pattern) {
        return test(text, "matches", pattern);
    }

    private static Condition test(Value<String> text, String operator, String other) {
        return Condition.of(text.expr().asText() + " " + operator + " " + Expr.quoted(other), text.producers());
    }

    /** Any value as text. */
    public static Value<String> text(Value<?> value) {
        return Expressions.function(value.expr().asText(), String.class, value);
    }
}
