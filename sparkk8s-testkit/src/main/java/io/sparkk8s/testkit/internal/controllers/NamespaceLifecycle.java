package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;

/** Empties a namespace that is being deleted, and lets it go when nothing is left. */
public final class NamespaceLifecycle implements Controller {

    private final ControlPlane plane;

    public NamespaceLifecycle(ControlPlane plane) {
        this.plane = plane;
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.NAMESPACES)) {
            if (change.type() != Change.Type.DELETED && Json.deleting(change.object())) {
                plane.run(server -> empty(server, change.name()));
            }
        } else if (change.type() == Change.Type.DELETED && !change.namespace().isEmpty()) {
            plane.run(server -> finish(server, change.namespace()));
        }
    }

    private static void empty(ApiServer server, String namespace) {
        for (var resource : server.resources().all()) {
            if (!resource.namespaced()) {
                continue;
            }
            for (var object : server.list(resource, namespace)) {
                if (!Json.deleting(object)) {
                    server.delete(resource, namespace, Json.name(object));
                }
            }
        }
        finish(server, namespace);
    }

    private static void finish(ApiServer server, String namespace) {
        var deleting = server.get(Resources.NAMESPACES, "", namespace).filter(Json::deleting);
        var empty = server.resources().all().stream()
                .filter(Resource::namespaced)
                .allMatch(resource -> server.list(resource, namespace).isEmpty());
        if (deleting.isPresent() && empty) {
            server.update(Resources.NAMESPACES, "", namespace, node -> {
                node.withObjectProperty("spec").remove("finalizers");
                return node;
            });
        }
    }
}
