package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.argo.expression.Conditions;
import io.sparkk8s.testkit.internal.apiserver.ApiError;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One trigger of a sensor: collects events until its conditions are met, then creates an object. */
final class Trigger {

    private final JsonNode sensor;
    private final JsonNode trigger;
    private final List<String> dependencies;
    private final Map<String, Occurrence> seen = new HashMap<>();
    private Instant free = Instant.MIN;

    Trigger(JsonNode sensor, JsonNode trigger, List<String> dependencies) {
        this.sensor = sensor;
        this.trigger = trigger;
        this.dependencies = dependencies;
    }

    private String name() {
        return Json.text(trigger, "template", "name");
    }

    /** Takes an event; gives those that it was waited for with, when all are there. */
    Optional<Map<String, Occurrence>> take(String dependency, Occurrence event) {
        var conditions = Json.text(trigger, "template", "conditions");
        var all = conditions.isEmpty() ? String.join(" && ", dependencies) : conditions;
        if (!List.of(all.split("[^\\w.-]+")).contains(dependency)) {
            return Optional.empty();
        }
        seen.put(dependency, event);
        if (!Conditions.evaluate(all, words -> seen.containsKey(words.get(0)))) {
            return Optional.empty();
        }
        var complete = Map.copyOf(seen);
        seen.clear();
        return Optional.of(complete);
    }

    /** When it may act, if its rate is limited; acting is not dropped, but put off. */
    Instant turn(Instant now) {
        var limit = trigger.path("rateLimit");
        if (limit.isEmpty()) {
            return now;
        }
        var unit =
                switch (Json.text(limit, "unit")) {
                    case "Minute" -> Duration.ofMinutes(1);
                    case "Hour" -> Duration.ofHours(1);
                    default -> Duration.ofSeconds(1);
                };
        var turn = free.isAfter(now) ? free : now;
        free = turn.plus(
                unit.dividedBy(Math.max(1, limit.path("requestsPerUnit").asInt(1))));
        return turn;
    }

    /**
     * Creates the object.
     *
     * @throws IllegalStateException the sensor's log would say why nothing was created
     */
    void act(ApiServer server, Map<String, Occurrence> events, Instant now) {
        var template = trigger.path("template");
        var action = template.path(template.has("argoWorkflow") ? "argoWorkflow" : "k8s");
        if (!(Json.at(action, "source", "resource") instanceof ObjectNode resource)) {
            throw new IllegalStateException(this + " has no resource to create");
        }
        var object = resource.deepCopy();
        action.path("parameters").forEach(parameter -> apply(parameter, events, object));
        var version = Json.text(object, "apiVersion");
        var kind = Json.text(object, "kind");
        var known = server.resources()
                .byKind(version, kind)
                .orElseThrow(() -> new IllegalStateException(
                        this + " creates a " + version + " " + kind + ", which the cluster does not know"));
        var labels = Json.meta(object).withObjectProperty("labels");
        labels.put("events.argoproj.io/sensor", Json.name(sensor)).put("events.argoproj.io/trigger", name());
        labels.put("events.argoproj.io/action-timestamp", Long.toString(now.toEpochMilli()));
        var namespace = Json.namespace(object).isEmpty() ? Json.namespace(sensor) : Json.namespace(object);
        try {
            server.create(known, known.namespaced() ? namespace : "", object);
        } catch (ApiError e) {
            throw new IllegalStateException(this + " could not create its " + kind + ": " + e.getMessage(), e);
        }
    }

    private void apply(JsonNode parameter, Map<String, Occurrence> events, ObjectNode object) {
        var source = parameter.path("src");
        var event = events.get(Json.text(source, "dependencyName"));
        var otherwise = Optional.ofNullable(source.get("value"))
                .filter(value -> !value.isNull())
                .map(value -> value.asString(""));
        var value = (event == null ? Optional.<String>empty() : value(source, event))
                .or(() -> otherwise)
                .orElseThrow(() -> new IllegalStateException(this + " finds no value for " + Json.write(parameter)));
        var place = Json.text(parameter, "dest");
        var there = JsonPath.get(object, place).orElse("");
        var operation = Json.text(parameter, "operation");
        JsonPath.set(
                object,
                place,
                operation.equals("append") ? there + value : operation.equals("prepend") ? value + there : value);
    }

    private static Optional<String> value(JsonNode source, Occurrence event) {
        var context = Json.text(source, "contextKey");
        var data = Json.text(source, "dataKey");
        if (!context.isEmpty()) {
            return JsonPath.get(event.context(), context);
        }
        if (!data.isEmpty()) {
            return JsonPath.get(event.data(), data);
        }
        return source.has("value") ? Optional.empty() : Optional.of(event.text());
    }

    @Override
    public String toString() {
        return "The trigger " + name() + " of Sensor " + Json.namespace(sensor) + "/" + Json.name(sensor);
    }
}
