package io.sparkk8s.testkit.internal.apiserver;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds out what a request asks for. */
final class Routes {

    private static final Set<String> PARAMETERS = Set.of(
            "allowWatchBookmarks",
            "command",
            "container",
            "continue",
            "dryRun",
            "fieldManager",
            "fieldSelector",
            "fieldValidation",
            "follow",
            "force",
            "gracePeriodSeconds",
            "labelSelector",
            "limit",
            "limitBytes",
            "orphanDependents",
            "pretty",
            "previous",
            "propagationPolicy",
            "resourceVersion",
            "resourceVersionMatch",
            "sendInitialEvents",
            "sinceSeconds",
            "sinceTime",
            "stderr",
            "stdin",
            "stdout",
            "tailLines",
            "timeout",
            "timeoutSeconds",
            "timestamps",
            "tty",
            "watch");

    private final ApiServer server;
    private final ObjectStore store;
    private final Watches watches;
    private final Writes writes;
    private final Deletions deletions;
    private final LogReads logs;
    private final Reads reads;
    private final Patches patches;
    private final Discovery discovery;
    private final Scales scales;
    private final Authorizer authorizer;
    private final AccessReviews reviews;
    private @Nullable PodConnections connections;
    private @Nullable Proxies proxies;

    Routes(
            ApiServer server,
            ObjectStore store,
            Watches watches,
            Writes writes,
            Deletions deletions,
            LogReads logs,
            InstantSource clock) {
        this.server = server;
        this.store = store;
        this.watches = watches;
        this.writes = writes;
        this.deletions = deletions;
        this.logs = logs;
        this.reads = new Reads(store);
        this.patches = new Patches(store, writes, clock);
        this.discovery = new Discovery(server);
        this.scales = new Scales(store, writes);
        this.authorizer = new Authorizer(store);
        this.reviews = new AccessReviews(authorizer);
    }

    void attach(ContainerRuntime runtime) {
        connections = new PodConnections(runtime);
        proxies = new Proxies(store, runtime);
    }

    ApiResponse answer(ApiRequest request) {
        authorizer.require(request);
        var path = RequestPath.parse(request.path()).orElse(null);
        if (path != null && path.isProxy()) {
            return nodes(proxies).answer(known(path), path, request);
        }
        if (request.accept().contains("as=")) {
            throw new NotSupported("Accept: " + request.accept());
        }
        for (var parameter : request.query().keySet()) {
            if (!PARAMETERS.contains(parameter)) {
                throw new NotSupported("query parameter " + parameter);
            }
        }
        var discovered = discovery.answer(request);
        if (discovered.isPresent()) {
            return discovered.get();
        }
        if (path == null) {
            return ApiResponse.Whole.text(404, "404 page not found\n");
        }
        if (AccessReviews.is(path)) {
            return reviews.answer(path, request);
        }
        var resource = server.resources()
                .find(path.group(), path.version(), path.plural())
                .orElse(null);
        if (resource == null) {
            return ApiResponse.Whole.text(404, "404 page not found\n");
        }
        return path.name().isEmpty() ? collection(resource, path, request) : single(resource, path, request);
    }

    private ApiResponse collection(Resource resource, RequestPath path, ApiRequest request) {
        return switch (request.method()) {
            case "GET" -> {
                var selection = Selection.of(resource, path.namespace(), "", request);
                yield request.isWatch() ? watch(selection, request) : ok(reads.list(selection, request));
            }
            case "POST" -> {
                if (resource.namespaced() && path.namespace().isEmpty()) {
                    throw methodNotAllowed();
                }
                var object = object(resource, request);
                yield ApiResponse.Whole.json(201, writes.create(resource, path.namespace(), object, dryRun(request)));
            }
            case "DELETE" -> {
                var options = Deletions.Options.of(request, body(request));
                var selection = Selection.of(resource, path.namespace(), "", request);
                var list = reads.list(selection, request);
                for (var object : java.util.List.copyOf(store.list(resource, path.namespace()))) {
                    if (selection.matches(object)) {
                        deletions.delete(resource, object, options);
                    }
                }
                yield ok(list);
            }
            default -> throw methodNotAllowed();
        };
    }

    private ApiResponse watch(Selection selection, ApiRequest request) {
        return new ApiResponse.Stream(sink -> watches.open(selection, request, sink));
    }

