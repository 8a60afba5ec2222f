package io.sparkk8s.argo.operation;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code argo resubmit} makes of a workflow: a new one, and with {@code --memoized} the status that it begins with. */
public final class Resubmission {

    private static final Set<String> NOT_CARRIED_OVER = Set.of(
            ArgoLabels.CREATOR,
            ArgoLabels.CREATOR_EMAIL,
            ArgoLabels.CREATOR_USERNAME,
            ArgoLabels.PHASE,
            ArgoLabels.COMPLETED,
            ArgoLabels.ARCHIVING_STATUS);

    private static final Set<String> FAILED = Set.of("Failed", "Error");

    private Resubmission() {}

    /** What the new one's name begins with: the old one's {@code generateName}, or its name and a hyphen. */
    public static String prefix(Workflow workflow) {
        var generateName = workflow.getMetadata().getGenerateName();
        return generateName == null || generateName.isEmpty()
                ? workflow.getMetadata().getName() + "-"
                : generateName;
    }

    /**
     * The new workflow; {@code spec.suspend} is carried over, {@code spec.shutdown} is not.
     *
     * @param name of the new one
     * @param now when nodes are said to have run that are taken over, in whole seconds
     * @throws io.sparkk8s.ConflictException memoized, and the workflow has not failed, or its nodes cannot be read
     */
    public static Workflow of(Workflow workflow, ResubmitOptions options, String name, Instant now) {
        var next = Workflow.builder().metadata(metadata(workflow, name)).spec(spec(workflow.spec(), options));
        if (options.isMemoized()) {
            next.status(memoized(CompressedNodes.hydrate(workflow), name, WireTime.of(now)));
        }
        return next.build();
    }

    private static ObjectMeta metadata(Workflow workflow, String name) {
        var old = workflow.getMetadata();
        var labels = new HashMap<String, String>(old.getLabels() == null ? Map.of() : old.getLabels());
        labels.keySet().removeAll(NOT_CARRIED_OVER);
        labels.put(ArgoLabels.RESUBMITTED_FROM, old.getName());
        return new ObjectMetaBuilder()
                .withNamespace(old.getNamespace())
                .withName(name)
                .withGenerateName(prefix(workflow))
                .withLabels(labels)
                .withAnnotations(old.getAnnotations())
                .withOwnerReferences(old.getOwnerReferences())
                .build();
    }

    private static WorkflowSpec spec(WorkflowSpec old, ResubmitOptions options) {
        var spec = Overrides.apply(old, options.parameters()).toBuilder().shutdown(null);
        var deadline = old.activeDeadlineSeconds();
        // older versions of Argo terminated a workflow by a deadline of 0
        return (deadline != null && deadline == 0 ? spec.activeDeadlineSeconds(null) : spec).build();
    }

    private static WorkflowStatus memoized(Workflow workflow, String name, String now) {
        var status = workflow.status();
        if (status == null || !FAILED.contains(status.phase() == null ? "" : status.phase())) {
            throw Refusal.of(
                    "resubmit",
                    workflow,
                    "its phase is '" + (status == null ? "" : status.phase()) + "'",
                    "Only of a workflow that has failed can be taken over what succeeded");
        }
        return WorkflowStatus.builder()
                .nodes(new Carrying(workflow.getMetadata().getName(), status.nodes(), name, now).nodes())
                .storedTemplates(status.storedTemplates())
                .conditions(Conditions.notCompleted(List.of()))
                .build();
    }

    /** The nodes of one workflow as those of another. */
    private record Carrying(String oldName, Map<String, NodeStatus> old, String newName, String now) {

        Map<String, NodeStatus> nodes() {
            var graph = new NodeGraph(old);
            var nodes = new LinkedHashMap<String, NodeStatus>();
            for (var node : old.values()) {
                var skippedForNothing = NodeGraph.is(node, "Skipped")
                        && !graph.anyBelow(node, below -> NodeGraph.phase(below).equals("Succeeded"));
                if (!node.name().startsWith(oldName + ".onExit") && !skippedForNothing) {
                    var carried = carry(node);
                    nodes.put(carried.id(), carried);
                }
            }
            return nodes;
        }

        private NodeStatus carry(NodeStatus node) {
            var again = NodeGraph.failed(node) && NodeGraph.is(node, "Pod");
            var done = !NodeGraph.failed(node) && NodeGraph.is(node, "Pod");
            var name = rename(node.name());
            var carried = node.toBuilder()
                    .name(name)
                    .id(NodeNames.id(newName, name))
                    .boundaryID(node.boundaryID() == null ? null : id(node.boundaryID()))
                    .children(ids(node.children()))
                    .outboundNodes(ids(node.outboundNodes()))
                    .startedAt(again ? null : now)
                    .finishedAt(again ? null : now);
            return done
                    ? carried.type("Skipped")
                            .phase("Skipped")
                            .message("original pod: " + node.id())
                            .build()
                    : carried.phase("Pending").message(null).build();
        }

        private String rename(String name) {
            return name.startsWith(oldName) ? newName + name.substring(oldName.length()) : name;
        }

        private String id(String oldId) {
            var node = old.get(oldId);
            return NodeNames.id(newName, node == null ? "" : rename(node.name()));
        }

        private @Nullable List<String> ids(List<String> oldIds) {
            return oldIds.stream().map(this::id).toList();
        }
    }
}
