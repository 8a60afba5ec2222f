package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Set;
import java.util.TreeSet;

/**
 * An object that an application needs and does not bring.
 *
 * @param keys of a Secret or ConfigMap that must be there
 * @param optional whether Kubernetes starts the pod without it
 * @param usedBy for people
 */
record Reference(Class<? extends HasMetadata> type, String name, Set<String> keys, boolean optional, String usedBy) {

    Reference and(Reference other) {
        var both = new TreeSet<>(keys);
        both.addAll(other.keys);
        return new Reference(
                type,
                name,
                both,
                optional && other.optional,
                usedBy.contains(other.usedBy) ? usedBy : usedBy + ", " + other.usedBy);
    }

    String kind() {
        return HasMetadata.getKind(type);
    }
}
