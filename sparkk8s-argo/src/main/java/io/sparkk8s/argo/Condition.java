package io.sparkk8s.argo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides, while the workflow runs, whether a task is run or skipped (JSON: {@code when}). Immutable. */
public final class Condition {
    private final String text;
    private final @Nullable String operator;
    private final Set<Producer> producers;
    private final List<String> faults;

    private Condition(String text, @Nullable String operator, Set<Producer> producers, List<String> faults) {
        this.text = text;
        this.operator = operator;
        this.producers = producers;
        this.faults = faults;
    }

    static Condition compare(Value<?> left, String operator, Object right) {
        boolean bare = right instanceof Number || right instanceof Boolean;
        String quote = bare ? "" : "'";
        String text = quote + left + quote + " " + operator + " " + quote + right + quote;
        List<String> faults = new ArrayList<>();
        if (!bare && right.toString().matches("(?s).*(['\\\\]|\\{\\{).*")) {
            faults.add("the condition " + text + " compares with a text that has a quote, a backslash or '{{'");
        }
        if (!bare && (operator.equals("<") || operator.equals(">"))) {
            faults.add("the condition " + text + " has an order of texts; only numbers have one");
        }
        return new Condition(text, null, left.producers(), faults);
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
        return new Condition("!(" + text + ")", null, producers, faults);
    }

    private Condition join(String operator, Condition other) {
        Set<Producer> both = new LinkedHashSet<>(producers);
        both.addAll(other.producers);
        List<String> allFaults = new ArrayList<>(faults);
        allFaults.addAll(other.faults);
        return new Condition(bracketed(operator) + operator + other.bracketed(operator), operator, both, allFaults);
    }

    private String bracketed(String outer) {
        return operator == null || operator.equals(outer) ? text : "(" + text + ")";
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return text;
    }

    Set<Producer> producers() {
        return producers;
    }

    List<String> faults() {
        return faults;
    }
}
