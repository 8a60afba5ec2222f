package io.sparkk8s.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The written list of differences that are meant, each with its reason. Remembers which of its entries were used. */
final class IntendedDifferences {

    private static final class Entry {
        private final Pattern path;
        private final Pattern ours;
        private final Pattern spark;
        private final String reason;
        private boolean used;

        Entry(String path, String spark, String ours, String reason) {
            this.path = Pattern.compile(path);
            this.spark = Pattern.compile(spark, Pattern.DOTALL);
            this.ours = Pattern.compile(ours, Pattern.DOTALL);
            this.reason = reason;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    static IntendedDifferences read(Path file) throws IOException {
        var list = new IntendedDifferences();
        for (var each : OracleCase.JSON.readTree(Files.readString(file))) {
            list.entries.add(new Entry(
                    each.get("path").asString(),
                    each.path("spark").asString(".*"),
                    each.path("ours").asString(".*"),
                    each.get("reason").asString()));
        }
        return list;
    }

    boolean contain(Difference difference) {
        var found = entries.stream()
                .filter(e -> e.path.matcher(difference.path()).matches()
                        && e.spark.matcher(difference.spark()).matches()
                        && e.ours.matcher(difference.ours()).matches())
                .toList();
        found.forEach(e -> e.used = true);
        return !found.isEmpty();
    }

    /** Entries that no difference needed. */
    List<String> unused() {
        return entries.stream()
                .filter(e -> !e.used)
                .map(e -> e.path + ": " + e.reason)
                .toList();
    }
}
