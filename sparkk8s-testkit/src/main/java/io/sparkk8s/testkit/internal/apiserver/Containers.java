package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The containers of a pod, by name. */
public final class Containers {

    private Containers() {}

    /**
     * The name of the container that a request is about.
     *
     * @param asked empty for the only one
     */
    static String named(ObjectNode pod, String asked) {
        var names = new ArrayList<String>();
        var initNames = new ArrayList<String>();
        Json.at(pod, "spec", "containers").forEach(c -> names.add(Json.text(c, "name")));
        Json.at(pod, "spec", "initContainers").forEach(c -> initNames.add(Json.text(c, "name")));
        if (asked.isEmpty()) {
            if (names.size() == 1) {
                return names.get(0);
            }
            var inits =
                    initNames.isEmpty() ? "" : " or one of the init containers: [" + String.join(" ", initNames) + "]";
            throw ApiError.badRequest("a container name must be specified for pod %s, choose one of: [%s]%s"
                    .formatted(Json.name(pod), String.join(" ", names), inits));
        }
        if (!names.contains(asked) && !initNames.contains(asked)) {
            throw ApiError.badRequest("container %s is not valid for pod %s".formatted(asked, Json.name(pod)));
        }
        return asked;
    }

    static Optional<JsonNode> status(ObjectNode pod, String container) {
        for (var list : List.of("containerStatuses", "initContainerStatuses")) {
            for (var status : Json.at(pod, "status", list)) {
                if (Json.text(status, "name").equals(container)) {
                    return Optional.of(status);
                }
            }
        }
        return Optional.empty();
    }

    public static boolean running(ObjectNode pod, String container) {
        return status(pod, container)
                .filter(status -> Json.at(status, "state", "running").isObject())
                .isPresent();
    }
}
