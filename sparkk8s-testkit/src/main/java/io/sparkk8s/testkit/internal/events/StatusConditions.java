package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.node.ObjectNode;

/** The conditions in an object's status, in the order of their names as the controllers write them. */
final class StatusConditions {

    private final ObjectNode object;
    private final String now;

    StatusConditions(ObjectNode object, String now) {
        this.object = object;
        this.now = now;
    }

    StatusConditions isTrue(String type) {
        return set(type, "True", "", "");
    }

    StatusConditions isTrue(String type, String reason, String message) {
        return set(type, "True", reason, message);
    }

    StatusConditions isFalse(String type, String reason, String message) {
        return set(type, "False", reason, message);
    }

    StatusConditions isUnknown(String type) {
        return set(type, "Unknown", "", "");
    }

    private StatusConditions set(String type, String status, String reason, String message) {
        var conditions = Json.arrayIn(object.withObjectProperty("status"), "conditions");
        ObjectNode condition = null;
        for (var there : conditions) {
            if (Json.text(there, "type").equals(type)) {
                condition = (ObjectNode) there;
            }
        }
        if (condition == null) {
            condition = conditions.addObject().put("type", type);
        }
        if (!Json.text(condition, "status").equals(status)) {
            condition.put("lastTransitionTime", now);
        }
        condition.put("status", status);
        condition.remove("reason");
        condition.remove("message");
        if (!reason.isEmpty()) {
            condition.put("reason", reason).put("message", message);
        }
        return this;
    }
}
