package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The status of a workflow without its nodes, and the labels that say the same. */
final class WorkflowStatus {

    static final String COMPLETED = "workflows.argoproj.io/completed";
    private static final String PHASE = "workflows.argoproj.io/phase";
    private static final String POD_NAMES = "workflows.argoproj.io/pod-name-format";

    private final ObjectNode workflow;
    private final ObjectNode status;
    private final String now;

    WorkflowStatus(ObjectNode workflow, String now) {
        this.workflow = workflow;
        this.status = workflow.withObjectProperty("status");
        this.now = now;
    }

    static boolean completed(JsonNode workflow) {
        return Json.label(workflow, COMPLETED).equals("true");
    }

    ObjectNode json() {
        return status;
    }

    String phase() {
        return Json.text(status, "phase");
    }

    Instant startedAt() {
        return Instant.parse(Json.text(status, "startedAt"));
    }

    void begin(JsonNode spec) {
        phase("Running");
        Json.meta(workflow).withObjectProperty("annotations").put(POD_NAMES, "v2");
        status.putObject("artifactGCStatus").put("notSpecified", true);
        status.putObject("artifactRepositoryRef").put("default", true).putObject("artifactRepository");
        for (var kind : Set.of("labels", "annotations")) {
            spec.path("workflowMetadata")
                    .path(kind)
                    .forEachEntry(Json.meta(workflow).withObjectProperty(kind)::set);
        }
    }

    void end(String phase, String message) {
        phase(phase);
        status.put("finishedAt", now);
        if (!message.isEmpty()) {
            status.put("message", message);
        }
        condition("Completed", true);
    }

    private void phase(String phase) {
        status.put("phase", phase);
        if (!status.has("startedAt")) {
            status.put("startedAt", now);
        }
        var labels = Json.meta(workflow).withObjectProperty("labels");
        labels.put(PHASE, phase).put(COMPLETED, Boolean.toString(!phase.equals("Running")));
    }

    void progress(Nodes nodes) {
        Progress.write(nodes, status);
        if (nodes.all().findAny().isEmpty()) {
            status.remove("nodes");
        }
    }

    /** Says whether a pod runs. */
    void pods(Nodes nodes) {
        var pods = nodes.all().filter(node -> node.is(Node.POD)).toList();
        if (!pods.isEmpty()) {
            condition("PodRunning", pods.stream().anyMatch(node -> node.phase() == Phase.RUNNING));
        }
    }

    private void condition(String type, boolean value) {
        var conditions = Json.arrayIn(status, "conditions");
        var text = value ? "True" : "False";
        for (var condition : conditions) {
            if (Json.text(condition, "type").equals(type)) {
                ((ObjectNode) condition).put("status", text);
                return;
            }
        }
        conditions.addObject().put("status", text).put("type", type);
    }
}
