package io.sparkk8s.argo.operation;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code argo suspend}, {@code argo resume} and {@code argo node set} make of a workflow. */
public final class Suspension {

    private Suspension() {}

    /**
     * Lets no new pod begin; those that run go on.
     *
     * @return the same workflow when that is so already
     * @throws io.sparkk8s.ConflictException it has ended
     */
    public static Workflow suspend(Workflow workflow) {
        var labels = workflow.getMetadata().getLabels();
        if (labels != null && "true".equals(labels.get(ArgoLabels.COMPLETED))) {
            throw Refusal.of("suspend", workflow, "it has ended", "");
        }
        return Boolean.TRUE.equals(workflow.spec().suspend())
                ? workflow
                : workflow.toBuilder()
                        .spec(workflow.spec().toBuilder().suspend(true).build())
                        .build();
    }

    /**
     * Lets all go on: {@code spec.suspend} goes, and each suspend node that waits succeeds, its outputs with their defaults.
     *
     * @param now the nodes' end, in whole seconds
     * @return the same workflow when it does not wait
     * @throws io.sparkk8s.ConflictException an output that is asked for has no default, or the nodes cannot be read
     */
    public static Workflow resume(Workflow workflow, Instant now) {
        var whole = CompressedNodes.hydrate(workflow);
        var nodes = new LinkedHashMap<String, NodeStatus>();
        waiting(whole).forEach(node -> nodes.put(node.id(), resumed(workflow, node, now)));
        var suspended = Boolean.TRUE.equals(whole.spec().suspend());
        if (nodes.isEmpty() && !suspended) {
            return workflow;
        }
        var next = whole.toBuilder();
        if (suspended) {
            next.spec(whole.spec().toBuilder().suspend(null).build());
        }
        return nodes.isEmpty() ? next.build() : next.status(with(whole, nodes)).build();
    }

    /**
     * Ends the chosen suspend nodes that wait, or gives them outputs; {@code spec.suspend} stays as it is.
     *
     * @param now the nodes' end, in whole seconds
     * @throws io.sparkk8s.ConflictException no such node waits
     * @throws InvalidSpecException a chosen node does not ask for such an output
     */
    public static Workflow set(Workflow workflow, NodeSelector selector, NodeOutcome outcome, Instant now) {
        var whole = CompressedNodes.hydrate(workflow);
        var chosen = waiting(whole).stream().filter(selector::matches).toList();
        if (chosen.isEmpty() || outcome.changesNothing()) {
            var names = waiting(whole).stream().map(NodeStatus::displayName).toList();
            throw Refusal.of(
                    "set a node of",
                    workflow,
                    chosen.isEmpty() ? "no suspend node that waits matches " + selector : "nothing is to be set",
                    names.isEmpty() ? "None waits" : "Those that wait are " + names);
        }
        check(chosen, outcome);
        var nodes = new LinkedHashMap<String, NodeStatus>();
        chosen.forEach(node -> nodes.put(node.id(), set(node, outcome, now)));
        var globals = chosen.stream()
                .flatMap(node -> SuppliedOutputs.of(node).stream())
                .filter(parameter -> outcome.outputs().containsKey(parameter.name()))
                .filter(parameter -> parameter.globalName() != null)
                .toList();
        var status = with(whole, nodes);
        var published = globals.isEmpty()
                ? status
                : status.toBuilder()
                        .outputs(SuppliedOutputs.publish(status.outputs(), globals, outcome))
                        .build();
        return whole.toBuilder().status(published).build();
    }

    private static List<NodeStatus> waiting(Workflow workflow) {
        var status = workflow.status();
        return status == null
                ? List.of()
                : status.nodes().values().stream()
                        .filter(node -> NodeGraph.is(node, "Suspend"))
                        .filter(node -> NodeGraph.phase(node).equals("Running"))
                        .toList();
    }

    private static WorkflowStatus with(Workflow workflow, Map<String, NodeStatus> changed) {
        var status = Optional.ofNullable(workflow.status()).orElseThrow();
        var nodes = new LinkedHashMap<>(status.nodes());
        nodes.putAll(changed);
        return status.toBuilder().nodes(nodes).build();
    }

    private static NodeStatus resumed(Workflow workflow, NodeStatus node, Instant now) {
        var missing = SuppliedOutputs.of(node).stream()
                .filter(SuppliedOutputs::asked)
                .filter(parameter -> SuppliedOutputs.defaultOf(parameter).isEmpty())
                .map(Parameter::name)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.of(
                    "resume",
                    workflow,
                    "its node " + node.displayName() + " asks for the outputs " + missing + ", which have no default",
                    "Set them");
        }
        var message = node.message();
        return SuppliedOutputs.fill(node, SuppliedOutputs::defaultOf).toBuilder()
                .phase("Succeeded")
                .finishedAt(WireTime.of(now))
                // as Argo writes it without a user to name
                .message(message == null || message.isEmpty() ? null : message + "; ")
                .build();
    }

    private static void check(List<NodeStatus> chosen, NodeOutcome outcome) {
        var faults = new FaultCollector();
        for (var node : chosen) {
            var asked = SuppliedOutputs.of(node).stream()
                    .filter(SuppliedOutputs::asked)
                    .map(Parameter::name)
                    .toList();
            outcome.outputs().keySet().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> faults.add(
                            "outputs." + name,
                            "the node " + node.displayName() + " does not ask for it; it asks for " + asked));
        }
        faults.throwIfAny("the outcome of a suspend node");
    }

    private static NodeStatus set(NodeStatus node, NodeOutcome outcome, Instant now) {
        var next =
                SuppliedOutputs.fill(
                        node, parameter -> Optional.ofNullable(outcome.outputs().get(parameter.name())))
                        .toBuilder();
        outcome.phase().ifPresent(phase -> next.phase(phase).finishedAt(WireTime.of(now)));
        return (outcome.message().isEmpty() ? next : next.message(outcome.message())).build();
    }
}
