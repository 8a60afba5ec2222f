package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One pass over a list of steps: group after group, and all steps of a group at the same time. */
final class StepsRun {

    private final Execution execution;
    private final Nodes nodes;
    private final Node steps;
    private final ObjectNode template;
    private final Call within;
    private final Map<String, String> known = new HashMap<>();

    StepsRun(Execution execution, Node steps, ObjectNode template, Call within) {
        this.execution = execution;
        this.nodes = execution.nodes();
        this.steps = steps;
        this.template = template;
        this.within = within;
    }

    void run() {
        var before = List.<Node>of();
        var number = 0;
        for (var list : template.path("steps")) {
            var name = steps.name() + "[" + number++ + "]";
            var group =
                    nodes.find(name).orElseGet(() -> nodes.create(name, Node.STEP_GROUP, Phase.RUNNING, "", within));
            if (number == 1) {
                steps.addChild(group);
            }
            nodes.outbound(before).forEach(id -> nodes.byId(id).ifPresent(parent -> parent.addChild(group)));
            if (!group.fulfilled()) {
                run(group, list);
            }
            if (!group.fulfilled()) {
                return;
            }
            var children = nodes.children(group);
            steps.outbound(nodes.outbound(children));
            if (group.phase().failed()) {
                nodes.mark(steps, group.phase(), group.message());
                return;
            }
            list.forEach(step -> remember(Json.text(step, "name"), name, children));
            before = children.isEmpty() ? before : children;
        }
        execution.outputs(steps, template, known);
        nodes.mark(steps, Phase.SUCCEEDED, "");
    }

    private void remember(String step, String group, List<Node> children) {
        var name = group + "." + step;
        var single = nodes.find(name);
        if (single.isPresent()) {
            NodeVariables.add(known, "steps." + step, single.get());
            return;
        }
        var each = children.stream()
                .filter(node -> node.name().startsWith(name + "("))
                .toList();
        each.forEach(node -> NodeVariables.add(known, "steps." + step, node));
        NodeVariables.addAll(known, "steps." + step, each);
    }

    private void run(Node group, JsonNode list) {
        var open = false;
        var failed = "";
        for (var step : list) {
            for (var node : start(group, (ObjectNode) step)) {
                group.addChild(node);
                open |= !node.fulfilled();
                if (node.phase().failed() && !goesOn(step, node) && failed.isEmpty()) {
                    failed = "child '" + node.id() + "' failed";
                }
            }
        }
        if (!failed.isEmpty() && !open) {
            nodes.mark(group, Phase.FAILED, failed);
        } else if (!open) {
            var stopped = execution.stopped(within) && group.children().isEmpty();
            nodes.mark(group, stopped ? Phase.FAILED : Phase.SUCCEEDED, "");
        }
    }

    private static boolean goesOn(JsonNode step, Node node) {
        var field = node.phase() == Phase.FAILED ? "failed" : "error";
        return step.path("continueOn").path(field).asBoolean(false);
    }

    private List<Node> start(Node group, ObjectNode step) {
        var name = group.name() + "." + Json.text(step, "name");
        var resolved = Substitution.apply(step, known);
        if (execution.waitsInVain(resolved, "steps.", name)) {
            return List.of(nodes.find(name).orElseGet(() -> skipped(name, step, Phase.PENDING, "")));
        }
        List<ObjectNode> each;
        try {
            each = Items.expand(resolved);
        } catch (InvalidWorkflow e) {
            return List.of(skipped(name, step, Phase.ERROR, String.valueOf(e.getMessage())));
        }
        if (each.isEmpty()) {
            return List.of(
                    nodes.find(name).orElseGet(() -> skipped(name, step, Phase.SKIPPED, "Skipped, empty params")));
        }
        var started = new ArrayList<Node>();
        for (var one : each) {
            execution
                    .step(group.name() + "." + Json.text(one, "name"), one, within)
                    .ifPresent(started::add);
        }
        return started;
    }

    private Node skipped(String name, ObjectNode step, Phase phase, String message) {
        return nodes.create(name, Node.SKIPPED, phase, message, execution.call(step, within));
    }
}
