package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Event buses: they are deployed as soon as they exist. */
final class Buses {

    private Buses() {}

    static boolean has(ApiServer server, JsonNode user) {
        return server.get(Resources.EVENT_BUS, Json.namespace(user), name(user)).isPresent();
    }

    /** The bus that an event source or a sensor uses. */
    static String name(JsonNode user) {
        var name = Json.text(user, "spec", "eventBusName");
        return name.isEmpty() ? "default" : name;
    }

    static void deploy(ObjectNode bus, String now) {
        var conditions = new StatusConditions(bus, now).isTrue("Configured");
        var spec = bus.path("spec");
        if (spec.has("jetstream")) {
            conditions.isTrue("Deployed", "Succeeded", "JetStream is deployed");
        } else if (spec.path("nats").has("native")) {
            conditions.isTrue("Deployed", "Succeeded", "NATS is deployed");
        } else {
            conditions.isTrue("Deployed", "Skipped", "Skip deployment because of using exotic config.");
        }
    }
}
