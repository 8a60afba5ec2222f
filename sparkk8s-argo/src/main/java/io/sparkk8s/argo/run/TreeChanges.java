package io.sparkk8s.argo.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From one state of a workflow's nodes to the next. */
final class TreeChanges {

    private TreeChanges() {}

    /** What was removed, then the nodes in the order of the tree, then the workflow itself. */
    static List<WorkflowEvent> between(WorkflowTree before, WorkflowTree now) {
        var events = new ArrayList<WorkflowEvent>();
        var old = byId(before);
        var next = byId(now);
        old.forEach((id, node) -> {
            if (!next.containsKey(id)) {
                events.add(new WorkflowEvent.NodeRemoved(node));
            }
        });
        next.forEach((id, node) -> {
            var known = Optional.ofNullable(old.get(id));
            if (known.filter(same ->
                            same.phase().equals(node.phase()) && same.message().equals(node.message()))
                    .isEmpty()) {
                events.add(new WorkflowEvent.NodeChanged(known, node));
            }
        });
        if (!before.phase().equals(now.phase())) {
            events.add(new WorkflowEvent.PhaseChanged(before.phase(), now.phase()));
        }
        return events;
    }

    private static Map<String, WorkflowNode> byId(WorkflowTree tree) {
        var nodes = new LinkedHashMap<String, WorkflowNode>();
        tree.nodes().forEach(node -> nodes.put(node.model().id(), node));
        return nodes;
    }
}
