package io.sparkk8s.argo.oracle;

import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.manifest.Manifests;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A workflow without what differs between two runs of the same: names, ids, times, places, and this library's own marks. */
public final class Twin {

    private static final Set<String> DIFFERENT = Set.of(
            "uid",
            "resourceVersion",
            "generation",
            "creationTimestamp",
            "managedFields",
            "startedAt",
            "finishedAt",
            "hostNodeName",
            "podIP",
            "estimatedDuration",
            "resourcesDuration",
            "taskResultsCompletionStatus",
            "generateName",
            "workflows.argoproj.io/scheduled-time",
            // the program says who was the last to do what
            "workflows.argoproj.io/action",
            "workflows.argoproj.io/actor",
            "workflows.argoproj.io/creator",
            "app.kubernetes.io/managed-by");

    private Twin() {}

    /** @param others names of other workflows that differ too */
    public static String plain(Workflow workflow, String... others) {
        var tree = (ObjectNode) Json.parse(Manifests.toJson(workflow));
        var name = Json.name(tree);
        var text = tree.toString();
        // by their names, since the ids are made of the workflow's
        var ids = new TreeMap<String, String>();
        tree.path("status").path("nodes").forEachEntry((id, node) -> ids.put(id, Json.text(node, "name")));
        for (var entry : ids.descendingMap().entrySet()) {
            if (!entry.getKey().equals(name)) {
                text = text.replace("\"" + entry.getKey() + "\"", Json.write(id(entry.getValue())))
                        .replace(
                                "'" + entry.getKey() + "'",
                                "'" + id(entry.getValue()).asString() + "'");
            }
        }
        text = text.replace(name, "TWIN");
        for (var other : others) {
            text = text.replace(other, "OTHER");
        }
        // the id of a node of another workflow, in the message of one that was taken over
        text = text.replaceAll("original pod: OTHER-\\d+", "original pod: OTHER-(id)");
        return sorted(Json.parse(text)).toPrettyString();
    }

    private static JsonNode id(String name) {
        return Json.object().put("id", "id of " + name).path("id");
    }

    private static JsonNode sorted(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            var sorted = new TreeMap<String, JsonNode>();
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                var name = entry.getKey();
                if (!DIFFERENT.contains(name)
                        && !name.startsWith("sparkk8s.io/")
                        && !entry.getValue().asString("").startsWith("Resumed by: ")) {
                    sorted.put(name, inAnyOrder(name) ? ordered(entry.getValue()) : sorted(entry.getValue()));
                }
            }
            sorted.values().removeIf(value -> value.isNull() || (value.isContainer() && value.isEmpty()));
            var copy = Json.object();
            sorted.forEach(copy::set);
            return copy;
        }
        if (tree.isArray()) {
            var copy = Json.array();
            tree.forEach(element -> copy.add(sorted(element)));
            return copy;
        }
        return tree;
    }

    private static boolean inAnyOrder(String field) {
        return List.of("children", "outboundNodes", "conditions").contains(field);
    }

    private static JsonNode ordered(JsonNode list) {
        var copy = Json.array();
        list.valueStream()
                .map(Twin::sorted)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(copy::add);
        return copy;
    }
}
