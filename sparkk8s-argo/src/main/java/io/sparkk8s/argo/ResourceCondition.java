package io.sparkk8s.argo;

import io.sparkk8s.InvalidSpecException;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * What is true of an object of Kubernetes once a step has succeeded, or failed, such as {@code
 * ResourceCondition.field("status.phase").is("Succeeded")}. Argo reads it as a label selector whose names are fields, so
 * that names and values have a label's letters only. Immutable.
 */
public final class ResourceCondition {
    // Kubernetes: the name and the value of a label
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");

    private final String text;

    private ResourceCondition(String text) {
        this.text = text;
    }

    /**
     * A field by its path, as {@code status.applicationState.state} or {@code status.conditions.0.type}.
     *
     * @throws InvalidSpecException it has other characters than a label's name, or more than 63
     */
    public static Field field(String path) {
        return new Field(checked(NAME, path));
    }

    private static String checked(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw InvalidSpecException.of(
                    "a condition on a resource",
                    text,
                    "Argo reads it as a part of a label selector: up to 63 letters, digits, '-', '_' and '.'");
        }
        return text;
    }

    /** A field of the object. */
    public static final class Field {
        private final String path;

        private Field(String path) {
            this.path = path;
        }

        /** It has this value. */
        public ResourceCondition is(Object value) {
            return compared("==", value);
        }

        /** It has another value. */
        public ResourceCondition isNot(Object value) {
            return compared("!=", value);
        }

        /** It has one of these values. */
        public ResourceCondition isIn(Collection<?> values) {
            return new ResourceCondition(path + " in ("
                    + String.join(
                            ",",
                            values.stream()
                                    .map(value -> checked(VALUE, value.toString()))
                                    .toList())
                    + ")");
        }

        /** It is a greater number. */
        public ResourceCondition isGreaterThan(long number) {
            return compared(">", number);
        }

        /** It is a smaller number. */
        public ResourceCondition isLessThan(long number) {
            return compared("<", number);
        }

        /** It is there, with whatever value. */
        public ResourceCondition exists() {
            return new ResourceCondition(path);
        }

        private ResourceCondition compared(String operator, Object value) {
            return new ResourceCondition(path + " " + operator + " " + checked(VALUE, value.toString()));
        }
    }

    /** Both. */
    public ResourceCondition and(ResourceCondition other) {
        return new ResourceCondition(text + "," + other.text);
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return text;
    }
}
