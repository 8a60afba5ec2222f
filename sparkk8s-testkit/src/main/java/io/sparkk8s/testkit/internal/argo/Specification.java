package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.HashSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a workflow runs by: its own spec, or that of a WorkflowTemplate with its own on top. */
final class Specification {

    private static final String STORED = "storedWorkflowTemplateSpec";

    private Specification() {}

    /**
     * Keeps the spec of the WorkflowTemplate that a workflow runs, if it runs one, in the status.
     *
     * @throws InvalidWorkflow there is no such template
     */
    static void resolve(ApiServer server, ObjectNode workflow) {
        var reference = Json.at(workflow, "spec", "workflowTemplateRef");
        if (reference.isMissingNode()) {
            return;
        }
        var cluster = reference.path("clusterScope").asBoolean(false);
        var kind = cluster ? Resources.CLUSTER_WORKFLOW_TEMPLATES : Resources.WORKFLOW_TEMPLATES;
        var name = Json.text(reference, "name");
        var template = server.get(kind, cluster ? "" : Json.namespace(workflow), name)
                .orElseThrow(() -> new InvalidWorkflow(kind.qualified() + " \"" + name + "\" not found"));
        workflow.withObjectProperty("status")
                .set(STORED, merged((ObjectNode) template.path("spec"), workflow.path("spec")));
    }

    /** What an already resolved workflow runs by. */
    static JsonNode running(ObjectNode workflow) {
        return workflow.path("status").path(STORED) instanceof ObjectNode stored ? stored : workflow.path("spec");
    }

    private static ObjectNode merged(ObjectNode template, JsonNode own) {
        var merged = template.deepCopy();
        own.forEachEntry((field, value) -> {
            if (!field.equals("arguments")) {
                merged.set(field, value.deepCopy());
            }
        });
        var arguments = own.path("arguments").path("parameters");
        if (arguments.isEmpty()) {
            return merged;
        }
        var names = new HashSet<String>();
        var all = Json.array();
        for (var list : new JsonNode[] {arguments, Json.at(template, "arguments", "parameters")}) {
            for (var parameter : list) {
                if (names.add(Json.text(parameter, "name"))) {
                    all.add(parameter.deepCopy());
                }
            }
        }
        merged.withObjectProperty("arguments").set("parameters", all);
        return merged;
    }
}
