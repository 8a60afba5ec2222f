package io.sparkk8s.testkit.internal.apiserver;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creating and replacing objects. */
final class Writes {

    /** Which part of an object a write may touch. */
    enum Scope {
        /** The object without its status, where that is a subresource. */
        MAIN,
        /** The status alone. */
        STATUS,
        /** All of it, past the rules of what may change: for the cluster's own parts. */
        SYSTEM
    }

    /** What the server sets, and a write cannot. */
    private static final List<String> KEPT =
            List.of("uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "generation");

    private final ObjectStore store;
    private final InstantSource clock;
    private final ServiceAccounts accounts;
    private final Quotas quotas;
    private final GeneratedNames names = new GeneratedNames();

    Writes(ObjectStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.accounts = new ServiceAccounts(store);
        this.quotas = new Quotas(store);
    }

    ObjectNode create(Resource resource, String namespace, ObjectNode given, boolean dryRun) {
        requireNamespace(resource, namespace);
        var object = given.deepCopy();
        var meta = Json.meta(object);
        if (resource.namespaced()) {
            var own = Json.namespace(object);
            if (!own.isEmpty() && !own.equals(namespace)) {
                throw ApiError.badRequest(
                        "the namespace of the provided object does not match the namespace sent on" + " the request");
            }
            meta.put("namespace", namespace);
        } else {
            meta.remove("namespace");
        }
        if (!Json.text(meta, "resourceVersion").isEmpty()) {
            throw ApiError.badRequest("resourceVersion should not be set on objects to be created");
        }
        name(resource, namespace, meta);
        KEPT.forEach(meta::remove);
        meta.put("uid", names.uid()).put("creationTimestamp", Json.time(clock.instant()));
        if (hasGeneration(resource)) {
            meta.put("generation", 1);
        }
        if (resource.status()) {
            object.remove("status");
        }
        Defaults.apply(resource, object);
        // a real server asks for the account before it looks whether the pod is valid
        accounts.admit(resource, object);
        Rules.created(resource, object);
        var name = Json.name(object);
        // admission comes first: where a quota is used up, what is there already is not said
        quotas.admit(resource, object);
        if (store.get(resource, namespace, name).isPresent()) {
            throw ApiError.alreadyExists(resource, name);
        }
        if (dryRun) {
            return object;
        }
        var created = store.put(resource, object);
        if (resource.equals(Resources.NAMESPACES)) {
            create(Resources.SERVICE_ACCOUNTS, name, defaultServiceAccount(), false);
        }
        return created;
    }

    private static ObjectNode defaultServiceAccount() {
        var account = Json.object().put("apiVersion", "v1").put("kind", "ServiceAccount");
        Json.meta(account).put("name", "default");
        return account;
    }

    private void requireNamespace(Resource resource, String namespace) {
        if (!resource.namespaced()) {
            return;
        }
        var found = store.get(Resources.NAMESPACES, "", namespace)
                .orElseThrow(() -> ApiError.notFound(Resources.NAMESPACES, namespace));
        if (Json.deleting(found)) {
            throw ApiError.forbidden(
                    resource,
                    "",
                    "unable to create new content in namespace " + namespace + " because it is being terminated");
        }
    }

    private void name(Resource resource, String namespace, ObjectNode meta) {
        var prefix = Json.text(meta, "generateName");
        if (!Json.text(meta, "name").isEmpty() || prefix.isEmpty()) {
            return;
        }
        String name;
        do {
            name = prefix + names.tail();
        } while (store.get(resource, namespace, name).isPresent());
        meta.put("name", name);
    }

    ObjectNode replace(Resource resource, ObjectNode current, ObjectNode given, Scope scope, boolean dryRun) {
        var name = Json.name(current);
        requireSame(resource, current, given);
        var next = scope == Scope.STATUS ? current.deepCopy() : given.deepCopy();
        if (scope == Scope.STATUS) {
            copy("status", given, next);
        } else {
            next.put("apiVersion", resource.apiVersion()).put("kind", resource.kind());
            var meta = Json.meta(next);
            for (var field : KEPT) {
                copy(field, current.path("metadata"), meta);
            }
            meta.put("name", name);
            copy("namespace", current.path("metadata"), meta);
            if (scope == Scope.MAIN && resource.status()) {
                copy("status", current, next);
            }
            Defaults.apply(resource, next);
        }
        Json.meta(next).put("resourceVersion", Json.text(current, "metadata", "resourceVersion"));
        if (next.equals(current)) {
            return current;
        }
        if (scope != Scope.SYSTEM) {
            Rules.replaced(resource, current, next);
        }
        if (hasGeneration(resource) && desiredChanged(resource, current, next)) {
            var generation = Json.at(current, "metadata", "generation").asInt(0);
            Json.meta(next).put("generation", generation + 1);
        }
        if (dryRun) {
            return next;
        }
        if (Json.deleting(next) && finished(next)) {
            return store.remove(resource, next);
        }
        return store.put(resource, next);
    }

    private static void requireSame(Resource resource, ObjectNode current, ObjectNode given) {
        var name = Json.name(current);
        var uid = Json.uid(given);
        if (!uid.isEmpty() && !uid.equals(Json.uid(current))) {
            var why = "Precondition failed: UID in precondition: %s, UID in object meta: %s"
                    .formatted(uid, Json.uid(current));
            throw ApiError.conflict(resource, name, why);
        }
        var version = Json.text(given, "metadata", "resourceVersion");
        if (!version.isEmpty() && !version.equals(Json.text(current, "metadata", "resourceVersion"))) {
            throw ApiError.modified(resource, name);
        }
    }

    /** Nothing holds an object that is being deleted any more. */
    static boolean finished(ObjectNode object) {
        return Json.at(object, "metadata", "finalizers").isEmpty()
                && Json.at(object, "metadata", "deletionGracePeriodSeconds").asInt(0) == 0
                && Json.at(object, "spec", "finalizers").isEmpty();
    }

    private static void copy(String field, JsonNode from, ObjectNode to) {
        var value = from.get(field);
        if (value == null) {
            to.remove(field);
        } else {
            to.set(field, value);
        }
    }

    private static boolean hasGeneration(Resource resource) {
        return (!resource.group().isEmpty() && !resource.group().startsWith("rbac.")) || resource.is("pods");
    }

    private static boolean desiredChanged(Resource resource, ObjectNode current, ObjectNode next) {
        var before = current.deepCopy();
        var after = next.deepCopy();
        for (var object : List.of(before, after)) {
            object.remove("metadata");
            if (resource.status()) {
                object.remove("status");
            }
        }
        return !Objects.equals(before, after);
    }
}
