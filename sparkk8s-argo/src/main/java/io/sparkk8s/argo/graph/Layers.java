package io.sparkk8s.argo.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a group in layers: each in the one after the last of those before it. */
final class Layers {

    private final Map<String, Integer> layerOf = new LinkedHashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();

    Layers(List<String> members, List<GraphEdge> edges) {
        members.forEach(member -> layerOf.put(member, 0));
        edges.stream()
                .filter(edge -> layerOf.containsKey(edge.from()) && layerOf.containsKey(edge.to()))
                .forEach(edge -> {
                    after.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
                    before.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
                });
        sort();
    }

    /** What is in a cycle, which Argo refuses, stays in the layer that it was first seen in. */
    private void sort() {
        var open = new HashMap<String, Integer>();
        layerOf.keySet().forEach(member -> open.put(member, before(member).size()));
        var ready = new ArrayDeque<String>();
        layerOf.keySet().stream().filter(member -> before(member).isEmpty()).forEach(ready::add);
        while (!ready.isEmpty()) {
            var member = ready.remove();
            for (var next : after(member)) {
                layerOf.merge(next, layerOf.getOrDefault(member, 0) + 1, Math::max);
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
    }

    List<String> after(String member) {
        return after.getOrDefault(member, List.of());
    }

    List<String> before(String member) {
        return before.getOrDefault(member, List.of());
    }

    int layer(String member) {
        return layerOf.getOrDefault(member, 0);
    }

    /** Each layer in the order of the manifest. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        layerOf.forEach((member, layer) -> {
            while (rows.size() <= layer) {
                rows.add(new ArrayList<>());
            }
            rows.get(layer).add(member);
        });
        return rows;
    }
}
