package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.operation.NodeNames;
import io.sparkk8s.testkit.internal.GoDuration;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs templates: finds the node of a call or makes it, and brings it on as far as it goes now. */
final class Execution {

    private final Operation operation;
    private final Nodes nodes;
    private final Templates templates;
    private final StepPods pods;
    private final Map<String, String> globals;

    Execution(Operation operation, Nodes nodes, Templates templates, StepPods pods, Map<String, String> globals) {
        this.operation = operation;
        this.nodes = nodes;
        this.templates = templates;
        this.pods = pods;
        this.globals = globals;
    }

    Nodes nodes() {
        return nodes;
    }

    String workflow() {
        return operation.name();
    }

    /** Whether the workflow was stopped, so that nothing new begins. */
    boolean stopped(Call call) {
        return operation.stopped(call.exit());
    }

    Call call(JsonNode holder, Call within) {
        return new Call(holder, within.scope(), within.boundary(), within.parent(), within.exit(), Call.Flag.NONE);
    }

    /** Runs a task or step, unless its {@code when} says that it is skipped. */
    Optional<Node> step(String name, ObjectNode holder, Call within) {
        var call = call(holder, within);
        if (nodes.find(name).isPresent()) {
            return run(name, call);
        }
        if (stopped(call)) {
            return Optional.empty();
        }
        var when = Json.text(holder, "when");
        try {
            if (!When.holds(when)) {
                var message = "when '" + when + "' evaluated false";
                return Optional.of(nodes.create(name, Node.SKIPPED, Phase.SKIPPED, message, call));
            }
        } catch (InvalidWorkflow e) {
            return Optional.of(nodes.create(name, Node.SKIPPED, Phase.ERROR, String.valueOf(e.getMessage()), call));
        }
        return run(name, call);
    }

    /** Brings a call on; empty when it may not begin. */
    Optional<Node> run(String name, Call call) {
        var there = nodes.find(name);
        if (there.filter(Node::fulfilled).isPresent() || (there.isEmpty() && stopped(call))) {
            return there;
        }
        var found = templates.find(call.scope(), call.holder());
        if (there.isEmpty() && type(found.template()).equals(Node.POD) && operation.full()) {
            return there;
        }
        if (found.template().has("retryStrategy")) {
            return Optional.of(new RetryRun(this, name, call, found).run());
        }
        return Optional.of(body(name, call, found, Map.of()));
    }

    /** @param more variables that are known besides the workflow's */
    Node body(String name, Call call, Templates.Found found, Map<String, String> more) {
        var known = new HashMap<>(globals);
        known.putAll(more);
        known.put("node.name", name);
        known.put("pod.name", NodeNames.pod(operation.name(), name, Json.text(found.template(), "name")));
        var step = Json.text(call.holder(), "name");
        known.put("tasks.name", step);
        known.put("steps.name", step);
        ObjectNode template;
        try {
            template = Parameters.bind(found.template(), call.arguments(), known);
        } catch (InvalidWorkflow e) {
            return nodes.create(name, type(found.template()), Phase.ERROR, String.valueOf(e.getMessage()), call);
        }
        var node = nodes.find(name).orElseGet(() -> create(name, call, template));
        if (!node.fulfilled()) {
            run(node, call, found, template);
        }
        return node;
    }

    private Node create(String name, Call call, ObjectNode template) {
        var type = type(template);
        var phase = type.equals(Node.POD) ? Phase.PENDING : Phase.RUNNING;
        var node = nodes.create(name, type, phase, "", call);
        inputs(node, template);
        if (type.equals(Node.SUSPEND) && !template.path("outputs").isEmpty()) {
            node.json().set("outputs", template.path("outputs").deepCopy());
        }
        return node;
    }

    static void inputs(Node node, ObjectNode template) {
        if (!template.path("inputs").path("parameters").isEmpty()) {
            node.json().set("inputs", template.path("inputs").deepCopy());
        }
    }

    static String type(ObjectNode template) {
        return template.has("dag")
                ? Node.DAG
                : template.has("steps") ? Node.STEPS : template.has("suspend") ? Node.SUSPEND : Node.POD;
    }

    private void run(Node node, Call call, Templates.Found found, ObjectNode template) {
        var within = new Call(call.holder(), found.scope(), node.id(), template, call.exit(), Call.Flag.NONE);
        try {
            switch (node.type()) {
                case Node.DAG -> new DagRun(this, node, template, within).run();
                case Node.STEPS -> new StepsRun(this, node, template, within).run();
                case Node.SUSPEND -> suspend(node, call, template);
                default -> pods.ensure(node, call, template);
            }
        } catch (InvalidWorkflow e) {
            nodes.mark(node, Phase.ERROR, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void suspend(Node node, Call call, ObjectNode template) {
        var duration = Json.text(template, "suspend", "duration");
        if (stopped(call)) {
            nodes.mark(node, Phase.FAILED, operation.stoppedMessage());
        } else if (!duration.isEmpty()) {
            var end = Instant.parse(Json.text(node.json(), "startedAt")).plus(GoDuration.parse(duration));
            if (operation.reached(end)) {
                nodes.mark(node, Phase.SUCCEEDED, "");
            }
        }
    }

    /** Gives a DAG or a list of steps its outputs, from those of its parts. */
    void outputs(Node node, ObjectNode template, Map<String, String> known) {
        var declared = template.path("outputs").path("parameters");
        if (declared.isEmpty()) {
            return;
        }
        var outputs = Json.array();
        for (var parameter : declared) {
            var name = Json.text(parameter, "name");
            var from = Json.text(parameter, "valueFrom", "parameter");
            var value = Substitution.apply(from, known);
            if (value.contains("{{")) {
                value = Parameters.value(parameter.path("valueFrom"))
                        .orElseThrow(() -> new InvalidWorkflow(
                                "unable to resolve references: Unable to resolve: \"" + from + "\""));
            }
            outputs.addObject().put("name", name).put("value", value);
        }
        node.json().withObjectProperty("outputs").set("parameters", outputs);
    }

    /**
     * Whether a task or step uses what one before it never gave, as the result of one that was skipped. The real
     * controller waits for ever then; here, the test is told.
     */
    boolean waitsInVain(ObjectNode resolved, String prefix, String node) {
        var missing = Substitution.tags(resolved).stream()
                .filter(tag -> tag.startsWith(prefix))
                .findFirst();
        missing.ifPresent(tag -> operation.complain(node + " waits for {{" + tag
                + "}}, which has no value: the workflow runs for ever, as it would with the real controller"));
        return missing.isPresent();
    }

    Operation operation() {
        return operation;
    }
}
