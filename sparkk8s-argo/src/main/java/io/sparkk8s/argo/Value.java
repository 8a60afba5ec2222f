package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's value: a literal, or a reference to one that is only known while the workflow runs (an input, the output of
 * a task, an item of a fan-out). Immutable.
 *
 * @param <T> what the text stands for; Argo itself passes every parameter as text
 */
public final class Value<T> {
    private final String text;
    private final @Nullable Object literal;
    private final Set<Producer> producers;
    private final @Nullable String path;

    private Value(String text, @Nullable Object literal, Set<Producer> producers, @Nullable String path) {
        this.text = text;
        this.literal = literal;
        this.producers = producers;
        this.path = path;
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
        return new Value<>(text, literal, Set.of(), null);
    }

    /**
     * One of Argo's own variables, such as {@code workflow.creationTimestamp} or {@code =sprig.trim(..)}.
     *
     * @param name without the curly brackets
     */
    public static Value<String> variable(String name) {
        return reference(name, Set.of());
    }

    static <T> Value<T> reference(String name, Set<Producer> producers) {
        return new Value<>("{{" + name + "}}", null, producers, null);
    }

    static <T> Value<T> output(String name, Producer producer, String path) {
        return new Value<>("{{" + name + "}}", null, Set.of(producer), path);
    }

    /** True while the workflow runs if this value is the given one. Text is compared in quotes, numbers without. */
    public Condition eq(T other) {
        return Condition.compare(this, "==", other);
    }

    /** The opposite of {@link #eq}. */
    public Condition ne(T other) {
        return Condition.compare(this, "!=", other);
    }

    /** True while the workflow runs if this value is greater than the given one; numbers only. */
    public Condition gt(T other) {
        return Condition.compare(this, ">", other);
    }

    /** True while the workflow runs if this value is less than the given one; numbers only. */
    public Condition lt(T other) {
        return Condition.compare(this, "<", other);
    }

    /**
     * The file in the container from which Argo reads this output of the template.
     *
     * @throws IllegalStateException this is no output seen from within its own template
     */
    public String path() {
        if (path == null) {
            throw new IllegalStateException(text + " is not an output of this template: only outputs have a file");
        }
        return path;
    }

    /** The text that Argo gets: the literal, or the reference as {@code {{inputs.parameters.day}}}. */
    @Override
    public String toString() {
        return text;
    }

    @Nullable
    Object literal() {
        return literal;
    }

    Set<Producer> producers() {
        return producers;
    }
}
