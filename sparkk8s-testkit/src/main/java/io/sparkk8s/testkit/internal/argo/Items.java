package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The items that a task or step is run for: {@code withItems} and {@code withParam}. */
final class Items {

    private Items() {}

    static boolean has(JsonNode task) {
        return task.has("withItems") || task.has("withParam");
    }

    /**
     * One task an item; the task itself when it has no list.
     *
     * @throws InvalidWorkflow the parameter is no JSON list
     */
    static List<ObjectNode> expand(ObjectNode task) {
        if (!has(task)) {
            return List.of(task);
        }
        var expanded = new ArrayList<ObjectNode>();
        for (var item : items(task)) {
            var plain = task.deepCopy();
            plain.remove(List.of("withItems", "withParam"));
            var one = Substitution.apply(plain, variables(item));
            one.put("name", "%s(%d:%s)".formatted(Json.text(task, "name"), expanded.size(), shown(item)));
            expanded.add(one);
        }
        return expanded;
    }

    private static JsonNode items(ObjectNode task) {
        if (task.has("withItems")) {
            return task.path("withItems");
        }
        var text = Json.text(task, "withParam");
        try {
            if (Json.parse(text) instanceof ArrayNode list) {
                return list;
            }
        } catch (JacksonException e) {
            throw new InvalidWorkflow(
                    "withParam value could not be parsed as a JSON list: " + text + ": " + e.getOriginalMessage());
        }
        throw new InvalidWorkflow("withParam value could not be parsed as a JSON list: " + text + ": not a list");
    }

    private static Map<String, String> variables(JsonNode item) {
        var known = new HashMap<String, String>();
        known.put("item", text(item));
        if (item instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> known.put("item." + name, text(value)));
        }
        return known;
    }

    private static String text(JsonNode item) {
        return item.isString() ? item.asString() : Json.write(sorted(item));
    }

    /** As it stands in the node's name. */
    private static String shown(JsonNode item) {
        if (item instanceof ObjectNode) {
            return sorted(item).properties().stream()
                    .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(","));
        }
        if (item instanceof ArrayNode) {
            return item.valueStream().map(Items::text).collect(Collectors.joining(" ", "[", "]"));
        }
        // a text stands there as in JSON, with backslashes before its quotes
        return item.isString() ? Json.write(item).replaceAll("^\"|\"$", "") : text(item);
    }

    /** As Go writes maps. */
    private static JsonNode sorted(JsonNode item) {
        if (!(item instanceof ObjectNode object)) {
            return item;
        }
        var fields = new TreeMap<String, JsonNode>();
        object.forEachEntry((name, value) -> fields.put(name, sorted(value)));
        var copy = Json.object();
        fields.forEach(copy::set);
        return copy;
    }
}
