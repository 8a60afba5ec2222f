package io.sparkk8s.argo.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things that wait for one another in a circle. Takes as many steps as there are things and waits. */
final class Cycle {

    private Cycle() {}

    /** A circle, as {@code a -> b -> a}; empty if there is none. */
    static Optional<String> find(Map<String, List<String>> waits) {
        var left = leftOver(waits);
        for (var start : waits.keySet()) {
            if (left.getOrDefault(start, 0) > 0) {
                return Optional.of(walk(start, waits, left));
            }
        }
        return Optional.empty();
    }

    /** How much each still waits for when all is done that can be. */
    private static Map<String, Integer> leftOver(Map<String, List<String>> waits) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        waits.forEach((name, others) -> {
            open.putIfAbsent(name, 0);
            for (var other : others) {
                if (waits.containsKey(other)) {
                    open.merge(name, 1, Integer::sum);
                    next.computeIfAbsent(other, o -> new ArrayList<>()).add(name);
                }
            }
        });
        var ready = new ArrayDeque<String>();
        open.forEach((name, count) -> {
            if (count == 0) {
                ready.add(name);
            }
        });
        while (!ready.isEmpty()) {
            for (var name : next.getOrDefault(ready.poll(), List.of())) {
                if (open.merge(name, -1, Integer::sum) == 0) {
                    ready.add(name);
                }
            }
        }
        return open;
    }

    /** From one that waits in vain on, always to another such: there is one, and they repeat. */
    private static String walk(String start, Map<String, List<String>> waits, Map<String, Integer> left) {
        List<String> path = new ArrayList<>();
        Map<String, Integer> place = new HashMap<>();
        var at = start;
        while (!place.containsKey(at)) {
            place.put(at, path.size());
            path.add(at);
            for (var other : waits.getOrDefault(at, List.of())) {
                if (left.getOrDefault(other, 0) > 0) {
                    at = other;
                    break;
                }
            }
        }
        var circle = new ArrayList<>(path.subList(place.getOrDefault(at, 0), path.size()));
        circle.add(at);
        return String.join(" -> ", circle);
    }
}
