package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places in a tree by names and numbers with dots between them: {@code spec.arguments.parameters.0.value}. */
final class JsonPath {

    private static final String NUMBER = "\\d+";

    private JsonPath() {}

    /** The text at a place: that of a string, or else its JSON. */
    static Optional<String> get(JsonNode tree, String path) {
        var at = tree;
        for (var step : path.split("\\.")) {
            at = at.isArray() && step.matches(NUMBER) ? at.path(Integer.parseInt(step)) : at.path(step);
        }
        if (at.isMissingNode() || at.isNull()) {
            return Optional.empty();
        }
        return Optional.of(at.isString() ? at.asString() : Json.write(at));
    }

    /** Puts a text at a place, and what is missing on the way there; {@code -1} adds to a list. */
    static void set(ObjectNode tree, String path, String value) {
        JsonNode at = tree;
        var steps = path.split("\\.");
        for (var i = 0; i < steps.length; i++) {
            var last = i == steps.length - 1;
            var list = !last && steps[i + 1].matches("-1|" + NUMBER);
            if (at instanceof ArrayNode array) {
                at = inArray(array, steps[i], last, list, value);
            } else if (at instanceof ObjectNode object) {
                if (last) {
                    object.put(steps[i], value);
                } else if (!object.path(steps[i]).isContainer()) {
                    object.set(steps[i], list ? Json.array() : Json.object());
                }
                at = object.path(steps[i]);
            }
        }
    }

    private static JsonNode inArray(ArrayNode array, String step, boolean last, boolean list, String value) {
        var index = step.equals("-1") ? array.size() : Integer.parseInt(step);
        while (array.size() <= index) {
            array.addNull();
        }
        if (last) {
            array.set(index, value);
        } else if (!array.path(index).isContainer()) {
            array.set(index, list ? Json.array() : Json.object());
        }
        return array.path(index);
    }
}
