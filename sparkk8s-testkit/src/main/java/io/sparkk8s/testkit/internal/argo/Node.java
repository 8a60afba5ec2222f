package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A node of a workflow's status; changes go into the status. */
record Node(ObjectNode json) {

    static final String POD = "Pod";
    static final String DAG = "DAG";
    static final String STEPS = "Steps";
    static final String STEP_GROUP = "StepGroup";
    static final String TASK_GROUP = "TaskGroup";
    static final String RETRY = "Retry";
    static final String SKIPPED = "Skipped";
    static final String SUSPEND = "Suspend";

    String id() {
        return Json.text(json, "id");
    }

    String name() {
        return Json.text(json, "name");
    }

    String displayName() {
        return Json.text(json, "displayName");
    }

    String type() {
        return Json.text(json, "type");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    Phase phase() {
        return Phase.of(Json.text(json, "phase"));
    }

    boolean fulfilled() {
        return phase().fulfilled();
    }

    String message() {
        return Json.text(json, "message");
    }

    String template() {
        var reference = Json.text(json, "templateRef", "template");
        return reference.isEmpty() ? Json.text(json, "templateName") : reference;
    }

    boolean hooked() {
        return json.path("nodeFlag").path("hooked").asBoolean(false);
    }

    JsonNode outputs() {
        return json.path("outputs");
    }

    List<String> children() {
        return texts("children");
    }

    List<String> outbound() {
        return texts("outboundNodes");
    }

    private List<String> texts(String field) {
        return json.path(field).valueStream().map(id -> id.asString("")).toList();
    }

    /** The next phase; an empty message leaves the one there is. */
    void mark(Phase phase, String message, String now) {
        json.put("phase", phase.toString());
        if (!message.isEmpty()) {
            json.put("message", message);
        }
        if (phase.fulfilled() && !json.has("finishedAt")) {
            json.put("finishedAt", now);
        }
    }

    void addChild(Node child) {
        if (!children().contains(child.id())) {
            Json.arrayIn(json, "children").add(child.id());
        }
    }

    void outbound(List<String> ids) {
        json.remove("outboundNodes");
        if (!ids.isEmpty()) {
            var list = json.putArray("outboundNodes");
            ids.stream().distinct().forEach(list::add);
        }
    }
}
