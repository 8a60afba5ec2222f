package io.sparkk8s.argo.graph;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowNode;
import io.sparkk8s.argo.run.WorkflowTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the nodes of a status to rows: what each waited for, and what made the run so long. */
final class TimelineRows {

    private static final String NODE_ID = "workflows.argoproj.io/node-id";
    private static final String MAIN = "main";
    private static final Set<String> GROUPS = Set.of("DAG", "Steps", "StepGroup", "TaskGroup", "Retry");
    private static final Comparator<WorkflowNode> BY_END =
            Comparator.comparing(node -> node.finishedAt().orElse(Instant.MAX));

    private final WorkflowTree tree;
    private final Map<String, WorkflowNode> byId = new HashMap<>();
    private final Map<String, WorkflowNode> holder = new HashMap<>();
    private final Map<String, List<WorkflowNode>> before = new HashMap<>();
    private final Map<String, Instant> working = new HashMap<>();
    private final Set<String> critical = new HashSet<>();
    private final List<TimelineRow> rows = new ArrayList<>();

    TimelineRows(Workflow workflow, Collection<Pod> pods) {
        tree = WorkflowTree.of(workflow);
        tree.nodes().forEach(node -> {
            byId.put(id(node), node);
            node.children().forEach(child -> holder.put(id(child), node));
        });
        tree.nodes().forEach(node -> node.model().children().forEach(child -> before.computeIfAbsent(
                        child, id -> new ArrayList<>())
                .add(node)));
        pods.forEach(this::begin);
    }

    private static String id(WorkflowNode node) {
        return node.model().id();
    }

    private void begin(Pod pod) {
        var annotations = pod.getMetadata().getAnnotations();
        var node = annotations == null ? null : annotations.get(NODE_ID);
        if (node == null || pod.getStatus() == null) {
            return;
        }
        pod.getStatus().getContainerStatuses().stream()
                .filter(container -> container.getName().equals(MAIN))
                .map(container -> container.getState())
                .flatMap(state -> Stream.of(
                                state.getRunning() == null
                                        ? null
                                        : state.getRunning().getStartedAt(),
                                state.getTerminated() == null
                                        ? null
                                        : state.getTerminated().getStartedAt())
                        .flatMap(Stream::ofNullable))
                .findFirst()
                .ifPresent(time -> working.put(node, Instant.parse(time)));
    }

    List<TimelineRow> rows() {
        markCritical();
        tree.roots().forEach(root -> add(root, 0));
        return rows;
    }

    private void add(WorkflowNode node, int depth) {
        // the steps that run at once have no name of their own
        var hidden = node.type().equals("StepGroup");
        if (!hidden) {
            rows.add(row(node, depth));
        }
        node.children().forEach(child -> add(child, hidden ? depth : depth + 1));
    }

    private TimelineRow row(WorkflowNode node, int depth) {
        var group = GROUPS.contains(node.type());
        return new TimelineRow(
                id(node),
                node.name(),
                depth,
                node.type(),
                node.phase(),
                node.message(),
                group,
                group ? null : ready(node).orElse(null),
                node.startedAt().orElse(null),
                working(node),
                node.finishedAt().orElse(null),
                critical.contains(id(node)));
    }

    private @Nullable Instant working(WorkflowNode node) {
        var known = working.get(id(node));
        if (known != null) {
            return known;
        }
        return node.phase().equals("Pending") ? null : node.startedAt().orElse(null);
    }

    /** When the last of what had to come before it ended, or what holds it began. */
    private Optional<Instant> ready(WorkflowNode node) {
        var last = last(node).flatMap(WorkflowNode::finishedAt);
        var outer = Optional.ofNullable(holder.get(id(node))).flatMap(WorkflowNode::startedAt);
        return Stream.of(last, outer)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(time ->
                        node.startedAt().filter(start -> time.isAfter(start)).isEmpty());
    }

    /** The last to end of what came before it, however deep inside. */
    private Optional<WorkflowNode> last(WorkflowNode node) {
        var start = node.startedAt();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        var candidates = candidates(node).stream()
                .filter(other -> other.finishedAt()
                        .filter(end -> !end.isAfter(start.get()))
                        .isPresent())
                .max(BY_END);
        if (candidates.isPresent()) {
            return candidates.map(TimelineRows::lastInside);
        }
        var outer = holder.get(id(node));
        return outer == null ? Optional.empty() : last(outer);
    }

    private List<WorkflowNode> candidates(WorkflowNode node) {
        var outer = holder.get(id(node));
        if (outer == null) {
            // an exit handler comes after the entry point
            return tree.roots();
        }
        if (outer.type().equals("Retry")) {
            return outer.children();
        }
        return before.getOrDefault(id(node), List.of());
    }

    private static WorkflowNode lastInside(WorkflowNode node) {
        return node.children().stream()
                .filter(child -> child.startedAt().isPresent())
                .max(BY_END)
                .map(TimelineRows::lastInside)
                .orElse(node);
    }

    private void markCritical() {
        var at = tree.nodes()
                .filter(node -> !GROUPS.contains(node.type()))
                .filter(node -> node.startedAt().isPresent())
                .max(BY_END);
        while (at.isPresent() && critical.add(id(at.get()))) {
            at = last(at.get());
        }
    }
}
