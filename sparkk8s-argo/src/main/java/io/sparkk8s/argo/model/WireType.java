package io.sparkk8s.argo.model;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A JSON object of the wire, as the table of facts has it. Immutable.
 *
 * @param name the name of its class in this package, or of Kubernetes' class
 * @param complete false for a type of Kubernetes: only those fields are here that not all versions have, and
 *     those that lead to such
 * @param fields by JSON name, in the order in which they are written
 */
@Generated("model-generator/Generate.java")
public record WireType(String name, boolean complete, Map<String, WireField> fields) {

    /** All types by name; the kinds are among them, with {@code apiVersion}, {@code kind} and {@code metadata}. */
    public static Map<String, WireType> all() {
        return WireTable.TYPES;
    }

    /** The type of a name such as {@code Template}; empty when the table has none. */
    public static Optional<WireType> of(String name) {
        return Optional.ofNullable(WireTable.TYPES.get(name));
    }

    /** The field of a JSON name; empty when the table has none. */
    public Optional<WireField> field(String jsonName) {
        return Optional.ofNullable(fields.get(jsonName));
    }
}
