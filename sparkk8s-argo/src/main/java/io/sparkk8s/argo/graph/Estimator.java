package io.sparkk8s.argo.graph;

import io.sparkk8s.argo.graph.GraphNode.Kind;
import io.sparkk8s.argo.graph.GraphNode.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays a graph through, each task as soon as it may begin. */
final class Estimator {

    private static final double NANOS_OF_AN_HOUR = Duration.ofHours(1).toNanos();

    private final Graph graph;
    private final Durations durations;
    private final Map<String, GraphNode> nodes = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Long> factors = new HashMap<>();
    private final Map<String, Duration> ends = new HashMap<>();

    /** Which node was the last before a node or a group began, or the last inside a group. */
    private final Map<String, String> because = new HashMap<>();

    private final TreeMap<Duration, Long> changes = new TreeMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> left = new HashSet<>();
    private long pods;
    private double cpuHours;
    private double memoryGibHours;

    private Estimator(Graph graph, Durations durations) {
        this.graph = graph;
        this.durations = durations;
        graph.nodes().forEach(node -> {
            nodes.put(node.id(), node);
            members.computeIfAbsent(node.group(), id -> new ArrayList<>()).add(node.id());
        });
        graph.groups().stream().filter(group -> group.parent() != null).forEach(group -> members.computeIfAbsent(
                        String.valueOf(group.parent()), id -> new ArrayList<>())
                .add(group.id()));
        graph.groups()
                .forEach(group -> factors.put(
                        group.id(),
                        times(group.loop(), group.id())
                                * (group.parent() == null ? 1 : factors.getOrDefault(group.parent(), 1L))));
    }

    static Estimate estimate(Graph graph, Durations durations) {
        var estimator = new Estimator(graph, durations);
        estimator.leaveOut();
        var duration = estimator.play("", Duration.ZERO, null);
        estimator.notes.addAll(graph.notes());
        return new Estimate(
                duration,
                estimator.criticalPath(),
                estimator.pods,
                estimator.width(),
                estimator.cpuHours,
                estimator.memoryGibHours,
                List.copyOf(estimator.notes));
    }

    /** Hooks, and what runs only after a failure, with all that comes after it alone. */
    private void leaveOut() {
        Stream.concat(
                        graph.nodes().stream()
                                .filter(node -> node.role() == Role.HOOK)
                                .map(GraphNode::id),
                        graph.groups().stream()
                                .filter(group -> group.role() == Role.HOOK)
                                .map(GraphGroup::id))
                .forEach(left::add);
        var failures = new HashSet<String>();
        graph.edges().stream().filter(GraphEdge::onFailure).forEach(edge -> failures.add(edge.to()));
        graph.edges().stream()
                .filter(edge -> !edge.onFailure() && edge.kind() == GraphEdge.Kind.ANY)
                .forEach(edge -> failures.remove(edge.to()));
        if (!left.isEmpty() || !failures.isEmpty()) {
            notes.add("not counted: hooks, and what runs only after a failure");
        }
        left.addAll(failures);
    }

    private long times(@Nullable Loop loop, String id) {
        if (loop == null) {
            return 1;
        }
        if (loop.count().isEmpty()) {
            notes.add(id + " is counted once: only the run knows the items of " + loop.source());
        }
        return loop.count().orElse(1);
    }

    /** Plays the members of a group; when the last of them ends. */
    private Duration play(String group, Duration begin, @Nullable String after) {
        var inside = members.getOrDefault(group, List.of());
        var layers = new Layers(inside, graph.edges());
        var sorted =
                inside.stream().sorted(Comparator.comparingInt(layers::layer)).toList();
        var last = begin;
        for (var member : sorted) {
            var from = begin;
            var cause = after;
            var missing = !layers.before(member).isEmpty()
                    && layers.before(member).stream().allMatch(left::contains);
            if (left.contains(member) || missing) {
                left.add(member);
                continue;
            }
            for (var before : layers.before(member)) {
                var end = ends.getOrDefault(before, begin);
                if (!left.contains(before) && end.compareTo(from) >= 0) {
                    from = end;
                    cause = lastOf(before);
                }
            }
            var end = run(member, from, cause);
            ends.put(member, end);
            if (end.compareTo(last) >= 0) {
                last = end;
                because.put("end:" + group, member);
            }
        }
        return last;
    }

    private Duration run(String member, Duration from, @Nullable String cause) {
        var node = nodes.get(member);
        if (node == null) {
            return play(member, from, cause);
        }
        if (cause != null) {
            because.put(member, cause);
        }
        var time = durations.of(node);
        var end = from.plus(time);
        count(node, from, end);
        return end;
    }

    private void count(GraphNode node, Duration from, Duration end) {
        var times = times(node.loop(), node.id()) * factors.getOrDefault(node.group(), 1L);
        if (node.kind() == Kind.RESOURCE) {
            notes.add("what the resource of " + node.id() + " runs itself is not counted");
        }
        if (node.kind() == Kind.UNRESOLVED || node.kind() == Kind.RECURSION) {
            notes.add(node.id() + " is counted as one node that requests nothing");
        }
        if (!node.kind().pod() || node.template() == null) {
            return;
        }
        pods += times;
        changes.merge(from, times, Long::sum);
        changes.merge(end, -times, Long::sum);
        var requests = Requests.of(node.template());
        if (requests.cpu() == 0 || requests.memory() == 0) {
            notes.add(node.templateName() + " does not say what it requests");
        }
        var hours = end.minus(from).toNanos() / NANOS_OF_AN_HOUR * times;
        cpuHours += requests.cpu() * hours;
        memoryGibHours += requests.memory() / (1L << 30) * hours;
    }

    private long width() {
        var now = 0L;
        var most = 0L;
        for (var change : changes.values()) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }

    /** The node that ended last inside, however deep. */
    private @Nullable String lastOf(String member) {
        var at = member;
        while (at != null && !nodes.containsKey(at)) {
            at = because.get("end:" + at);
        }
        return at;
    }

    private List<String> criticalPath() {
        var path = new ArrayList<String>();
        for (var at = lastOf(""); at != null && !path.contains(at); at = because.get(at)) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }
}
