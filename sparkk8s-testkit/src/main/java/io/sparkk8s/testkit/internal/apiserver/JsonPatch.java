package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** RFC 6902. */
final class JsonPatch {

    private JsonPatch() {}

    static JsonNode apply(JsonNode patch, ObjectNode target) {
        if (!patch.isArray()) {
            throw ApiError.badRequest("error decoding patch: not a list of operations");
        }
        JsonNode result = target.deepCopy();
        for (var operation : patch) {
            result = step(operation, result);
        }
        return result;
    }

    private static JsonNode step(JsonNode operation, JsonNode root) {
        var path = steps(Json.text(operation, "path"));
        switch (Json.text(operation, "op")) {
            case "add" -> {
                return add(root, path, value(operation));
            }
            case "replace" -> {
                require(root, path);
                return path.isEmpty() ? value(operation) : replace(root, path, value(operation));
            }
            case "remove" -> {
                remove(root, path);
                return root;
            }
            case "test" -> {
                if (!find(root, path).equals(value(operation))) {
                    throw ApiError.unprocessable();
                }
                return root;
            }
            case "copy" -> {
                return add(
                        root,
                        path,
                        require(root, steps(Json.text(operation, "from"))).deepCopy());
            }
            case "move" -> {
                var from = steps(Json.text(operation, "from"));
                var moved = require(root, from);
                remove(root, from);
                return add(root, path, moved);
            }
            default -> throw ApiError.badRequest("error decoding patch: unexpected operation");
        }
    }

    private static JsonNode value(JsonNode operation) {
        return operation.path("value").deepCopy();
    }

    private static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static JsonNode find(JsonNode root, List<String> path) {
        var at = root;
        for (var step : path) {
            at = at.isArray() ? at.path(index(step, at.size())) : at.path(step);
        }
        return at;
    }

    private static JsonNode require(JsonNode root, List<String> path) {
        var found = find(root, path);
        if (found.isMissingNode()) {
            throw ApiError.unprocessable();
        }
        return found;
    }

    private static int index(String step, int size) {
        try {
            return step.equals("-") ? size : Integer.parseInt(step);
        } catch (NumberFormatException e) {
            throw ApiError.unprocessable();
        }
    }

    private static JsonNode add(JsonNode root, List<String> path, JsonNode value) {
        if (path.isEmpty()) {
            return value;
        }
        var parent = require(root, path.subList(0, path.size() - 1));
        var last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            var index = index(last, array.size());
            if (index < 0 || index > array.size()) {
                throw ApiError.unprocessable();
            }
            array.insert(index, value);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            throw ApiError.unprocessable();
        }
        return root;
    }

    private static JsonNode replace(JsonNode root, List<String> path, JsonNode value) {
        var parent = require(root, path.subList(0, path.size() - 1));
        var last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set(index(last, array.size()), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        }
        return root;
    }

    private static void remove(JsonNode root, List<String> path) {
        require(root, path);
        if (path.isEmpty()) {
            throw ApiError.unprocessable();
        }
        var parent = require(root, path.subList(0, path.size() - 1));
        var last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.remove(index(last, array.size()));
        } else if (parent instanceof ObjectNode object) {
            object.remove(last);
        }
    }
}
