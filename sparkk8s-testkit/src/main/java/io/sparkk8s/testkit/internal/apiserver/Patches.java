package io.sparkk8s.testkit.internal.apiserver;

import java.time.InstantSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The four kinds of patches. */
final class Patches {

    private final ObjectStore store;
    private final Writes writes;
    private final InstantSource clock;

    Patches(ObjectStore store, Writes writes, InstantSource clock) {
        this.store = store;
        this.writes = writes;
        this.clock = clock;
    }

    ApiResponse patch(Resource resource, RequestPath path, ApiRequest request, Writes.Scope scope, boolean dryRun) {
        if (request.contentType().startsWith("application/apply-patch")) {
            return apply(resource, path, request, scope, dryRun);
        }
        var current = store.get(resource, path.namespace(), path.name())
                .orElseThrow(() -> ApiError.notFound(resource, path.name()));
        var next = patched(resource, request, current);
        Schema.apply(resource, next, Routes.strict(request));
        return ApiResponse.Whole.json(200, writes.replace(resource, current, next, scope, dryRun));
    }

    private static ObjectNode patched(Resource resource, ApiRequest request, ObjectNode current) {
        JsonNode result =
                switch (request.contentType()) {
                    case "application/json-patch+json" -> JsonPatch.apply(body(request), current);
                    case "application/merge-patch+json" -> MergePatch.merge(current, body(request));
                    case "application/strategic-merge-patch+json" -> {
                        if (!resource.builtIn()) {
                            throw unsupportedMediaType("application/json-patch+json, application/merge-patch+json,"
                                    + " application/apply-patch+yaml");
                        }
                        yield MergePatch.mergeStrategically(current, body(request));
                    }
                    default ->
                        throw unsupportedMediaType("application/json-patch+json, application/merge-patch+json,"
                                + " application/strategic-merge-patch+json, application/apply-patch+yaml,"
                                + " application/apply-patch+cbor");
                };
        if (!(result instanceof ObjectNode object)) {
            throw ApiError.unprocessable();
        }
        return object;
    }

    private static ApiError unsupportedMediaType(String accepted) {
        return ApiError.of(
                415,
                "UnsupportedMediaType",
                "the body of the request was in an unknown format - accepted media types include: " + accepted);
    }

    private static JsonNode body(ApiRequest request) {
        try {
            return Json.parse(request.body());
        } catch (JacksonException e) {
            throw ApiError.badRequest("error decoding patch: " + e.getOriginalMessage());
        }
    }

    private ApiResponse apply(
            Resource resource, RequestPath path, ApiRequest request, Writes.Scope scope, boolean dryRun) {
        var manager = request.query("fieldManager");
        if (manager.isEmpty()) {
            var required = "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: Required value: is required for"
                    + " apply patch";
            throw ApiError.of(422, "Invalid", required);
        }
        if (scope == Writes.Scope.STATUS) {
            throw new NotSupported("server-side apply of a status");
        }
        var applied = Routes.object(request, resource.kind());
        Schema.apply(resource, applied, Routes.strict(request));
        Json.meta(applied).put("name", path.name());
        if (resource.namespaced()) {
            Json.meta(applied).put("namespace", path.namespace());
        }
        var apply = new ServerSideApply(resource, manager, request.isTrue("force"), Json.time(clock.instant()));
        var current = store.get(resource, path.namespace(), path.name()).orElse(null);
        var next = apply.apply(current, applied);
        if (current == null) {
            return ApiResponse.Whole.json(201, writes.create(resource, path.namespace(), next, dryRun));
        }
        return ApiResponse.Whole.json(200, writes.replace(resource, current, unstamped(current, next), scope, dryRun));
    }

    /** An apply that changes nothing changes no time either. */
    private static ObjectNode unstamped(ObjectNode current, ObjectNode next) {
        var before = untimed(current);
        return before.equals(untimed(next)) ? current : next;
    }

    private static ObjectNode untimed(ObjectNode object) {
        var copy = object.deepCopy();
        for (var entry : Json.at(copy, "metadata", "managedFields")) {
            ((ObjectNode) entry).remove("time");
        }
        return copy;
    }
}
