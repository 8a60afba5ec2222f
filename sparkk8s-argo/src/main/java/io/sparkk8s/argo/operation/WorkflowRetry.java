package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code argo retry} makes of a workflow.
 *
 * @param workflow as it is to be written
 * @param pods the names of those that must be gone before, so that they are made anew
 */
public record WorkflowRetry(Workflow workflow, List<String> pods) {

    public WorkflowRetry {
        requireNonNull(workflow, "workflow");
        pods = List.copyOf(pods);
    }

    /**
     * Forgets the nodes that failed and what came after them, and lets the workflow run again.
     *
     * @param now the new begin, in whole seconds
     * @throws io.sparkk8s.ConflictException the workflow has not failed, or its nodes cannot be read
     */
    public static WorkflowRetry of(Workflow workflow, RetryOptions options, Instant now) {
        var whole = CompressedNodes.hydrate(workflow);
        var status = whole.status();
        var phase = status == null || status.phase() == null ? "" : status.phase();
        var allowed = phase.equals("Failed")
                || phase.equals("Error")
                || (phase.equals("Succeeded") && options.restarted().isPresent());
        if (status == null || !allowed) {
            throw Refusal.of(
                    "retry",
                    workflow,
                    "its phase is '" + phase + "'",
                    phase.equals("Succeeded")
                            ? "Say which nodes are to run again although they succeeded"
                            : "Only a workflow that has failed can be retried");
        }
        return new Rewriting(whole, status, options, WireTime.of(now)).retry();
    }

    private record Rewriting(Workflow workflow, WorkflowStatus status, RetryOptions options, String now) {

        WorkflowRetry retry() {
            var scope = new RetryScope(workflow, status.nodes(), options);
            var nodes = new LinkedHashMap<String, NodeStatus>();
            status.nodes().forEach((id, node) -> {
                if (!scope.forgotten().contains(id) && !exit(node)) {
                    var kept = without(node, scope.forgotten());
                    nodes.put(id, scope.renewed().contains(id) ? renew(kept) : kept);
                }
            });
            var rewritten =
                    workflow.toBuilder().spec(spec()).status(status(nodes)).build();
            rewritten.getMetadata().setLabels(labels());
            return new WorkflowRetry(rewritten, pods(scope.forgotten()));
        }

        private String name() {
            return workflow.getMetadata().getName();
        }

        private boolean exit(NodeStatus node) {
            return node.name().startsWith(name() + ".onExit");
        }

        private Map<String, String> labels() {
            var old = workflow.getMetadata().getLabels();
            var labels = new HashMap<String, String>(old == null ? Map.of() : old);
            labels.remove(ArgoLabels.COMPLETED);
            labels.remove(ArgoLabels.ARCHIVING_STATUS);
            labels.put(ArgoLabels.PHASE, "Running");
            return labels;
        }

        private WorkflowSpec spec() {
            var spec = Overrides.apply(workflow.spec(), options.parameters()).toBuilder()
                    .shutdown(null);
            var deadline = workflow.spec().activeDeadlineSeconds();
            // older versions of Argo terminated a workflow by a deadline of 0
            return (deadline != null && deadline == 0 ? spec.activeDeadlineSeconds(null) : spec).build();
        }

        private WorkflowStatus status(Map<String, NodeStatus> nodes) {
            var next = status.toBuilder()
                    .nodes(nodes)
                    .phase("Running")
                    .message(null)
                    .startedAt(now)
                    .finishedAt(null)
                    .persistentVolumeClaims(null)
                    .conditions(Conditions.notCompleted(status.conditions()));
            var stored = status.storedWorkflowTemplateSpec();
            if (stored != null) {
                var runs = stored.toBuilder().shutdown(null).build();
                next.storedWorkflowTemplateSpec(
                        options.parameters().isEmpty()
                                ? runs
                                : Overrides.in(runs, Overrides.of(workflow.spec(), options.parameters())));
            }
            return next.build();
        }

        private static NodeStatus without(NodeStatus node, Set<String> forgotten) {
            return node.toBuilder()
                    .children(left(node.children(), forgotten))
                    .outboundNodes(left(node.outboundNodes(), forgotten))
                    .build();
        }

        private static List<String> left(List<String> ids, Set<String> forgotten) {
            return ids.stream().filter(id -> !forgotten.contains(id)).toList();
        }

        /** One that was skipped stays so: nothing would ever end it. */
        private NodeStatus renew(NodeStatus node) {
            var outputs = node.outputs();
            return node.toBuilder()
                    .phase(NodeGraph.phase(node).equals("Skipped") ? "Skipped" : "Running")
                    .message(null)
                    .startedAt(now)
                    .finishedAt(null)
                    .outputs(
                            outputs != null && NodeGraph.is(node, "Suspend")
                                    ? outputs.toBuilder()
                                            .parameters(asked(outputs))
                                            .build()
                                    : outputs)
                    .build();
        }

        private static List<Parameter> asked(Outputs outputs) {
            return outputs.parameters().stream()
                    .map(parameter -> Parameter.builder()
                            .name(parameter.name())
                            .valueFrom(from -> from.supplied(supplied -> {}))
                            .build())
                    .toList();
        }

        /** Those of the forgotten nodes, and of the exit handler with all below it, whatever they are. */
        private List<String> pods(Set<String> forgotten) {
            var gone = new ArrayList<NodeStatus>();
            var graph = new NodeGraph(status.nodes());
            status.nodes().values().forEach(node -> {
                if (forgotten.contains(node.id()) && NodeGraph.is(node, "Pod")) {
                    gone.add(node);
                }
                if (node.name().equals(name() + ".onExit")) {
                    gone.addAll(graph.from(node));
                }
            });
            var names = new LinkedHashSet<String>();
            gone.forEach(node -> names.add(NodeNames.pod(workflow, node)));
            return List.copyOf(names);
        }
    }
}
