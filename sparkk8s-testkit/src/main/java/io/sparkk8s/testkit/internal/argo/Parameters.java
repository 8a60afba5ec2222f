package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a template its arguments. */
final class Parameters {

    private Parameters() {}

    /**
     * A copy of a template with its inputs' values, and all that it knows replaced in its texts.
     *
     * @param variables what is known besides the inputs
     * @throws InvalidWorkflow an input has no value
     */
    static ObjectNode bind(ObjectNode template, JsonNode arguments, Map<String, String> variables) {
        var known = new HashMap<>(variables);
        var bound = template.deepCopy();
        var inputs = bound.path("inputs").path("parameters");
        for (var input : inputs) {
            var name = Json.text(input, "name");
            var value = value(named(arguments, name))
                    .or(() -> value(input).map(text -> Substitution.apply(text, variables)))
                    .orElseThrow(() -> new InvalidWorkflow("inputs.parameters." + name + " was not supplied"));
            ((ObjectNode) input).put("value", value);
            known.put("inputs.parameters." + name, value);
        }
        if (!inputs.isEmpty()) {
            known.put("inputs.parameters", Json.write(inputs));
        }
        for (var output : bound.path("outputs").path("parameters")) {
            known.put(
                    "outputs.parameters." + Json.text(output, "name") + ".path",
                    Json.text(output, "valueFrom", "path"));
        }
        var given = bound.remove("inputs");
        var result = Substitution.apply(bound, known);
        if (given != null) {
            result.set("inputs", given);
        }
        return result;
    }

    /** The argument of a name; a missing node when there is none. */
    static JsonNode named(JsonNode arguments, String name) {
        for (var argument : arguments.path("parameters")) {
            if (Json.text(argument, "name").equals(name)) {
                return argument;
            }
        }
        return Json.object().path("none");
    }

    /** A parameter's value or default, numbers and truths as text. */
    static Optional<String> value(JsonNode parameter) {
        for (var field : new String[] {"value", "default"}) {
            var value = parameter.get(field);
            if (value != null && !value.isNull()) {
                return Optional.of(value.isString() ? value.asString() : Json.write(value));
            }
        }
        return Optional.empty();
    }
}
