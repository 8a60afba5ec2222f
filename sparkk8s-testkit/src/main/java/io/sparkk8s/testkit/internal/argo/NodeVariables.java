package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a node tells those after it, as {@code tasks.a.outputs.parameters.rows}. */
final class NodeVariables {

    private NodeVariables() {}

    /** @param prefix as {@code tasks.a} */
    static void add(Map<String, String> known, String prefix, Node node) {
        known.put(prefix + ".id", node.id());
        known.put(prefix + ".status", node.phase().toString());
        for (var field : List.of("startedAt", "finishedAt", "hostNodeName")) {
            if (node.json().has(field)) {
                known.put(prefix + "." + field, Json.text(node.json(), field));
            }
        }
        var outputs = node.outputs();
        if (outputs.has("exitCode")) {
            known.put(prefix + ".exitCode", Json.text(outputs, "exitCode"));
        }
        if (outputs.has("result")) {
            known.put(prefix + ".outputs.result", Json.text(outputs, "result"));
        }
        for (var parameter : outputs.path("parameters")) {
            Parameters.value(parameter)
                    .ifPresent(
                            value -> known.put(prefix + ".outputs.parameters." + Json.text(parameter, "name"), value));
        }
    }

    /**
     * What the nodes of a fan-out tell together: lists, in the order of the items. What they printed is taken for JSON,
     * their parameters for texts, as Argo does.
     *
     * @throws InvalidWorkflow what one of them printed is no JSON, which Argo wants of a fan-out
     */
    static void addAll(Map<String, String> known, String prefix, List<Node> nodes) {
        var results = Json.array();
        var objects = Json.array();
        var lists = new LinkedHashMap<String, ArrayNode>();
        for (var node : nodes) {
            var outputs = node.outputs();
            if (outputs.has("result")) {
                results.add(strict(Json.text(outputs, "result")));
            }
            if (outputs.path("parameters").isEmpty()) {
                continue;
            }
            var object = objects.addObject();
            for (var parameter : outputs.path("parameters")) {
                Parameters.value(parameter).ifPresent(value -> {
                    var name = Json.text(parameter, "name");
                    object.put(name, value);
                    lists.computeIfAbsent(name, n -> Json.array()).add(value);
                });
            }
        }
        known.put(prefix + ".outputs.result", Json.write(results));
        known.put(prefix + ".outputs.parameters", Json.write(objects));
        lists.forEach((name, list) -> known.put(prefix + ".outputs.parameters." + name, Json.write(list)));
    }

    private static JsonNode strict(String text) {
        try {
            return Json.parse(text);
        } catch (JacksonException e) {
            throw new InvalidWorkflow("invalid character '" + (text.isEmpty() ? "" : text.charAt(0))
                    + "' looking for beginning of value");
        }
    }
}
