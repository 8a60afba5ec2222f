package io.sparkk8s.argo;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must have happened before a task is run, as {@code a.failed().or(b.ok())} (JSON: {@code depends}). Immutable. */
public final class Dependency {
    static final String AND = " && ";

    private final String text;
    private final @Nullable String operator;
    private final Set<Producer> producers;

    private Dependency(String text, @Nullable String operator, Set<Producer> producers) {
        this.text = text;
        this.operator = operator;
        this.producers = producers;
    }

    static Dependency on(Producer task, String outcome) {
        return new Dependency(task.task() + "." + outcome, null, Set.of(task));
    }

    /** Both. */
    public Dependency and(Dependency other) {
        return join(AND, other);
    }

    /** One of the two, or both. */
    public Dependency or(Dependency other) {
        return join(" || ", other);
    }

    private Dependency join(String operator, Dependency other) {
        Set<Producer> both = new LinkedHashSet<>(producers);
        both.addAll(other.producers);
        return new Dependency(bracketed(operator) + operator + other.bracketed(operator), operator, both);
    }

    /** To be joined with others: in brackets if it is itself joined by another operator. */
    String bracketed(String outer) {
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
}
