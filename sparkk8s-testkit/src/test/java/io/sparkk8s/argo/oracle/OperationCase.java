package io.sparkk8s.argo.oracle;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.Resubmission;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.argo.operation.Suspension;
import io.sparkk8s.argo.operation.WorkflowRetry;
import io.sparkk8s.manifest.Manifests;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question to Argo's own code and to this library, in the words of {@link Wfops}. An answer is what it changes in the
 * workflow, as a JSON merge patch, or that it is refused.
 */
public record OperationCase(ObjectNode request) {

    private static final Instant NOW = Instant.parse("2031-02-03T04:05:06Z");

    public static OperationCase of(String operation, JsonNode workflow) {
        var request = Json.object().put("op", operation);
        request.set("wf", workflow);
        return new OperationCase(request);
    }

    public OperationCase with(String field, String value) {
        request.put(field, value);
        return this;
    }

    public OperationCase with(String field, boolean value) {
        request.put(field, value);
        return this;
    }

    public OperationCase parameter(String name, String value) {
        Json.arrayIn(request, "params").add(name + "=" + value);
        return this;
    }

    public OperationCase output(String name, String value) {
        request.withObjectProperty("outputs").put(name, value);
        return this;
    }

    /** Argo's answer; {@code name} is the one that it drew for a new workflow. */
    public ObjectNode argo(Wfops wfops) {
        var answer = wfops.ask(request);
        if (answer.has("err")) {
            return refused();
        }
        var workflow = (ObjectNode) answer.path("wf");
        var result = answer(workflow, answer.path("pods"));
        if (operation().equals("resubmit")) {
            result.put("name", Json.name(workflow));
        }
        return result;
    }

    /** This library's answer to the same. */
    public ObjectNode ours(String newName) {
        var workflow = Serialization.unmarshal(request.path("wf").toString(), Workflow.class);
        try {
            var pods = Json.array();
            Workflow next;
            switch (operation()) {
                case "retry" -> {
                    var retry = WorkflowRetry.of(workflow, retryOptions(), NOW);
                    retry.pods().forEach(pods::add);
                    next = retry.workflow();
                }
                case "resubmit" -> next = Resubmission.of(workflow, resubmitOptions(), newName, NOW);
                case "resume" ->
                    next = selector().isEmpty()
                            ? Suspension.resume(workflow, NOW)
                            : Suspension.set(workflow, selected(), NodeOutcome.succeeded(), NOW);
                case "stop" ->
                    next = Suspension.set(workflow, selected(), NodeOutcome.failed(Json.text(request, "message")), NOW);
                case "suspend" -> next = Suspension.suspend(workflow);
                case "set" -> next = Suspension.set(workflow, selected(), outcome(), NOW);
                default -> throw new IllegalArgumentException(operation());
            }
            var result = answer((ObjectNode) Json.parse(Manifests.toJson(next)), pods);
            if (operation().equals("resubmit")) {
                result.put("name", newName);
            }
            return result;
        } catch (SparkK8sException e) {
            return refused();
        }
    }

    private String operation() {
        return Json.text(request, "op");
    }

    private String selector() {
        return Json.text(request, "selector");
    }

    private NodeSelector selected() {
        return NodeSelector.parse(selector());
    }

    private RetryOptions retryOptions() {
        var options = RetryOptions.defaults();
        if (request.path("restartSuccessful").asBoolean(false) && !selector().isEmpty()) {
            options = options.restartSuccessful(selected());
        }
        for (var parameter : request.path("params")) {
            var parts = parameter.asString().split("=", 2);
            options = options.parameter(parts[0], parts[1]);
        }
        return options;
    }

    private ResubmitOptions resubmitOptions() {
        var options = ResubmitOptions.defaults();
        if (request.path("memoized").asBoolean(false)) {
            options = options.memoized();
        }
        for (var parameter : request.path("params")) {
            var parts = parameter.asString().split("=", 2);
            options = options.parameter(parts[0], parts[1]);
        }
        return options;
    }

    private NodeOutcome outcome() {
        var message = Json.text(request, "message");
        var outcome =
                switch (Json.text(request, "phase")) {
                    case "Succeeded" -> NodeOutcome.succeeded();
                    case "Failed" -> NodeOutcome.failed("");
                    case "Error" -> NodeOutcome.error("");
                    default -> NodeOutcome.waiting();
                };
        outcome = message.isEmpty() ? outcome : outcome.message(message);
        for (var entry : request.path("outputs").properties()) {
            outcome = outcome.output(entry.getKey(), entry.getValue().asString());
        }
        return outcome;
    }

    private static ObjectNode refused() {
        return Json.object().put("refused", true);
    }

    private ObjectNode answer(ObjectNode workflow, JsonNode pods) {
        var answer = Json.object();
        var sorted = Json.array();
        pods.valueStream().map(JsonNode::asString).sorted().forEach(sorted::add);
        if (!sorted.isEmpty()) {
            answer.set("pods", sorted);
        }
        var next = (ObjectNode) plain(workflow);
        if (operation().equals("resubmit")) {
            // the name is drawn by chance, and the client knows the namespace
            ((ObjectNode) next.path("metadata")).remove(List.of("name", "namespace"));
        }
        answer.set("change", patch(plain(request.path("wf")), next));
        return answer;
    }

    /** Without what is empty, which both sides leave out as they like; the fields in the order of their names. */
    private JsonNode plain(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            var sorted = new TreeMap<String, JsonNode>();
            object.forEachEntry((name, value) -> sorted.put(name, plain(value)));
            sorted.entrySet().removeIf(entry -> empty(entry) && !entry.getKey().equals("supplied"));
            var copy = Json.object();
            sorted.forEach(copy::set);
            return copy;
        }
        if (tree.isArray()) {
            var copy = Json.array();
            tree.forEach(element -> copy.add(plain(element)));
            return copy;
        }
        return isNew(tree) ? Json.object().put("t", "(now)").path("t") : tree;
    }

    private static boolean empty(Map.Entry<String, JsonNode> entry) {
        var value = entry.getValue();
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.asString().isEmpty());
    }

    private boolean isNew(JsonNode leaf) {
        return leaf.isString()
                && leaf.asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")
                && !request.path("wf").toString().contains(leaf.asString());
    }

    /** A JSON merge patch (RFC 7386). */
    private static JsonNode patch(JsonNode from, JsonNode to) {
        if (!(from instanceof ObjectNode old) || !(to instanceof ObjectNode next)) {
            return to;
        }
        var patch = Json.object();
        List.copyOf(old.properties()).forEach(entry -> {
            if (!next.has(entry.getKey())) {
                patch.putNull(entry.getKey());
            }
        });
        next.forEachEntry((name, value) -> {
            if (!value.equals(old.get(name))) {
                patch.set(name, patch(old.path(name), value));
            }
        });
        return patch;
    }
}
