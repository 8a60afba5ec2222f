package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** The server about itself: its version and its kinds. */
final class Discovery {

    private static final List<String> VERBS =
            List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");

    private final ApiServer server;

    Discovery(ApiServer server) {
        this.server = server;
    }

    Optional<ApiResponse> answer(ApiRequest request) {
        if (!request.method().equals("GET")) {
            return Optional.empty();
        }
        var steps = request.path().split("/");
        if (request.path().equals("/version")) {
            return Optional.of(ApiResponse.Whole.json(200, version()));
        }
        if (List.of("/healthz", "/livez", "/readyz").contains(request.path())) {
            return Optional.of(ApiResponse.Whole.text(200, "ok"));
        }
        if (request.path().startsWith("/openapi")) {
            throw new NotSupported("the OpenAPI description");
        }
        if (request.path().equals("/api")) {
            var versions = Json.object().put("kind", "APIVersions");
            versions.putArray("versions").add("v1");
            return Optional.of(ApiResponse.Whole.json(200, versions));
        }
        if (request.path().equals("/apis")) {
            return Optional.of(ApiResponse.Whole.json(200, groups()));
        }
        if (request.path().startsWith("/api/") && steps.length == 3) {
            return resources("", steps[2]);
        }
        if (request.path().startsWith("/apis/") && steps.length == 4) {
            return resources(steps[2], steps[3]);
        }
        return Optional.empty();
    }

    private static ObjectNode version() {
        return Json.object()
                .put("major", "1")
                .put("minor", "34")
                .put("gitVersion", "v1.34.4")
                .put("gitCommit", "0000000000000000000000000000000000000000")
                .put("gitTreeState", "clean")
                .put("buildDate", "2026-01-01T00:00:00Z")
                .put("platform", "linux/amd64");
    }

    private ObjectNode groups() {
        var list = Json.object().put("kind", "APIGroupList").put("apiVersion", "v1");
        var groups = list.putArray("groups");
        var names = new TreeSet<String>();
        server.resources().all().forEach(r -> names.add(r.group()));
        names.remove("");
        for (var name : names) {
            var group = groups.addObject().put("name", name);
            var versions = group.putArray("versions");
            server.resources().all().stream()
                    .filter(r -> r.group().equals(name))
                    .map(Resource::version)
                    .distinct()
                    .forEach(v -> versions.addObject()
                            .put("groupVersion", name + "/" + v)
                            .put("version", v));
            group.set("preferredVersion", versions.get(0));
        }
        return list;
    }

    private Optional<ApiResponse> resources(String group, String version) {
        var list = Json.object().put("kind", "APIResourceList").put("apiVersion", "v1");
        list.put("groupVersion", group.isEmpty() ? version : group + "/" + version);
        var resources = list.putArray("resources");
        for (var resource : server.resources().all()) {
            if (!resource.group().equals(group) || !resource.version().equals(version)) {
                continue;
            }
            var entry = resources.addObject().put("name", resource.plural());
            entry.put("singularName", resource.kind().toLowerCase(java.util.Locale.ROOT));
            entry.put("namespaced", resource.namespaced()).put("kind", resource.kind());
            VERBS.forEach(entry.putArray("verbs")::add);
        }
        return resources.isEmpty() ? Optional.empty() : Optional.of(ApiResponse.Whole.json(200, list));
    }
}
