package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The variables that every template of a workflow knows: {@code workflow.*}. */
final class Globals {

    /** The letters of strftime that people use. */
    private static final Map<String, DateTimeFormatter> LETTERS = Stream.of(
                    "Y=yyyy", "m=MM", "d=dd", "H=HH", "M=mm", "S=ss", "y=yy", "F=yyyy-MM-dd", "T=HH:mm:ss", "j=DDD")
            .map(letter -> letter.split("="))
            .collect(Collectors.toMap(letter -> letter[0], letter -> DateTimeFormatter.ofPattern(letter[1], Locale.ROOT)
                    .withZone(ZoneOffset.UTC)));

    private Globals() {}

    static Map<String, String> of(ObjectNode workflow, JsonNode spec, String now) {
        var known = new HashMap<String, String>();
        known.put("workflow.name", Json.name(workflow));
        known.put("workflow.namespace", Json.namespace(workflow));
        known.put("workflow.uid", Json.uid(workflow));
        known.put("workflow.mainEntrypoint", Json.text(spec, "entrypoint"));
        known.put("workflow.serviceAccountName", Json.text(spec, "serviceAccountName"));
        known.put("workflow.status", Json.text(workflow, "status", "phase"));
        if (spec.has("priority")) {
            known.put("workflow.priority", spec.path("priority").asString());
        }
        creation(known, Instant.parse(Json.text(workflow, "metadata", "creationTimestamp")));
        duration(known, Json.text(workflow, "status", "startedAt"), now);
        var parameters = Json.at(spec, "arguments", "parameters");
        for (var parameter : parameters) {
            Parameters.value(parameter)
                    .ifPresent(value -> known.put("workflow.parameters." + Json.text(parameter, "name"), value));
        }
        known.put("workflow.parameters", parameters.isEmpty() ? "[]" : Json.write(parameters));
        Json.at(workflow, "metadata", "labels")
                .forEachEntry((name, value) -> known.put("workflow.labels." + name, value.asString("")));
        Json.at(workflow, "metadata", "annotations")
                .forEachEntry((name, value) -> known.put("workflow.annotations." + name, value.asString("")));
        return known;
    }

    private static void creation(Map<String, String> known, Instant created) {
        var name = "workflow.creationTimestamp";
        known.put(name, Json.time(created));
        known.put(name + ".RFC3339", Json.time(created));
        known.put(name + ".s", Long.toString(created.getEpochSecond()));
        LETTERS.forEach((letter, format) -> known.put(name + "." + letter, format.format(created)));
    }

    private static void duration(Map<String, String> known, String started, String now) {
        var begin = Instant.parse(started.isEmpty() ? now : started);
        var seconds = Duration.between(begin, Instant.parse(now)).toSeconds();
        known.put("workflow.duration", seconds + ".000000");
    }
}
