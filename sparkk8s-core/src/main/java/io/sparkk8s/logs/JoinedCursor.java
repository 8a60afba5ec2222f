package io.sparkk8s.logs;

import io.sparkk8s.InvalidSpecException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the tails of several logs are: {@code id=cursor}, joined by commas. */
final class JoinedCursor {

    private JoinedCursor() {}

    static Map<String, String> parse(String cursor) {
        var cursors = new TreeMap<String, String>();
        if (cursor.isEmpty()) {
            return cursors;
        }
        for (var part : cursor.split(",", -1)) {
            var equals = part.indexOf('=');
            if (equals < 1) {
                throw InvalidSpecException.of(
                        "the cursor of a log", "cursor", "'" + cursor + "' was not made by LogTail.cursor()");
            }
            cursors.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return cursors;
    }

    static String write(Map<String, String> cursors) {
        return new TreeMap<>(cursors)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
