package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects and the one that controls them. */
final class Owned {

    private Owned() {}

    static Optional<JsonNode> controller(ObjectNode object) {
        return Json.at(object, "metadata", "ownerReferences")
                .valueStream()
                .filter(owner -> owner.path("controller").asBoolean(false))
                .findFirst();
    }

    static List<ObjectNode> of(ApiServer server, Resource resource, ObjectNode owner) {
        return server.list(resource, Json.namespace(owner)).stream()
                .filter(object -> controller(object)
                        .filter(c -> Json.text(c, "uid").equals(Json.uid(owner)))
                        .isPresent())
                .toList();
    }

    static void by(ObjectNode owner, ObjectNode object) {
        Json.meta(object)
                .putArray("ownerReferences")
                .addObject()
                .put("apiVersion", Json.text(owner, "apiVersion"))
                .put("kind", Json.text(owner, "kind"))
                .put("name", Json.name(owner))
                .put("uid", Json.uid(owner))
                .put("controller", true)
                .put("blockOwnerDeletion", true);
    }
}
