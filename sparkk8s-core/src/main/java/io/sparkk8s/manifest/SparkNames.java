package io.sparkk8s.manifest;

import java.util.Locale;

/** How Spark makes names and labels of an application's name. */
final class SparkNames {

    /** Kubernetes' limit for labels' values and Services' names. */
    static final int LABEL_LENGTH = 63;

    private SparkNames() {}

    /** A text of lower case letters, digits and single dashes; it can begin or end with a dash. */
    private static String plain(String text) {
        return text.trim()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "-")
                .replaceAll("-+", "-");
    }

    /**
     * What the names of an application's objects begin with.
     *
     * @param room the name is cut to so many characters, so that the id stays
     */
    static String prefix(String appName, String id, int room) {
        var whole = plain(appName + "-" + id).replaceAll("^-", "").replaceAll("^[0-9]", "x");
        var name = whole.substring(0, Math.max(0, whole.length() - id.length() - 1));
        return name.length() <= room ? whole : name.substring(0, room).replaceAll("-$", "") + "-" + id;
    }

    /** The value of the label {@code spark-app-name}. */
    static String label(String appName) {
        var plain = plain(appName);
        var cut = plain.substring(0, Math.min(plain.length(), LABEL_LENGTH));
        return cut.replaceAll("^-", "").replaceAll("-$", "");
    }
}
