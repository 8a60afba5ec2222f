package io.sparkk8s.testkit.internal;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The events by which the parts of a cluster tell what they do with an object. What happens again is counted. */
public final class ClusterEvents {

    /** It writes events of the newer kind, which have an {@code eventTime} and neither a first time nor a count. */
    public static final String SCHEDULER = "default-scheduler";

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private record Same(String uid, String type, String reason, String message) {}

    private final InstantSource clock;
    private final Map<Same, String> names = new HashMap<>();
    private long number;

    public ClusterEvents(InstantSource clock) {
        this.clock = clock;
    }

    public void normal(ApiServer server, ObjectNode object, String source, String reason, String message) {
        write(server, object, "Normal", source, reason, message);
    }

    public void warning(ApiServer server, ObjectNode object, String source, String reason, String message) {
        write(server, object, "Warning", source, reason, message);
    }

    private void write(ApiServer server, ObjectNode about, String type, String source, String reason, String message) {
        var namespace = Json.namespace(about);
        var home = server.get(Resources.NAMESPACES, "", namespace);
        if (home.isEmpty() || Json.deleting(home.get())) {
            return;
        }
        var same = new Same(Json.uid(about), type, reason, message);
        var known = names.get(same);
        if (known != null
                && server.update(Resources.EVENTS, namespace, known, this::again)
                        .isPresent()) {
            return;
        }
        var event = Json.object().put("apiVersion", "v1").put("kind", "Event");
        var name = "%s.%016x".formatted(Json.name(about), ++number).toLowerCase(Locale.ROOT);
        names.put(same, name);
        Json.meta(event).put("name", name);
        var object = event.putObject("involvedObject");
        object.put("kind", Json.text(about, "kind")).put("apiVersion", Json.text(about, "apiVersion"));
        object.put("namespace", namespace).put("name", Json.name(about)).put("uid", Json.uid(about));
        event.put("type", type).put("reason", reason).put("message", message);
        event.put("reportingComponent", source);
        if (source.equals(SCHEDULER)) {
            event.putObject("source");
            event.put("eventTime", MICROS.format(clock.instant()));
            event.put("action", reason.equals("Scheduled") ? "Binding" : "Scheduling");
        } else {
            var now = Json.time(clock.instant());
            event.putObject("source").put("component", source);
            event.put("firstTimestamp", now).put("lastTimestamp", now).put("count", 1);
        }
        server.create(Resources.EVENTS, namespace, event);
    }

    private ObjectNode again(ObjectNode event) {
        if (event.has("eventTime")) {
            var series = event.withObjectProperty("series");
            series.put("count", series.path("count").asInt(1) + 1)
                    .put("lastObservedTime", MICROS.format(clock.instant()));
        } else {
            event.put("count", event.path("count").asInt(1) + 1).put("lastTimestamp", Json.time(clock.instant()));
        }
        return event;
    }
}
