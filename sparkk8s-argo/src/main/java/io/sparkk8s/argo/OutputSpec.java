package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.ValueFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says more of an output parameter. For one thread, while it is described.
 *
 * @param <T> what it stands for
 */
public final class OutputSpec<T> {
    private final List<Consumer<Parameter.Builder>> changes = new ArrayList<>();
    private boolean moved;

    OutputSpec() {}

    /** The file in the container from which it is read, in place of {@code /tmp/<name>}. */
    public OutputSpec<T> path(String path) {
        moved = true;
        return source(v -> v.path(path));
    }

    /** What it is if the step has not made it: the file is missing, nobody supplied it. */
    public OutputSpec<T> defaultValue(T value) {
        String text = Value.val(value).toString();
        return source(v -> v.defaultValue(text));
    }

    /**
     * Makes it an output of the whole workflow too (JSON: {@code globalName}); see {@link Variables#globalOutput}. The last
     * step that writes it wins.
     */
    public OutputSpec<T> global(String name) {
        return with(p -> p.globalName(name));
    }

    /** What it is for. */
    public OutputSpec<T> description(String text) {
        return with(p -> p.description(text));
    }

    /** Where else its value comes from (JSON: {@code valueFrom}). */
    public OutputSpec<T> source(Consumer<ValueFrom.Builder> change) {
        return with(p -> {
            ValueFrom before = p.build().valueFrom();
            ValueFrom.Builder from = before == null ? ValueFrom.builder() : before.toBuilder();
            change.accept(from);
            p.valueFrom(from.build());
        });
    }

    /** Anything else that a parameter has. What is set here is not checked. */
    public OutputSpec<T> with(Consumer<Parameter.Builder> change) {
        changes.add(change);
        return this;
    }

    boolean moved() {
        return moved;
    }

    Parameter on(Parameter parameter) {
        Parameter.Builder wire = parameter.toBuilder();
        changes.forEach(change -> change.accept(wire));
        return wire.build();
    }
}
