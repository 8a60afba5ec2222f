package io.sparkk8s.watch;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which objects are watched together, by one list and one watch, and by what each is told apart.
 *
 * @param type the objects' class, which knows their kind
 * @param namespace where they are
 * @param labelSelector Kubernetes' label selector; empty for all
 * @param by the key of an object for subscribers; null for objects that concern nobody
 */
public record Selection<T extends HasMetadata>(Class<T> type, String namespace, String labelSelector, By<T> by) {

    public Selection {
        requireNonNull(type, "type");
        requireNonNull(namespace, "namespace");
        requireNonNull(labelSelector, "labelSelector");
        requireNonNull(by, "by");
    }

    /** By what subscribers find objects: its name tells two such rules apart. */
    public record By<T>(String name, Function<T, @Nullable String> key) {

        @Override
        public boolean equals(Object other) {
            return other instanceof By<?> by && by.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** Objects by their names. */
    public static <T extends HasMetadata> Selection<T> byName(Class<T> type, String namespace, String labelSelector) {
        return new Selection<>(type, namespace, labelSelector, new By<>("metadata.name", object -> object.getMetadata()
                .getName()));
    }

    /** Objects that have a label, by its value. */
    public static <T extends HasMetadata> Selection<T> byLabel(Class<T> type, String namespace, String label) {
        return new Selection<>(type, namespace, label, new By<>(label, object -> {
            var labels = object.getMetadata().getLabels();
            return labels == null ? null : labels.get(label);
        }));
    }

    /**
     * Those of them that another selector has too.
     *
     * @param selector Kubernetes' label selector; not empty
     */
    public Selection<T> and(String selector) {
        return new Selection<>(
                type, namespace, labelSelector.isEmpty() ? selector : labelSelector + "," + selector, by);
    }
}
