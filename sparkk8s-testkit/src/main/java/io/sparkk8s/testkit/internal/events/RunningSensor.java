package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A sensor that runs: its triggers, and what each has seen so far. */
final class RunningSensor {

    private final ObjectNode sensor;
    private final List<Trigger> triggers = new ArrayList<>();

    RunningSensor(ObjectNode sensor) {
        this.sensor = sensor;
        var names = dependencies()
                .valueStream()
                .map(dependency -> Json.text(dependency, "name"))
                .toList();
        Json.at(sensor, "spec", "triggers").forEach(trigger -> triggers.add(new Trigger(sensor, trigger, names)));
    }

    private JsonNode dependencies() {
        return Json.at(sensor, "spec", "dependencies");
    }

    /** Whether it is on the same bus. */
    boolean hears(JsonNode source) {
        return Json.namespace(source).equals(Json.namespace(sensor))
                && Buses.name(source).equals(Buses.name(sensor));
    }

    /** @param act is told of each trigger that is to act now, with the events it waited for */
    void take(Occurrence event, BiConsumer<Trigger, Map<String, Occurrence>> act) {
        for (var dependency : dependencies()) {
            if (Json.text(dependency, "eventSourceName").equals(event.source())
                    && Json.text(dependency, "eventName").equals(event.event())) {
                var name = Json.text(dependency, "name");
                triggers.forEach(
                        trigger -> trigger.take(name, event).ifPresent(together -> act.accept(trigger, together)));
            }
        }
    }
}
