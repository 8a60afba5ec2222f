package io.sparkk8s.argo.internal;

import io.sparkk8s.InvalidSpecException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the tails of a workflow's pods are: {@code pod=cursor}, joined by commas. */
final class WorkflowCursor {

    private WorkflowCursor() {}

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
