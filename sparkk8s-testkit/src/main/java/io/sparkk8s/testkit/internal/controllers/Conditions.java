package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.node.ObjectNode;

/** The conditions in a status. */
final class Conditions {

    private Conditions() {}

    static boolean isTrue(ObjectNode object, String type) {
        return Json.at(object, "status", "conditions")
                .valueStream()
                .anyMatch(c -> Json.text(c, "type").equals(type)
                        && Json.text(c, "status").equals("True"));
    }

    static void remove(ObjectNode status, String type) {
        var conditions = Json.arrayIn(status, "conditions");
        conditions.removeIf(c -> Json.text(c, "type").equals(type));
        if (conditions.isEmpty()) {
            status.remove("conditions");
        }
    }

    /** The same reason again changes nothing, its message included, as with the real controllers. */
    static void set(ObjectNode status, String type, boolean value, String reason, String message, String now) {
        var wanted = value ? "True" : "False";
        ObjectNode condition = null;
        for (var there : Json.arrayIn(status, "conditions")) {
            if (Json.text(there, "type").equals(type)) {
                condition = (ObjectNode) there;
            }
        }
        if (condition == null) {
            condition = Json.arrayIn(status, "conditions").addObject().put("type", type);
        }
        if (Json.text(condition, "status").equals(wanted)
                && Json.text(condition, "reason").equals(reason)) {
            return;
        }
        if (!Json.text(condition, "status").equals(wanted)) {
            condition.put("lastTransitionTime", now);
        }
        condition.put("status", wanted).put("reason", reason).put("message", message);
        if (type.equals("Available") || type.equals("Progressing")) {
            condition.put("lastUpdateTime", now);
        }
    }
}
