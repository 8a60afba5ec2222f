package io.sparkk8s.argo.operation;

import io.sparkk8s.argo.model.NodeStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The nodes of a workflow, with what hangs below what. A child that is not there is left out. */
final class NodeGraph {

    private static final Set<String> FAILED = Set.of("Failed", "Error");

    private final Map<String, NodeStatus> nodes;
    private final Map<String, NodeStatus> parents = new HashMap<>();

    NodeGraph(Map<String, NodeStatus> nodes) {
        this.nodes = nodes;
        // of several parents Argo keeps the one with the greatest id
        new TreeMap<>(nodes).values().forEach(node -> node.children().forEach(child -> parents.put(child, node)));
    }

    static boolean failed(NodeStatus node) {
        return FAILED.contains(phase(node));
    }

    static boolean is(NodeStatus node, String type) {
        return node.type().equals(type);
    }

    static String phase(NodeStatus node) {
        var phase = node.phase();
        return phase == null ? "" : phase;
    }

    @Nullable
    NodeStatus parent(NodeStatus node) {
        return parents.get(node.id());
    }

    List<NodeStatus> children(NodeStatus node) {
        return node.children().stream()
                .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                .toList();
    }

    /** A node and all below it, those that are nearer to it first. */
    List<NodeStatus> from(NodeStatus top) {
        var found = new ArrayList<NodeStatus>(List.of(top));
        var seen = new HashSet<String>(List.of(top.id()));
        for (var at = 0; at < found.size(); at++) {
            children(found.get(at)).stream()
                    .filter(child -> seen.add(child.id()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a node below this one is such. */
    boolean anyBelow(NodeStatus top, Predicate<NodeStatus> such) {
        return from(top).stream().skip(1).anyMatch(such);
    }

    /** The node that retries this one by making it again and again. */
    Optional<NodeStatus> retrying(NodeStatus attempt) {
        return nodes.values().stream()
                .filter(node -> is(node, "Retry") && node.children().contains(attempt.id()))
                .findFirst();
    }
}
