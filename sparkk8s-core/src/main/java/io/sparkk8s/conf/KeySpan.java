package io.sparkk8s.conf;

import java.util.Optional;

/** A line of the table: a key as it is from one version of Spark on, until the next line of the same key. */
record KeySpan(KnownKey key, Optional<SparkVersion> from) {

    private static final String NOTHING_INSTEAD = "-";

    /** Columns: name, kind, type, default, since, from, until, visibility, instead. */
    static KeySpan parse(String line) {
        var column = line.split("\t", -1);
        var instead = column[8];
        return new KeySpan(
                new KnownKey(
                        column[0],
                        column[1].equals("family"),
                        column[2].intern(),
                        text(column[3]),
                        SparkVersion.parse(column[4]),
                        SparkVersion.parse(column[6]),
                        column[7].equals("public"),
                        !instead.isEmpty(),
                        text(instead).filter(key -> !key.equals(NOTHING_INSTEAD))),
                SparkVersion.parse(column[5]));
    }

    boolean holdsIn(SparkVersion version) {
        return from.filter(first -> first.compareTo(version) > 0).isEmpty();
    }

    private static Optional<String> text(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }
}
