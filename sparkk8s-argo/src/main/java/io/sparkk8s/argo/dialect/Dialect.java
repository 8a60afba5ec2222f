package io.sparkk8s.argo.dialect;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.WireField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version of Argo Workflows, as far as the fields of its objects go: they change with minor versions alone. */
public enum Dialect {
    V3_5,
    V3_6,
    V3_7,
    V4_0,
    V4_1;

    private static final Pattern VERSION = Pattern.compile("v?(\\d+)\\.(\\d+)(?:[.+-].*)?");

    /** The newest. */
    public static Dialect latest() {
        return values()[values().length - 1];
    }

    /**
     * The dialect of a version.
     *
     * @param version as {@code 3.7}, {@code 3.7.18} or {@code v4.0.0-rc2}
     * @throws InvalidSpecException none of these
     */
    public static Dialect of(String version) {
        Matcher parts = VERSION.matcher(version);
        if (parts.matches()) {
            String name = "V" + parts.group(1) + "_" + parts.group(2);
            for (Dialect dialect : values()) {
                if (dialect.name().equals(name)) {
                    return dialect;
                }
            }
        }
        throw InvalidSpecException.of(
                "the version of Argo Workflows",
                "version",
                "'" + version + "' is none of "
                        + Stream.of(values()).map(Dialect::toString).collect(Collectors.joining(", ")));
    }

    /** Whether this version reads the field; what it does not read it refuses, or forgets when it stores the object. */
    public boolean knows(WireField field) {
        return field.since()
                        .map(Dialect::of)
                        .filter(since -> compareTo(since) < 0)
                        .isEmpty()
                && field.until()
                        .map(Dialect::of)
                        .filter(until -> compareTo(until) > 0)
                        .isEmpty();
    }

    /** As {@code 3.7}. */
    @Override
    public String toString() {
        return name().substring(1).replace('_', '.');
    }
}
