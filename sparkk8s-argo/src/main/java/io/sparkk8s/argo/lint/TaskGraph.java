package io.sparkk8s.argo.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which task of a DAG waits for which. Takes as many steps as there are tasks and dependencies. */
final class TaskGraph {

    private final List<List<Integer>> waits = new ArrayList<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();
    private @Nullable List<BitSet> ancestors;

    private final List<DagTask> tasks;

    /** @param dependencies by the names of the tasks; those that are no task are left out */
    TaskGraph(Map<String, DagTask> tasks, Map<String, List<String>> dependencies) {
        this.tasks = List.copyOf(tasks.values());
        dependencies.keySet().forEach(name -> places.put(name, places.size()));
        dependencies.forEach((name, others) -> {
            waits.add(new ArrayList<>());
            next.add(new ArrayList<>());
        });
        dependencies.forEach((name, others) -> {
            for (var other : others) {
                var place = places.get(other);
                if (place != null) {
                    waits.get(place(name)).add(place);
                    next.get(place).add(place(name));
                }
            }
        });
        sort();
    }

    private void sort() {
        var open = new int[waits.size()];
        var ready = new ArrayDeque<Integer>();
        for (var task = 0; task < open.length; task++) {
            open[task] = waits.get(task).size();
            if (open[task] == 0) {
                ready.add(task);
            }
        }
        while (!ready.isEmpty()) {
            var task = ready.remove();
            order.add(task);
            for (var other : next.get(task)) {
                if (--open[other] == 0) {
                    ready.add(other);
                }
            }
        }
        // those of a cycle, which has been told
        for (var task = 0; task < open.length; task++) {
            if (open[task] > 0) {
                order.add(task);
            }
        }
    }

    private int place(String name) {
        return places.getOrDefault(name, 0);
    }

    Set<String> names() {
        return places.keySet();
    }

    DagTask task(int place) {
        return tasks.get(place);
    }

    /** The places of the tasks, each behind all that it waits for. */
    List<Integer> order() {
        return order;
    }

    /** Whether one waits for the other, directly or not. */
    boolean isAncestor(String ancestor, String task) {
        var before = places.get(ancestor);
        var after = places.get(task);
        if (before == null || after == null) {
            return false;
        }
        return waits.get(after).contains(before) || ancestors().get(after).get(before);
    }

    private List<BitSet> ancestors() {
        var known = ancestors;
        if (known == null) {
            known = new ArrayList<>();
            for (var i = 0; i < waits.size(); i++) {
                known.add(new BitSet());
            }
            for (var task : order) {
                for (var before : waits.get(task)) {
                    known.get(task).or(known.get(before));
                    known.get(task).set(before);
                }
            }
            ancestors = known;
        }
        return known;
    }
}
