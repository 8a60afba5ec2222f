package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.time.InstantSource;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The events by which the scheduler and the kubelet tell what they do with a pod. */
final class PodEvents {

    private final InstantSource clock;
    private long number;

    PodEvents(InstantSource clock) {
        this.clock = clock;
    }

    void normal(ApiServer server, ObjectNode pod, String source, String reason, String message) {
        write(server, pod, "Normal", source, reason, message);
    }

    void warning(ApiServer server, ObjectNode pod, String source, String reason, String message) {
        write(server, pod, "Warning", source, reason, message);
    }

    private void write(ApiServer server, ObjectNode pod, String type, String source, String reason, String message) {
        var namespace = server.get(Resources.NAMESPACES, "", Json.namespace(pod));
        if (namespace.isEmpty() || Json.deleting(namespace.get())) {
            return;
        }
        var now = Json.time(clock.instant());
        var event = Json.object().put("apiVersion", "v1").put("kind", "Event");
        Json.meta(event)
                .put("name", "%s.%016x".formatted(Json.name(pod), ++number).toLowerCase(Locale.ROOT));
        var object = event.putObject("involvedObject").put("kind", "Pod").put("apiVersion", "v1");
        object.put("namespace", Json.namespace(pod)).put("name", Json.name(pod)).put("uid", Json.uid(pod));
        event.put("type", type).put("reason", reason).put("message", message);
        event.putObject("source").put("component", source);
        event.put("reportingComponent", source);
        event.put("firstTimestamp", now).put("lastTimestamp", now).put("count", 1);
        server.create(Resources.EVENTS, Json.namespace(pod), event);
    }
}
