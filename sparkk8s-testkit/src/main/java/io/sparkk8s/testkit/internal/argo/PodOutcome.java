package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a pod's status says of its node. */
record PodOutcome(Phase phase, String message) {

    static PodOutcome of(ObjectNode pod) {
        return switch (Json.text(pod, "status", "phase")) {
            case "Running" -> new PodOutcome(Phase.RUNNING, "");
            case "Succeeded" -> new PodOutcome(Phase.SUCCEEDED, "");
            case "Failed" -> failed(pod);
            default -> new PodOutcome(Phase.PENDING, pending(pod));
        };
    }

    private static String pending(ObjectNode pod) {
        for (var container : Json.at(pod, "status", "containerStatuses")) {
            var waiting = Json.at(container, "state", "waiting");
            if (!waiting.isMissingNode()) {
                return because(waiting);
            }
        }
        for (var condition : Json.at(pod, "status", "conditions")) {
            if (Json.text(condition, "reason").equals("Unschedulable")) {
                return because(condition);
            }
        }
        return "";
    }

    private static String because(JsonNode what) {
        var message = Json.text(what, "message");
        return Json.text(what, "reason") + (message.isEmpty() ? "" : ": " + message);
    }

    private static PodOutcome failed(ObjectNode pod) {
        var message = Json.text(pod, "status", "message");
        if (!message.isEmpty()) {
            return new PodOutcome(Phase.FAILED, message);
        }
        for (var name : List.of("main", "wait")) {
            var ended = ended(pod, name);
            var code = ended.path("exitCode").asInt(0);
            if (code != 0) {
                var text = Json.text(ended, "message");
                return new PodOutcome(
                        name.equals("main") ? Phase.FAILED : Phase.ERROR,
                        "%s: %s (exit code %d)".formatted(name, Json.text(ended, "reason"), code)
                                + (text.isEmpty() ? "" : ": " + text));
            }
        }
        return new PodOutcome(Phase.SUCCEEDED, "");
    }

    /** The main container's exit code; empty while there is none. */
    static String exitCode(ObjectNode pod) {
        return ended(pod, "main").path("exitCode").asString("");
    }

    private static JsonNode ended(ObjectNode pod, String container) {
        for (var status : Json.at(pod, "status", "containerStatuses")) {
            if (Json.text(status, "name").equals(container)) {
                return Json.at(status, "state", "terminated");
            }
        }
        return Json.object();
    }
}
