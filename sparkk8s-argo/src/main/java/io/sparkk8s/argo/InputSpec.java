package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.sparkk8s.argo.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Says more of an input parameter or of a workflow's argument. For one thread, while it is described.
 *
 * @param <T> what it stands for
 */
public final class InputSpec<T> {
    private final Place place;
    private final List<UnaryOperator<Parameter>> changes = new ArrayList<>();

    InputSpec(Place place) {
        this.place = place;
    }

    /** What it is if nothing is passed; see {@link Value#omitted}. */
    public InputSpec<T> defaultValue(T value) {
        String text = literal(value);
        return with(p -> p.defaultValue(text));
    }

    /** The only values that it may have, for people to choose from (JSON: {@code enum}). */
    @SafeVarargs
    public final InputSpec<T> oneOf(T first, T... more) {
        List<String> values = new ArrayList<>(List.of(literal(first)));
        for (T value : more) {
            values.add(literal(value));
        }
        return with(p -> p.enumValues(values));
    }

    private String literal(T value) {
        String text = Value.val(value).toString();
        place.faultIf(text.contains("{{"), "the literal has '{{', which Argo reads as a reference");
        return text;
    }

    /** What it is for. */
    public InputSpec<T> description(String text) {
        return with(p -> p.description(text));
    }

    /** Its value is the entry of a ConfigMap of the workflow's namespace, read when the step begins. */
    public InputSpec<T> configMap(String name, String key) {
        return with(p -> p.valueFrom(v -> v.configMapKeyRef(new ConfigMapKeySelector(key, name, null))));
    }

    /** As {@link #configMap(String, String)}, with what it is without such an entry. */
    public InputSpec<T> configMap(String name, String key, T otherwise) {
        String text = literal(otherwise);
        return with(p -> p.valueFrom(v ->
                v.configMapKeyRef(new ConfigMapKeySelector(key, name, null)).defaultValue(text)));
    }

    /** Anything else that a parameter has. What is set here is not checked. */
    public InputSpec<T> with(Consumer<Parameter.Builder> change) {
        changes.add(parameter -> {
            Parameter.Builder wire = parameter.toBuilder();
            change.accept(wire);
            return wire.build();
        });
        return this;
    }

    Parameter on(Parameter parameter) {
        Parameter changed = parameter;
        for (UnaryOperator<Parameter> change : changes) {
            changed = change.apply(changed);
        }
        String value = changed.defaultValue();
        place.faultIf(
                value != null
                        && !changed.enumValues().isEmpty()
                        && !changed.enumValues().contains(value),
                "the default " + value + " is none of " + changed.enumValues());
        return changed;
    }
}
