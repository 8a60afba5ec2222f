package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template is to be run.
 *
 * @param holder the task or step that says which template, and with which arguments
 * @param scope where the holder stands, and its template is looked up
 * @param boundary the id of the node that the new one is in; empty for none
 * @param parent the template that the holder stands in; a missing node for an entry point
 * @param exit whether it belongs to an exit handler, which a stopped workflow still runs
 */
record Call(JsonNode holder, Templates.Scope scope, String boundary, JsonNode parent, boolean exit, Flag flag) {

    /** What a node is marked as. */
    enum Flag {
        NONE,
        HOOKED,
        RETRIED;

        void write(ObjectNode node, String type) {
            if (this == HOOKED) {
                node.putObject("nodeFlag").put("hooked", true);
            } else if (this == RETRIED) {
                node.putObject("nodeFlag").put("retried", true);
            } else if (type.equals(Node.STEP_GROUP) || type.equals(Node.TASK_GROUP) || type.equals(Node.SKIPPED)) {
                // the controller writes an empty one there
                node.putObject("nodeFlag");
            }
        }
    }

    Call with(Flag flag) {
        return new Call(holder, scope, boundary, parent, exit, flag);
    }

    JsonNode arguments() {
        return holder.path("arguments");
    }

    /** Whether a later task or step uses what this one prints; only then does Argo keep it. */
    boolean resultIsUsed() {
        var step = Json.text(holder, "name").replaceFirst("\\(.*", "");
        return Substitution.tags(parent).stream().anyMatch(tag -> tag.endsWith("s." + step + ".outputs.result"));
    }
}
