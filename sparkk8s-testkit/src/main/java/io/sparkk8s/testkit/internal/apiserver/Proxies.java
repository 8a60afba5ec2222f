package io.sparkk8s.testkit.internal.apiserver;

import io.sparkk8s.testkit.lifecycle.Request;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /proxy} of pods and services: what listens in a pod, through the API server. */
final class Proxies {

    private final ObjectStore store;
    private final ContainerRuntime runtime;

    Proxies(ObjectStore store, ContainerRuntime runtime) {
        this.store = store;
        this.runtime = runtime;
    }

    /** What is asked for: {@code [SCHEME:]NAME[:PORT]}, as the path has it. */
    record Target(String name, String port) {

        static Target parse(String text) {
            var parts = text.split(":", -1);
            return switch (parts.length) {
                case 1 -> new Target(parts[0], "");
                case 2 -> new Target(parts[0], parts[1]);
                case 3 -> {
                    if (parts[0].equals("https")) {
                        throw new NotSupported("a proxy to https");
                    }
                    yield new Target(parts[1], parts[2]);
                }
                default -> throw ApiError.badRequest("invalid proxy request \"" + text + "\"");
            };
        }
    }

    ApiResponse answer(Resource resource, RequestPath path, ApiRequest request) {
        var target = Target.parse(path.name());
        var object = store.get(resource, path.namespace(), target.name())
                .orElseThrow(() -> ApiError.notFound(resource, target.name()));
        // the name may hold "proxy" too: what is behind begins after NAME/proxy
        var marker = path.name() + "/proxy";
        var behind = request.path().substring(request.path().indexOf(marker) + marker.length());
        if (behind.isEmpty()) {
            return new ApiResponse.Whole(301, "", Map.of("Location", request.path() + "/"));
        }
        var asked = new Request(request.method(), behind, request.query(), request.body());
        return resource.equals(Resources.PODS)
                ? pod(object, podPort(object, target.port()), asked)
                : service(object, target.port(), asked);
    }

    private ApiResponse pod(ObjectNode pod, int port, Request asked) {
        var address = Json.text(pod, "status", "podIP");
        if (address.isEmpty()) {
            throw ApiError.badRequest("address not allowed");
        }
        if (!Json.text(pod, "status", "phase").equals("Running")) {
            throw unreachable(address, port, "no route to host");
        }
        var response =
                runtime.http(pod, port, asked).orElseThrow(() -> unreachable(address, port, "connection refused"));
        return new ApiResponse.Whole(response.code(), response.body(), Map.of("Content-Type", response.contentType()));
    }

    private static ApiError unreachable(String address, int port, String why) {
        return ApiError.of(
                503,
                "ServiceUnavailable",
                "error trying to reach service: dial tcp %s:%d: connect: %s".formatted(address, port, why));
    }

    /** Without a port it is the first one that the pod declares. */
    private static int podPort(ObjectNode pod, String asked) {
        if (!asked.isEmpty()) {
            try {
                return Integer.parseInt(asked);
            } catch (NumberFormatException e) {
                throw new NotSupported("a proxy to a pod's port by name: " + asked);
            }
        }
        for (var container : Json.at(pod, "spec", "containers")) {
            for (var port : container.path("ports")) {
                return port.path("containerPort").asInt(80);
            }
        }
        return 80;
    }

    private ApiResponse service(ObjectNode service, String asked, Request request) {
        var port = servicePort(service, asked);
        var pods = store.list(Resources.PODS, Json.namespace(service)).stream()
                .filter(pod -> selects(service, pod))
                .toList();
        for (var pod : pods) {
            if (ready(pod)) {
                return pod(pod, targetPort(pod, port), request);
            }
        }
        // pods that are not ready yet are known by their ports
        var name = Json.name(service) + (asked.isEmpty() || pods.isEmpty() ? "" : ":" + asked);
        throw ApiError.of(503, "ServiceUnavailable", "no endpoints available for service \"" + name + "\"");
    }

    private static JsonNode servicePort(ObjectNode service, String asked) {
        var ports = Json.at(service, "spec", "ports");
        for (var port : ports) {
            if (Json.text(port, "name").equals(asked)
                    || Integer.toString(port.path("port").asInt(0)).equals(asked)) {
                return port;
            }
        }
        if (asked.isEmpty() && ports.size() == 1) {
            return ports.get(0);
        }
        throw ApiError.of(
                503,
                "ServiceUnavailable",
                "no service port %s found for service \"%s\"".formatted(asked, Json.name(service)));
    }

    private static int targetPort(ObjectNode pod, JsonNode port) {
        var target = port.path("targetPort");
        if (target.isIntegralNumber()) {
            return target.asInt();
        }
        for (var container : Json.at(pod, "spec", "containers")) {
            for (var declared : container.path("ports")) {
                if (Json.text(declared, "name").equals(target.asString(""))) {
                    return declared.path("containerPort").asInt(0);
                }
            }
        }
        return port.path("port").asInt(0);
    }

    private static boolean selects(ObjectNode service, ObjectNode pod) {
        var selector = Json.at(service, "spec", "selector");
        return !selector.isEmpty()
                && selector.properties().stream().allMatch(entry -> Json.label(pod, entry.getKey())
                        .equals(entry.getValue().asString("")));
    }

    private static boolean ready(ObjectNode pod) {
        return Json.at(pod, "status", "conditions")
                .valueStream()
                .anyMatch(c -> Json.text(c, "type").equals("Ready")
                        && Json.text(c, "status").equals("True"));
    }
}
