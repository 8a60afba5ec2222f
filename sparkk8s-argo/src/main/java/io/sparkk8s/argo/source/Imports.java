package io.sparkk8s.argo.source;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which classes a source calls by their short name: the first of each name. */
final class Imports {

    private final Map<String, String> byShortName = new HashMap<>();
    private final TreeSet<String> imported = new TreeSet<>();

    /** Keeps a short name for a class of the source itself. */
    void reserve(String shortName) {
        byShortName.put(shortName, "");
    }

    /** What the source calls the class. */
    String name(Class<?> type) {
        String full = type.getCanonicalName();
        if (byShortName.putIfAbsent(type.getSimpleName(), full) == null && !full.startsWith("java.lang.")) {
            imported.add(full);
        }
        return full.equals(byShortName.get(type.getSimpleName())) ? type.getSimpleName() : full;
    }

    /** The lines of the source; empty when there are none. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        imported.forEach(name -> lines.append("import ").append(name).append(";\n"));
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }
}
