package io.sparkk8s.argo.model;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A field of a {@link WireType}. Immutable.
 *
 * @param name the JSON name
 * @param type what is in it, without lists and maps around it: the name of a type, or one of {@code string bool int
 *     long number time any}, or {@code text}: a string that may also be given as a number or a boolean
 * @param shape the lists and maps around {@code type}, from the outside; empty for a single value
 * @param always whether it is written even when it is empty
 * @param since the first version that knows it, as {@code 3.6}; empty: all of the table do
 * @param until the last version that knows it; empty: it still is there
 * @param values all that it may be, when that is a closed set; else empty
 */
@Generated("model-generator/Generate.java")
public record WireField(
        String name,
        String type,
        List<Shape> shape,
        boolean always,
        Optional<String> since,
        Optional<String> until,
        List<String> values) {

    /** What is around a value. */
    public enum Shape {
        /** A JSON array. */
        LIST,
        /** A JSON object whose names are data. */
        MAP
    }

    /** The type of the object, or of the objects in the lists and maps; empty for scalars and for all that is not here. */
    public Optional<WireType> object() {
        return WireType.of(type);
    }
}
