package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Finalizers;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Deletes what is owned by nothing that still exists, and works off the finalizers of the propagation policies. */
public final class GarbageCollector implements Controller {

    private final ControlPlane plane;

    public GarbageCollector(ControlPlane plane) {
        this.plane = plane;
    }

    private record Dependent(Resource resource, ObjectNode object) {}

    @Override
    public void onChange(Change change) {
        if (change.type() == Change.Type.DELETED) {
            var uid = Json.uid(change.object());
            plane.run(server -> dependents(server, uid).forEach(d -> collect(server, d)));
            // an owner in the foreground waits for its last dependent
            owners(change.object()).forEach(owner -> plane.run(server -> finishOwner(server, owner)));
            return;
        }
        if (has(change.object(), Finalizers.ORPHAN)) {
            plane.run(server -> orphan(server, change));
        } else if (has(change.object(), Finalizers.FOREGROUND)) {
            plane.run(server -> foreground(server, change.resource(), change.object()));
        }
        if (!owners(change.object()).isEmpty()) {
            plane.run(server -> collect(server, new Dependent(change.resource(), change.object())));
        }
    }

    private static boolean has(ObjectNode object, String finalizer) {
        return Json.deleting(object)
                && Json.at(object, "metadata", "finalizers").valueStream().anyMatch(f -> f.asString("")
                        .equals(finalizer));
    }

    private static List<JsonNode> owners(ObjectNode object) {
        return List.copyOf(Json.at(object, "metadata", "ownerReferences").values());
    }

    private static List<Dependent> dependents(ApiServer server, String uid) {
        var found = new ArrayList<Dependent>();
        for (var resource : server.resources().all()) {
            for (var object : server.list(resource, "")) {
                if (owners(object).stream().anyMatch(o -> Json.text(o, "uid").equals(uid))) {
                    found.add(new Dependent(resource, object));
                }
            }
        }
        return found;
    }

    /** Deletes an object none of whose owners exists; drops the references to those that do not. */
    private static void collect(ApiServer server, Dependent dependent) {
        var current = server.get(
                        dependent.resource(), Json.namespace(dependent.object()), Json.name(dependent.object()))
                .filter(o -> Json.uid(o).equals(Json.uid(dependent.object())));
        if (current.isEmpty() || Json.deleting(current.get())) {
            return;
        }
        var object = current.get();
        var gone = owners(object).stream()
                .filter(o -> !exists(server, object, o))
                .map(o -> Json.text(o, "uid"))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        if (gone.size() == owners(object).size()) {
            server.delete(dependent.resource(), Json.namespace(object), Json.name(object));
        } else {
            dropReferences(server, dependent.resource(), object, gone);
        }
    }

    private static boolean exists(ApiServer server, ObjectNode object, JsonNode owner) {
        var resource = server.resources().byKind(Json.text(owner, "apiVersion"), Json.text(owner, "kind"));
        // as the real one, leave alone what belongs to a kind that is not known
        return resource.isEmpty()
                || server.get(
                                resource.get(),
                                resource.get().namespaced() ? Json.namespace(object) : "",
                                Json.text(owner, "name"))
                        .filter(o -> Json.uid(o).equals(Json.text(owner, "uid")))
                        .isPresent();
    }

    private static void dropReferences(ApiServer server, Resource resource, ObjectNode object, List<String> uids) {
        server.update(resource, Json.namespace(object), Json.name(object), node -> {
            var references = Json.arrayIn(Json.meta(node), "ownerReferences");
            references.removeIf(o -> uids.contains(Json.text(o, "uid")));
            if (references.isEmpty()) {
                Json.meta(node).remove("ownerReferences");
            }
            return node;
        });
    }

    private static void orphan(ApiServer server, Change change) {
        var uid = Json.uid(change.object());
        dependents(server, uid).forEach(d -> dropReferences(server, d.resource(), d.object(), List.of(uid)));
        dropFinalizer(server, change.resource(), change.object(), Finalizers.ORPHAN);
    }

    private static void foreground(ApiServer server, Resource resource, ObjectNode owner) {
        var dependents = dependents(server, Json.uid(owner));
        for (var d : dependents) {
            if (!Json.deleting(d.object())) {
                server.delete(d.resource(), Json.namespace(d.object()), Json.name(d.object()));
            }
        }
        if (dependents(server, Json.uid(owner)).stream().noneMatch(d -> blocks(d, Json.uid(owner)))) {
            dropFinalizer(server, resource, owner, Finalizers.FOREGROUND);
        }
    }

    private static boolean blocks(Dependent dependent, String uid) {
        return owners(dependent.object()).stream()
                .anyMatch(o -> Json.text(o, "uid").equals(uid)
                        && o.path("blockOwnerDeletion").asBoolean(false));
    }

    private static void finishOwner(ApiServer server, JsonNode reference) {
        server.resources()
                .byKind(Json.text(reference, "apiVersion"), Json.text(reference, "kind"))
                .ifPresent(resource -> server.list(resource, "").stream()
                        .filter(o -> Json.uid(o).equals(Json.text(reference, "uid")))
                        .filter(o -> has(o, Finalizers.FOREGROUND))
                        .forEach(o -> foreground(server, resource, o)));
    }

    private static void dropFinalizer(ApiServer server, Resource resource, ObjectNode object, String finalizer) {
        server.update(resource, Json.namespace(object), Json.name(object), node -> {
            ArrayNode finalizers = Json.arrayIn(Json.meta(node), "finalizers");
            finalizers.removeIf(f -> f.asString("").equals(finalizer));
            if (finalizers.isEmpty()) {
                Json.meta(node).remove("finalizers");
            }
            return node;
        });
    }
}
