package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** All that the simulator knows of event sources and sensors, field by field; anything else is refused. */
final class Supported {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "event source",
            Set.of("calendar", "eventBusName", "replicas", "service", "template"),
            "calendar",
            Set.of("interval", "metadata", "schedule", "timezone"),
            "sensor",
            Set.of(
                    "dependencies",
                    "errorOnFailedRound",
                    "eventBusName",
                    "loggingFields",
                    "replicas",
                    "revisionHistoryLimit",
                    "template",
                    "triggers"),
            "dependency",
            Set.of("eventName", "eventSourceName", "name"),
            "trigger",
            // a trigger does not fail here, so that it is never retried
            Set.of("atLeastOnce", "rateLimit", "retryStrategy", "template"),
            "trigger template",
            Set.of("argoWorkflow", "conditions", "k8s", "name"),
            "action",
            Set.of("operation", "parameters", "source"),
            "source",
            Set.of("resource"),
            "parameter source",
            Set.of("contextKey", "dataKey", "dependencyName", "value"));

    private Supported() {}

    /** @throws Unsupported it is not */
    static void eventSource(JsonNode source) {
        var spec = source.path("spec");
        var where = "EventSource " + Json.name(source) + ": spec";
        check(spec, "event source", where);
        spec.path("calendar")
                .forEachEntry((event, calendar) -> check(calendar, "calendar", where + ".calendar." + event));
    }

    /** @throws Unsupported it is not */
    static void sensor(JsonNode sensor) {
        var where = "Sensor " + Json.name(sensor) + ": spec";
        check(sensor.path("spec"), "sensor", where);
        for (var dependency : Json.at(sensor, "spec", "dependencies")) {
            check(dependency, "dependency", where + ".dependencies." + Json.text(dependency, "name"));
        }
        for (var trigger : Json.at(sensor, "spec", "triggers")) {
            trigger(trigger, where + ".triggers." + Json.text(trigger, "template", "name"));
        }
    }

    private static void trigger(JsonNode trigger, String where) {
        check(trigger, "trigger", where);
        var template = trigger.path("template");
        check(template, "trigger template", where + ".template");
        var submits = template.has("argoWorkflow");
        var action = template.path(submits ? "argoWorkflow" : "k8s");
        check(action, "action", where + (submits ? ".argoWorkflow" : ".k8s"));
        check(action.path("source"), "source", where + ".source");
        var operation = Json.text(action, "operation");
        if (!operation.isEmpty() && !operation.equals(submits ? "submit" : "create")) {
            throw new Unsupported(where + ": the operation " + operation);
        }
        for (var parameter : action.path("parameters")) {
            check(parameter.path("src"), "parameter source", where + ".parameters.src");
        }
    }

    private static void check(JsonNode node, String kind, String where) {
        var known = FIELDS.getOrDefault(kind, Set.of());
        node.forEachEntry((field, value) -> {
            var nothing = value.isNull() || (value.isContainer() && value.isEmpty());
            if (!known.contains(field) && !nothing) {
                throw new Unsupported(where + "." + field);
            }
        });
    }
}
