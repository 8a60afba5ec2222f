package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.WorkflowStatus;
import io.sparkk8s.argo.operation.CompressedNodes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nodes of a workflow at one moment, each inside the one that holds it. Immutable. */
public final class WorkflowTree {

    /** Those whose children are theirs alone; for all others the boundary says what is inside what. */
    private static final Set<String> GROUPS = Set.of("Retry", "TaskGroup", "StepGroup");

    private static final Comparator<WorkflowNode> BY_START = Comparator.<WorkflowNode, Instant>comparing(
                    node -> node.startedAt().orElse(Instant.MAX))
            .thenComparing(WorkflowNode::name);

    private final String workflow;
    private final String phase;
    private final String progress;
    private final WorkflowOutputs outputs;
    private final List<WorkflowNode> roots;

    private WorkflowTree(String workflow, @Nullable WorkflowStatus status, List<WorkflowNode> roots) {
        this.workflow = workflow;
        this.phase = status == null || status.phase() == null ? "" : status.phase();
        this.progress = status == null || status.progress() == null ? "" : status.progress();
        this.outputs = new WorkflowOutputs(workflow, status == null ? null : status.outputs());
        this.roots = List.copyOf(roots);
    }

    /** The tree of a workflow's status. */
    public static WorkflowTree of(io.sparkk8s.argo.model.Workflow workflow) {
        var name = workflow.getMetadata().getName();
        var status = workflow.status();
        if (status == null) {
            return empty(name);
        }
        return new WorkflowTree(name, status, roots(CompressedNodes.of(status)));
    }

    /** Of a workflow that the controller has not seen. */
    static WorkflowTree empty(String workflow) {
        return new WorkflowTree(workflow, null, List.of());
    }

    private static List<WorkflowNode> roots(Map<String, NodeStatus> nodes) {
        var parents = parents(nodes);
        var inside = new HashMap<String, List<NodeStatus>>();
        var roots = new ArrayList<NodeStatus>();
        nodes.values().forEach(node -> {
            var parent = parents.get(node.id());
            if (parent == null || parent.equals(node.id()) || !nodes.containsKey(parent)) {
                roots.add(node);
            } else {
                inside.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
            }
        });
        return build(roots, inside);
    }

    private static Map<String, String> parents(Map<String, NodeStatus> nodes) {
        var parents = new HashMap<String, String>();
        nodes.values().forEach(node -> {
            var boundary = node.boundaryID();
            if (boundary != null && !boundary.isEmpty()) {
                parents.put(node.id(), boundary);
            }
        });
        nodes.values().stream().filter(node -> GROUPS.contains(node.type())).forEach(group -> group.children().stream()
                .filter(child -> belongs(nodes, group, child))
                .forEach(child -> parents.put(child, group.id())));
        return parents;
    }

    /** A group's children are also the groups that follow it; those are beside it, not in it. */
    private static boolean belongs(Map<String, NodeStatus> nodes, NodeStatus group, String child) {
        var node = nodes.get(child);
        return node != null && !node.type().equals("StepGroup") && node.name().startsWith(group.name());
    }

    private static List<WorkflowNode> build(List<NodeStatus> nodes, Map<String, List<NodeStatus>> inside) {
        return nodes.stream()
                .map(node -> new WorkflowNode(node, build(inside.getOrDefault(node.id(), List.of()), inside)))
                .sorted(BY_START)
                .toList();
    }

    /** The workflow's name. */
    public String workflow() {
        return workflow;
    }

    /** The workflow's phase: Pending, Running, Succeeded, Failed or Error; empty before the controller saw it. */
    public String phase() {
        return phase;
    }

    /** How many of the pods that are known have succeeded: {@code 3/5}; empty before the first. */
    public String progress() {
        return progress;
    }

    /** What the workflow gives as a whole: the outputs that have a {@code globalName}. */
    public WorkflowOutputs outputs() {
        return outputs;
    }

    /** What has changed since; the workflow is the same. */
    public List<WorkflowEvent> changesSince(WorkflowTree before) {
        return TreeChanges.between(before, this);
    }

    /** The node of the entry point, and those of exit handlers. */
    public List<WorkflowNode> roots() {
        return roots;
    }

    /** All nodes, each after the one that holds it. */
    public Stream<WorkflowNode> nodes() {
        return roots.stream().flatMap(WorkflowNode::all);
    }

    /** The first node of that name. */
    public Optional<WorkflowNode> node(String name) {
        requireNonNull(name, "name");
        return nodes().filter(node -> node.name().equals(name)).findFirst();
    }

    /**
     * The tree for people: a line a node with its phase and duration.
     *
     * @param now up to when nodes that still run have run
     */
    public String toText(Instant now) {
        return TreeText.of(this, now);
    }

    @Override
    public String toString() {
        return workflow + " " + phase;
    }
}
