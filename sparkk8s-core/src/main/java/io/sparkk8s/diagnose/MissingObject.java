package io.sparkk8s.diagnose;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the kubelet misses, by its own words. */
final class MissingObject {

    private static final Pattern NOT_FOUND = Pattern.compile("\\b(secret|configmap) \"([^\"]+)\" not found");
    private static final Pattern NO_KEY = Pattern.compile("couldn't find key (\\S+) in (Secret|ConfigMap) (\\S+)");
    private static final Pattern NO_ITEM = Pattern.compile("references non-existent (secret|config) key: ([^\\s\"]+)");

    private MissingObject() {}

    /** {@code Secret db}, {@code key password of Secret etl/db}; empty when the message is of something else. */
    static Optional<String> in(String message) {
        var notFound = NOT_FOUND.matcher(message);
        if (notFound.find()) {
            return Optional.of(kind(notFound.group(1)) + " " + notFound.group(2));
        }
        var noKey = NO_KEY.matcher(message);
        if (noKey.find()) {
            return Optional.of("key " + noKey.group(1) + " of " + noKey.group(2) + " " + noKey.group(3));
        }
        var noItem = NO_ITEM.matcher(message);
        return noItem.find()
                ? Optional.of("key " + noItem.group(2) + " of a " + kind(noItem.group(1)))
                : Optional.empty();
    }

    private static String kind(String word) {
        return word.equals("secret") ? "Secret" : "ConfigMap";
    }
}
