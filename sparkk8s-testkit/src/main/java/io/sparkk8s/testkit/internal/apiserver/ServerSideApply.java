package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Server-side apply: an applier owns the fields it names, takes over no other applier's field unless forced, and what it
 * owned and names no more goes away. Only appliers own fields here; on a real server every writer does.
 */
final class ServerSideApply {

    private static final String MANAGED = "managedFields";
    private static final Set<String> IDENTITY = Set.of("apiVersion", "kind");
    private static final Set<String> META_IDENTITY = Set.of("name", "namespace", MANAGED);

    private final Resource resource;
    private final String manager;
    private final boolean force;
    private final String time;

    ServerSideApply(Resource resource, String manager, boolean force, String time) {
        this.resource = resource;
        this.manager = manager;
        this.force = force;
        this.time = time;
    }

    /** @param current null when the object is to be created */
    ObjectNode apply(@Nullable ObjectNode current, ObjectNode applied) {
        var wanted = new TreeMap<String, JsonNode>();
        leaves("", "", applied, wanted);
        var result = current == null ? applied.deepCopy() : current.deepCopy();
        var owners = owners(result);
        if (current != null) {
            var present = new TreeMap<String, JsonNode>();
            leaves("", "", current, present);
            checkConflicts(wanted, present, owners);
            var mine = owners.getOrDefault(manager, new TreeSet<>());
            for (var path : mine) {
                var othersOwn = owners.entrySet().stream()
                        .anyMatch(
                                e -> !e.getKey().equals(manager) && e.getValue().contains(path));
                if (!wanted.containsKey(path) && !othersOwn) {
                    removeAt(result, path);
                }
            }
            result = MergePatch.mergeStrategically(result, withoutManaged(applied));
        }
        if (force) {
            owners.values().forEach(paths -> paths.removeAll(wanted.keySet()));
        }
        owners.put(manager, new TreeSet<>(wanted.keySet()));
        write(result, owners);
        return result;
    }

    private static ObjectNode withoutManaged(ObjectNode applied) {
        var copy = applied.deepCopy();
        Json.meta(copy).remove(MANAGED);
        return copy;
    }

    private void checkConflicts(
            Map<String, JsonNode> wanted, Map<String, JsonNode> present, Map<String, SortedSet<String>> owners) {
        if (force) {
            return;
        }
        var conflicts = new ArrayList<String>();
        owners.forEach((owner, paths) -> {
            if (owner.equals(manager)) {
                return;
            }
            wanted.forEach((path, value) -> {
                if (paths.contains(path) && !value.equals(present.get(path))) {
                    conflicts.add("conflict with \"" + owner + "\": " + dotted(path));
                }
            });
        });
        if (!conflicts.isEmpty()) {
            var text = conflicts.size() == 1
                    ? "Apply failed with 1 conflict: " + conflicts.get(0)
                    : "Apply failed with " + conflicts.size() + " conflicts: " + String.join("\n", conflicts);
            throw ApiError.of(409, "Conflict", text);
        }
    }

    private static String dotted(String path) {
        return path.replace("/f:", ".").replace("/k:", "");
    }

    /** The paths of all single values; a list without keys is one value. */
    private static void leaves(String path, String list, JsonNode node, Map<String, JsonNode> into) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.forEachEntry((name, value) -> {
                var skipped = path.isEmpty() ? IDENTITY.contains(name) || name.equals("status") : false;
                if (!skipped && !(path.equals("/f:metadata") && META_IDENTITY.contains(name))) {
                    leaves(path + "/f:" + name, name, value, into);
                }
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty() && MergePatch.key(list, array.get(0)) != null) {
            for (var element : array) {
                leaves(path + "/k:[" + MergePatch.key(list, element) + "]", "", element, into);
            }
        } else {
            into.put(path, node);
        }
    }

    private static void removeAt(ObjectNode root, String path) {
        JsonNode at = root;
        var steps = List.of(path.substring(1).split("/(?=[fk]:)"));
        var list = "";
        for (var i = 0; i < steps.size() - 1; i++) {
            var step = steps.get(i);
            if (step.startsWith("f:")) {
                list = step.substring(2);
                at = at.path(list);
            } else {
                at = element(list, at, step);
            }
        }
        var last = steps.get(steps.size() - 1);
        if (at instanceof ObjectNode object && last.startsWith("f:")) {
            object.remove(last.substring(2));
        }
    }

    private static JsonNode element(String list, JsonNode array, String step) {
        for (var element : array) {
            if (step.equals("k:[" + MergePatch.key(list, element) + "]")) {
                return element;
            }
        }
        return Json.object();
    }

    /** Who owns which paths, from the object's managedFields. */
    private static Map<String, SortedSet<String>> owners(ObjectNode object) {
        var owners = new TreeMap<String, SortedSet<String>>();
        for (var entry : Json.at(object, "metadata", MANAGED)) {
            if (!Json.text(entry, "operation").equals("Apply")) {
                continue;
            }
            var paths = new TreeSet<String>();
            paths("", Json.at(entry, "fieldsV1"), paths);
            owners.put(Json.text(entry, "manager"), paths);
        }
        return owners;
    }

    private static void paths(String path, JsonNode fields, Set<String> into) {
        if (fields.isEmpty() && !path.isEmpty()) {
            into.add(path);
        }
        fields.forEachEntry((name, inner) -> paths(path + "/" + name, inner, into));
    }

    private void write(ObjectNode object, Map<String, SortedSet<String>> owners) {
        var entries = Json.array();
        for (var owner : owners.entrySet()) {
            if (owner.getValue().isEmpty()) {
                continue;
            }
            var entry = entries.addObject().put("manager", owner.getKey()).put("operation", "Apply");
            entry.put("apiVersion", resource.apiVersion()).put("time", time).put("fieldsType", "FieldsV1");
            var fields = entry.putObject("fieldsV1");
            for (var path : owner.getValue()) {
                var at = fields;
                for (var step : path.substring(1).split("/(?=[fk]:)")) {
                    at = at.withObjectProperty(step);
                }
            }
        }
        Json.meta(object).set(MANAGED, entries);
    }
}
