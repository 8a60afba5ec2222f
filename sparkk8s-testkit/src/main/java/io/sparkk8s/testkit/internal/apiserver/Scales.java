package io.sparkk8s.testkit.internal.apiserver;

import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /scale} of Deployments and the like: how many pods, and how many there are. */
final class Scales {

    private final ObjectStore store;
    private final Writes writes;

    Scales(ObjectStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    static boolean has(Resource resource) {
        return resource.is("deployments") || resource.is("replicasets") || resource.is("statefulsets");
    }

    ApiResponse answer(Resource resource, RequestPath path, ApiRequest request, boolean dryRun) {
        var object = store.get(resource, path.namespace(), path.name())
                .orElseThrow(() -> ApiError.notFound(resource, path.name()));
        return switch (request.method()) {
            case "GET" -> ApiResponse.Whole.json(200, scale(object));
            case "PUT" -> {
                var given = Routes.object(request, "Scale");
                yield ApiResponse.Whole.json(200, scale(change(resource, object, given, dryRun)));
            }
            case "PATCH" -> {
                if (request.contentType().endsWith("json-patch+json")) {
                    throw new NotSupported("a JSON patch of a scale");
                }
                var given = Routes.object(request, "Scale");
                yield ApiResponse.Whole.json(200, scale(change(resource, object, given, dryRun)));
            }
            default -> throw new NotSupported(request.method() + " " + resource.plural() + "/scale");
        };
    }

    private ObjectNode change(Resource resource, ObjectNode object, ObjectNode given, boolean dryRun) {
        var version = Json.text(given, "metadata", "resourceVersion");
        if (!version.isEmpty() && !version.equals(Json.text(object, "metadata", "resourceVersion"))) {
            throw ApiError.modified(resource, Json.name(object));
        }
        var next = object.deepCopy();
        next.withObjectProperty("spec")
                .put("replicas", Json.at(given, "spec", "replicas").asInt(0));
        return writes.replace(resource, object, next, Writes.Scope.MAIN, dryRun);
    }

    private static ObjectNode scale(ObjectNode object) {
        var scale = Json.object().put("kind", "Scale").put("apiVersion", "autoscaling/v1");
        var meta = scale.putObject("metadata");
        for (var field : new String[] {"name", "namespace", "uid", "resourceVersion", "creationTimestamp"}) {
            meta.put(field, Json.text(object, "metadata", field));
        }
        scale.putObject("spec")
                .put("replicas", Json.at(object, "spec", "replicas").asInt(0));
        var selector = Json.at(object, "spec", "selector", "matchLabels").properties().stream()
                .map(label -> label.getKey() + "=" + label.getValue().asString(""))
                .collect(Collectors.joining(","));
        scale.putObject("status")
                .put("replicas", Json.at(object, "status", "replicas").asInt(0))
                .put("selector", selector);
        return scale;
    }
}
