package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs event sources and sensors. An event costs nothing until its time comes: there is one timer for it. */
public final class EventsController implements Controller {

    private static final List<Resource> USERS = List.of(Resources.EVENT_SOURCES, Resources.SENSORS);

    private final ControlPlane plane;
    private final Map<String, RunningSource> sources = new HashMap<>();
    private final Map<String, RunningSensor> sensors = new HashMap<>();
    private final Set<String> complaints = new HashSet<>();
    private long events;

    public EventsController(ControlPlane plane) {
        this.plane = plane;
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.EVENT_BUS)) {
            bus(change);
        } else if (USERS.contains(change.resource())) {
            var uid = Json.uid(change.object());
            var gone = change.type() == Change.Type.DELETED || respecified(change);
            var source = gone ? sources.remove(uid) : null;
            if (source != null) {
                source.close();
            }
            if (gone) {
                sensors.remove(uid);
            }
            if (change.type() != Change.Type.DELETED) {
                bring(change.resource(), change.object());
            }
        }
    }

    private static boolean respecified(Change change) {
        var previous = change.previous();
        return previous != null && !previous.path("spec").equals(change.object().path("spec"));
    }

    private void bus(Change change) {
        if (change.type() != Change.Type.DELETED) {
            status(Resources.EVENT_BUS, change.object(), bus -> Buses.deploy(bus, now()));
        }
        for (var kind : USERS) {
            plane.read(server -> server.list(kind, change.namespace())).forEach(user -> bring(kind, user));
        }
    }

    private String now() {
        return Json.time(plane.clock().instant());
    }

    private void status(Resource kind, ObjectNode object, Consumer<ObjectNode> change) {
        plane.run(server -> server.update(kind, Json.namespace(object), Json.name(object), node -> {
            change.accept(node);
            return node;
        }));
    }

    private void bring(Resource kind, ObjectNode user) {
        try {
            if (kind.equals(Resources.EVENT_SOURCES)) {
                source(user);
            } else {
                sensor(user);
            }
        } catch (Unsupported e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void source(ObjectNode source) {
        Supported.eventSource(source);
        var calendar = Json.at(source, "spec", "calendar");
        var wrong = calendar.propertyStream()
                .filter(event -> Calendar.of(event.getValue()).isEmpty())
                .findFirst();
        if (wrong.isPresent()) {
            var message =
                    "Invalid spec: " + Json.name(source) + " - " + wrong.get().getKey();
            status(Resources.EVENT_SOURCES, source, node -> new StatusConditions(node, now())
                    .isUnknown("Deployed")
                    .isFalse("SourcesProvided", "InvalidEventSource", message));
            return;
        }
        var carried = plane.read(server -> Buses.has(server, source));
        status(Resources.EVENT_SOURCES, source, node -> deployed(node, carried, "SourcesProvided"));
        if (carried) {
            sources.computeIfAbsent(Json.uid(source), uid -> new RunningSource(plane, source, this::publish));
        }
    }

    private void sensor(ObjectNode sensor) {
        Supported.sensor(sensor);
        var carried = plane.read(server -> Buses.has(server, sensor));
        status(Resources.SENSORS, sensor, node -> deployed(node, carried, "DependenciesProvided", "TriggersProvided"));
        if (carried) {
            sensors.computeIfAbsent(Json.uid(sensor), uid -> new RunningSensor(sensor));
        }
    }

    private void deployed(ObjectNode node, boolean carried, String... others) {
        var conditions = new StatusConditions(node, now());
        if (carried) {
            conditions.isTrue("Deployed");
        } else {
            conditions.isFalse("Deployed", "EventBusNotFound", "EventBus not found.");
        }
        for (var other : others) {
            // the source's own condition is known before the bus is looked for, a sensor's after it
            if (carried || others.length == 1) {
                conditions.isTrue(other);
            } else {
                conditions.isUnknown(other);
            }
        }
    }

    private void publish(ObjectNode source, String event, JsonNode calendar, Instant since) {
        if (!plane.read(server -> Buses.has(server, source))) {
            return;
        }
        var now = plane.clock().instant();
        var occurrence = Occurrence.of(Json.name(source), event, calendar, ++events, now, since);
        for (var sensor : new ArrayList<>(sensors.values())) {
            if (sensor.hears(source)) {
                sensor.take(occurrence, (trigger, together) -> act(trigger, together, now));
            }
        }
    }

    private void act(Trigger trigger, Map<String, Occurrence> together, Instant now) {
        var turn = trigger.turn(now);
        if (!turn.isAfter(now)) {
            plane.run(server -> act(server, trigger, together));
            return;
        }
        var unused = plane.clock().schedule(Duration.between(now, turn), () -> {
            plane.later(() -> plane.run(server -> act(server, trigger, together)));
            plane.drain();
        });
    }

    private void act(ApiServer server, Trigger trigger, Map<String, Occurrence> together) {
        try {
            trigger.act(server, together, plane.clock().instant());
        } catch (IllegalStateException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void complain(String message) {
        if (complaints.add(message)) {
            plane.later(() -> {
                throw new UnsupportedOperationException(message);
            });
        }
    }
}