    private ApiResponse single(Resource resource, RequestPath path, ApiRequest request) {
        if (request.isWatch()) {
            return watch(Selection.of(resource, path.namespace(), path.name(), request), request);
        }
        var status = path.subresource().equals("status");
        if (status && !resource.status()) {
            return ApiResponse.Whole.text(404, "404 page not found\n");
        }
        if (path.subresource().equals("scale") && Scales.has(resource)) {
            return scales.answer(resource, path, request, dryRun(request));
        }
        if (!status && !path.subresource().isEmpty()) {
            return subresource(resource, path, request);
        }
        var scope = status ? Writes.Scope.STATUS : Writes.Scope.MAIN;
        return switch (request.method()) {
            case "GET" -> ok(existing(resource, path));
            case "PUT" -> {
                var object = object(resource, request);
                if (!Json.name(object).equals(path.name())) {
                    throw ApiError.badRequest("the name of the object (%s) does not match the name on the URL (%s)"
                            .formatted(Json.name(object), path.name()));
                }
                yield ok(writes.replace(resource, existing(resource, path), object, scope, dryRun(request)));
            }
            case "PATCH" -> patches.patch(resource, path, request, scope, dryRun(request));
            case "DELETE" -> {
                if (status) {
                    throw methodNotAllowed();
                }
                var options = Deletions.Options.of(request, body(request));
                var left = deletions.delete(resource, existing(resource, path), options);
                yield ok(deletions.answer(resource, left));
            }
            default -> throw methodNotAllowed();
        };
    }

    private ApiResponse subresource(Resource resource, RequestPath path, ApiRequest request) {
        var what = request.method() + " " + resource.plural() + "/" + path.subresource();
        return switch (what) {
            case "GET pods/log" -> logs.read(existing(resource, path), request);
            case "GET pods/exec", "POST pods/exec" -> nodes(connections).exec(existing(resource, path), request);
            case "POST pods/binding" -> {
                var node = Json.text(body(request), "target", "name");
                server.update(resource, path.namespace(), path.name(), pod -> {
                    pod.withObjectProperty("spec").put("nodeName", node);
                    return pod;
                });
                yield ApiResponse.Whole.json(201, success());
            }
            case "POST pods/eviction" -> {
                var options = Deletions.Options.of(
                        request, Json.at(body(request), "deleteOptions") instanceof ObjectNode o ? o : Json.object());
                deletions.delete(resource, existing(resource, path), options);
                yield ApiResponse.Whole.json(201, success());
            }
            default -> throw new NotSupported(what);
        };
    }

    private static <T> T nodes(@Nullable T part) {
        return Objects.requireNonNull(part, "a cluster without nodes");
    }

    private Resource known(RequestPath path) {
        return server.resources()
                .find(path.group(), path.version(), path.plural())
                .orElseThrow(() -> new NotSupported("a proxy to " + path.plural()));
    }

    private static ObjectNode success() {
        var status = Json.object().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        return status.put("status", "Success").put("code", 201);
    }

    private ObjectNode existing(Resource resource, RequestPath path) {
        return store.get(resource, path.namespace(), path.name())
                .orElseThrow(() -> ApiError.notFound(resource, path.name()));
    }

    private static boolean dryRun(ApiRequest request) {
        return request.query("dryRun").equals("All");
    }

    private static ApiResponse ok(ObjectNode node) {
        return ApiResponse.Whole.json(200, node);
    }

    private static ApiError methodNotAllowed() {
        return ApiError.of(405, "MethodNotAllowed", "the server does not allow this method on the requested resource");
    }

    private static ObjectNode body(ApiRequest request) {
        return request.body().isBlank() ? Json.object() : object(request, "object");
    }

    private static ObjectNode object(Resource resource, ApiRequest request) {
        var object = object(request, resource.kind());
        var kind = Json.text(object, "kind");
        var version = Json.text(object, "apiVersion");
        if (!kind.isEmpty() && (!kind.equals(resource.kind()) || !version.equals(resource.apiVersion()))) {
            throw ApiError.cannotBeHandled(
                    resource,
                    "converting (%s.%s) to (%s.%s): unknown conversion"
                            .formatted(
                                    version,
                                    kind,
                                    resource.group().isEmpty() ? "core" : resource.group(),
                                    resource.kind()));
        }
        object.put("apiVersion", resource.apiVersion()).put("kind", resource.kind());
        Schema.apply(resource, object, strict(request));
        return object;
    }

    static boolean strict(ApiRequest request) {
        return request.query("fieldValidation").equals("Strict");
    }

    /** The body, which may be YAML where it is applied. */
    static ObjectNode object(ApiRequest request, String kind) {
        var text = request.body();
        JsonNode read;
        try {
            read = Json.parse(
                    request.contentType().endsWith("yaml")
                                    && !text.stripLeading().startsWith("{")
                            ? new KubernetesSerialization().convertToJson(text)
                            : text);
        } catch (JacksonException e) {
            throw ApiError.badRequest(
                    "the object provided is unrecognized (must be of type %s): couldn't get".formatted(kind)
                            + " version/kind; json parse error: " + e.getOriginalMessage());
        }
        if (!(read instanceof ObjectNode object)) {
            throw ApiError.badRequest("the object provided is unrecognized (must be of type %s)".formatted(kind));
        }
        return object;
    }
}
