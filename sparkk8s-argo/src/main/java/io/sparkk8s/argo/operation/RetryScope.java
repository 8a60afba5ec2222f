package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes a retry forgets, so that they are made anew, and which it begins anew. What failed is forgotten with all
 * below it; the groups that it is in, up to the entry point, begin anew. What is forgotten is not begun anew.
 */
final class RetryScope {

    private static final Set<String> GROUPS = Set.of("DAG", "TaskGroup", "StepGroup", "Steps");
    private static final Set<String> RUNNABLE = Set.of("Container", "Pod", "HTTP", "Plugin");
    private static final Set<String> LOOPS = Set.of("TaskGroup", "StepGroup");

    private final Workflow workflow;
    private final Map<String, NodeStatus> nodes;
    private final NodeGraph graph;
    private final Set<String> forgotten = new LinkedHashSet<>();
    private final Set<String> renewed = new LinkedHashSet<>();

    /** What does not hang below the node of the entry point is left as it is. */
    RetryScope(Workflow workflow, Map<String, NodeStatus> nodes, RetryOptions options) {
        this.workflow = workflow;
        this.nodes = nodes;
        this.graph = new NodeGraph(nodes);
        var begin = begin(options);
        // an invalid workflow has no node at all
        var reached = nodes.isEmpty() ? List.<NodeStatus>of() : graph.from(root());
        reached.stream()
                .filter(node -> begin.containsKey(node.id()) && !forgotten.contains(node.id()))
                .forEach(this::forget);
        if (!options.parameters().isEmpty()) {
            renewed.stream()
                    .filter(id -> !forgotten.contains(id) && LOOPS.contains(node(id).type()))
                    .toList()
                    .forEach(this::unroll);
        }
        renewed.removeAll(forgotten);
    }

    Set<String> forgotten() {
        return forgotten;
    }

    Set<String> renewed() {
        return renewed;
    }

    private NodeStatus root() {
        var name = workflow.getMetadata().getName();
        return nodes.values().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of("retry", workflow, "it has no node of its entry point", "Submit it again instead"));
    }

    private NodeStatus node(String id) {
        return requireNonNull(nodes.get(id), id);
    }

    /** The nodes that the retry is about: the chosen ones, and what failed without anything that succeeded after it. */
    private Map<String, NodeStatus> begin(RetryOptions options) {
        var begin = new LinkedHashMap<String, NodeStatus>();
        var chosen = new LinkedHashSet<String>();
        options.restarted()
                .ifPresent(selector ->
                        nodes.values().stream().filter(selector::matches).forEach(node -> chosen.add(node.id())));
        chosen.forEach(id -> begin.put(id, node(id)));
        nodes.values().stream()
                .filter(node -> NodeGraph.failed(node) && RUNNABLE.contains(node.type()))
                .filter(node -> !graph.anyBelow(
                        attempts(node),
                        below -> NodeGraph.phase(below).equals("Succeeded") && !chosen.contains(below.id())))
                .forEach(node -> begin.put(node.id(), node));
        return begin;
    }

    private NodeStatus attempts(NodeStatus node) {
        var flag = node.nodeFlag();
        return flag != null && Boolean.TRUE.equals(flag.retried())
                ? graph.retrying(node).orElse(node)
                : node;
    }

    private void unroll(String loop) {
        graph.from(node(loop)).stream()
                .map(NodeStatus::id)
                .filter(id -> !id.equals(loop))
                .forEach(forgotten::add);
    }

    private void forget(NodeStatus start) {
        graph.from(start).forEach(node -> forgotten.add(node.id()));
        if (graph.parent(start) == null) {
            return;
        }
        for (var node = start; node != null; ) {
            if (GROUPS.contains(node.type())) {
                renewed.add(node.id());
                node = renewAround(node);
            } else if (NodeGraph.is(node, "Container")) {
                node = ancestor(node, above -> NodeGraph.is(above, "Pod"), "pod");
                graph.from(node).forEach(below -> forgotten.add(below.id()));
            } else {
                if (NodeGraph.is(node, "Retry") && NodeGraph.failed(node)) {
                    renewed.add(node.id());
                }
                node = graph.parent(node);
            }
        }
    }

    /** From a group to the entry point, by the boundaries; gives where the way goes on. */
    private @Nullable NodeStatus renewAround(NodeStatus group) {
        var node = group;
        while (true) {
            var parent = graph.parent(node);
            if (parent != null && NodeGraph.is(parent, "Retry")) {
                renewed.add(parent.id());
                node = parent;
                parent = graph.parent(node);
            }
            if (parent != null && LOOPS.contains(parent.type())) {
                renewed.add(parent.id());
            }
            var boundary = node.boundaryID();
            if (boundary == null || boundary.isEmpty()) {
                return parent;
            }
            node = ancestor(node, above -> above.id().equals(boundary), "boundary " + boundary);
            renewed.add(node.id());
        }
    }

    private NodeStatus ancestor(NodeStatus node, Predicate<NodeStatus> such, String what) {
        for (var above = node; above != null; above = graph.parent(above)) {
            if (such.test(above)) {
                return above;
            }
        }
        throw Refusal.of("retry", workflow, "the node " + node.name() + " is not inside its " + what, "");
    }
}
