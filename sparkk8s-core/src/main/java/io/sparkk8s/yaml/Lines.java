package io.sparkk8s.yaml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line of each field and item, by the map or the list that holds it. */
final class Lines {

    private final IdentityHashMap<Object, Map<Object, Integer>> byHolder = new IdentityHashMap<>();

    void put(Object holder, Object segment, int line) {
        byHolder.computeIfAbsent(holder, h -> new HashMap<>()).put(segment, line);
    }

    /** From 1; 0 if the holder has no such field or item. */
    int of(@Nullable Object holder, Object segment) {
        var lines = holder == null ? null : byHolder.get(holder);
        return lines == null ? 0 : lines.getOrDefault(segment, 0);
    }
}
