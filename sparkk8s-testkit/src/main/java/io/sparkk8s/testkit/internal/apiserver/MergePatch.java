package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396, and Kubernetes' strategic form of it, which merges some lists by a key of their elements. */
final class MergePatch {

    /** The lists that are merged, and the key of their elements; of several, the first one an element has. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("containers", List.of("name")),
            Map.entry("initContainers", List.of("name")),
            Map.entry("ephemeralContainers", List.of("name")),
            Map.entry("volumes", List.of("name")),
            Map.entry("env", List.of("name")),
            Map.entry("ports", List.of("containerPort", "port")),
            Map.entry("volumeMounts", List.of("mountPath")),
            Map.entry("volumeDevices", List.of("devicePath")),
            Map.entry("imagePullSecrets", List.of("name")),
            Map.entry("secrets", List.of("name")),
            Map.entry("hostAliases", List.of("ip")),
            Map.entry("topologySpreadConstraints", List.of("topologyKey")),
            Map.entry("ownerReferences", List.of("uid")),
            Map.entry("conditions", List.of("type")));

    private MergePatch() {}

    /** The patch's values win; null removes; lists are replaced. */
    static ObjectNode merge(ObjectNode target, JsonNode patch) {
        var result = target.deepCopy();
        merge(result, patch, false);
        return result;
    }

    static ObjectNode mergeStrategically(ObjectNode target, JsonNode patch) {
        var result = target.deepCopy();
        merge(result, patch, true);
        return result;
    }

    private static void merge(ObjectNode target, JsonNode patch, boolean strategic) {
        if (!patch.isObject()) {
            throw ApiError.badRequest("error decoding patch: not an object");
        }
        for (var entry : patch.properties()) {
            var name = entry.getKey();
            var value = entry.getValue();
            if (strategic && name.startsWith("$")) {
                throw new NotSupported("the directive " + name + " of a strategic merge patch");
            }
            if (value.isNull()) {
                target.remove(name);
            } else if (value.isObject()) {
                var inner = target.get(name) instanceof ObjectNode there ? there : target.putObject(name);
                if (strategic && Json.text(value, "$patch").equals("replace")) {
                    inner.removeAll();
                    ((ObjectNode) value.deepCopy()).without("$patch").forEachEntry(inner::set);
                } else {
                    merge(inner, value, strategic);
                }
            } else if (strategic && value instanceof ArrayNode patched) {
                target.set(name, list(name, target.get(name), patched));
            } else {
                target.set(name, value.deepCopy());
            }
        }
    }

    private static ArrayNode list(String name, @Nullable JsonNode current, ArrayNode patch) {
        if (name.equals("finalizers")) {
            var union = Json.array();
            (current instanceof ArrayNode there ? there : Json.array()).forEach(union::add);
            patch.forEach(f -> {
                if (union.valueStream().noneMatch(f::equals)) {
                    union.add(f);
                }
            });
            return union;
        }
        if (!KEYS.containsKey(name) || !(current instanceof ArrayNode there)) {
            return patch.deepCopy();
        }
        var result = there.deepCopy();
        for (var element : patch) {
            mergeElement(name, result, element);
        }
        return result;
    }

    private static void mergeElement(String list, ArrayNode result, JsonNode element) {
        var index = indexOf(list, result, element);
        switch (Json.text(element, "$patch")) {
            case "delete" -> {
                if (index >= 0) {
                    result.remove(index);
                }
            }
            case "" -> {
                if (index < 0) {
                    result.add(element.deepCopy());
                } else if (result.get(index) instanceof ObjectNode there) {
                    merge(there, element, true);
                }
            }
            default -> throw new NotSupported("$patch of a list element other than delete");
        }
    }

    /** Where the element with the same key is; -1 when there is none. */
    static int indexOf(String list, ArrayNode array, JsonNode element) {
        var key = key(list, element);
        for (var i = 0; key != null && i < array.size(); i++) {
            if (key.equals(key(list, array.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The element's identity in a keyed list; null when the list has no keys. */
    static @Nullable String key(String list, JsonNode element) {
        for (var key : KEYS.getOrDefault(list, List.of())) {
            if (element.has(key)) {
                return key + "=" + element.path(key).asString("") + protocol(list, element);
            }
        }
        return null;
    }

    private static String protocol(String list, JsonNode element) {
        return list.equals("ports") ? "/" + element.path("protocol").asString("TCP") : "";
    }
}
