package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Which Kubernetes object something is about.
 *
 * @param kind as in the object's manifest, such as {@code Pod}
 * @param namespace null for objects without one
 * @param name null for a collection of objects
 */
public record ObjectRef(String kind, @Nullable String namespace, @Nullable String name) {

    public ObjectRef {
        requireNonNull(kind, "kind");
    }

    /** The reference of an object that has a name. */
    public static ObjectRef of(HasMetadata object) {
        return new ObjectRef(
                object.getKind(),
                object.getMetadata().getNamespace(),
                object.getMetadata().getName());
    }

    /** {@code Pod etl/daily-driver}. */
    @Override
    public String toString() {
        var path = namespace == null ? "" : namespace + "/";
        return kind + " " + path + (name == null ? "*" : name);
    }
}
