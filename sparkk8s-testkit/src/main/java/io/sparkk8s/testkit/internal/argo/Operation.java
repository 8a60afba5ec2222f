package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.kubelet.Kubelet;
import io.sparkk8s.testkit.internal.kubelet.Lives;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One pass over a workflow: takes over what happened to its pods, begins what may begin, and writes the status. All that
 * a pass knows is in the objects, so that it may be repeated at any time.
 */
final class Operation {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** What a pass needs from outside. */
    interface Outside {

        /** Another pass is wanted then. */
        void wakeAt(Instant instant);

        /** The workflow is to be deleted then. */
        void deleteAt(Instant instant);

        /** The test is to fail. */
        void complain(String message);
    }

    private final ApiServer server;
    private final Kubelet kubelet;
    private final Lives lives;
    private final Outside outside;
    private final Instant instant;
    private final ObjectNode workflow;
    private final WorkflowStatus status;
    private final Nodes nodes;
    private JsonNode spec;
    private boolean stopping;

    /** @param workflow is changed */
    Operation(ApiServer server, Kubelet kubelet, Lives lives, Outside outside, Instant instant, ObjectNode workflow) {
        this.server = server;
        this.kubelet = kubelet;
        this.lives = lives;
        this.outside = outside;
        this.instant = instant;
        this.workflow = workflow;
        this.status = new WorkflowStatus(workflow, Json.time(instant));
        this.nodes = new Nodes(name(), status.json(), Json.time(instant));
        this.spec = workflow.path("spec");
    }

    void run() {
        try {
            if (status.phase().isEmpty() && !begin()) {
                return;
            }
            spec = Specification.running(workflow);
            proceed();
            status.progress(nodes);
            // the controller only notes at its next pass that no pod runs any more, and after an end there is none
            if (!stopping) {
                status.pods(nodes);
            }
        } catch (Unsupported e) {
            complain(String.valueOf(e.getMessage()));
            end("Error", String.valueOf(e.getMessage()));
        }
    }

    /** Looks at a new workflow, and lets it begin if it is in order. */
    private boolean begin() {
        try {
            Specification.resolve(server, workflow);
        } catch (InvalidWorkflow e) {
            end("Error", String.valueOf(e.getMessage()));
            return false;
        }
        spec = Specification.running(workflow);
        try {
            new Validation(templates(), spec, globals("").keySet()).check();
        } catch (InvalidWorkflow e) {
            end("Failed", "invalid spec: " + e.getMessage());
            return false;
        }
        status.begin(spec);
        return true;
    }

    private Templates templates() {
        return new Templates(server, namespace(), spec, status.json());
    }

    private Map<String, String> globals(String phase) {
        var globals = new HashMap<>(Globals.of(workflow, spec, nodes.now()));
        if (!phase.isEmpty()) {
            globals.put("workflow.status", phase);
            globals.put("workflow.failures", Failures.of(nodes));
        }
        return globals;
    }

    private void proceed() {
        var pods = new StepPods(this, server, kubelet, lives, nodes);
        pods.observe();
        status.pods(nodes);
        if (!strategy().isEmpty()) {
            stopping = pods.stop() > 0;
        } else if (workflow.path("spec").path("suspend").asBoolean(false)) {
            return;
        }
        if (overdue()) {
            pods.expire();
        }
        Node root;
        try {
            root = execute(pods, name(), Json.text(spec, "entrypoint"), Call.Flag.NONE, "");
        } catch (InvalidWorkflow e) {
            end("Error", "error in entry template execution: " + e.getMessage());
            return;
        }
        if (root == null) {
            end("Failed", stoppedMessage());
        } else if (root.fulfilled()) {
            exit(pods, root);
        }
    }

    private @Nullable Node execute(StepPods pods, String node, String template, Call.Flag flag, String phase) {
        var holder = Json.object().put("template", template);
        holder.set("arguments", spec.path("arguments"));
        var local = new Templates.Scope("local", workflow.path("spec").has("workflowTemplateRef") ? "" : name());
        var hooked = flag == Call.Flag.HOOKED;
        var call = new Call(holder, local, "", Json.object(), hooked, flag);
        return new Execution(this, nodes, templates(), pods, globals(phase))
                .run(node, call)
                .orElse(null);
    }

    /** The entry point has ended: runs the exit handler, if there is one, and then ends the workflow. */
    private void exit(StepPods pods, Node root) {
        var phase = root.phase().failed() ? root.phase().toString() : "Succeeded";
        var message = root.phase().failed() ? root.message() : "";
        if (!strategy().isEmpty()) {
            phase = "Failed";
            message = stoppedMessage();
        }
        var handler = Json.text(spec, "onExit");
        if (!handler.isEmpty() && !stopped(true)) {
            Node exit;
            try {
                exit = execute(pods, name() + ".onExit", handler, Call.Flag.HOOKED, phase);
            } catch (InvalidWorkflow e) {
                end("Error", "error in exit template execution : " + e.getMessage());
                return;
            }
            if (exit != null && !exit.fulfilled()) {
                return;
            }
            if (exit != null && exit.phase().failed()) {
                phase = exit.phase().toString();
                message = exit.message();
            }
        }
        end(phase, message);
    }

    private void end(String phase, String message) {
        status.end(phase, message);
        status.progress(nodes);
        var ttl = spec.path("ttlStrategy");
        var own = phase.equals("Succeeded") ? "secondsAfterSuccess" : "secondsAfterFailure";
        for (var field : new String[] {own, "secondsAfterCompletion"}) {
            if (ttl.has(field)) {
                outside.deleteAt(instant.plusSeconds(ttl.path(field).asLong()));
                return;
            }
        }
    }

    String name() {
        return Json.name(workflow);
    }

    String namespace() {
        return Json.namespace(workflow);
    }

    ObjectNode object() {
        return workflow;
    }

    /** What the workflow runs by. */
    JsonNode spec() {
        return spec;
    }

    /** {@code Stop} or {@code Terminate} once somebody asked for it. */
    String strategy() {
        return Json.text(workflow, "spec", "shutdown");
    }

    String stoppedMessage() {
        return "Stopped with strategy '" + strategy() + "'";
    }

    /** @param exit whether it is about exit handlers, which run when a workflow is stopped, but not terminated */
    boolean stopped(boolean exit) {
        return strategy().equals("Terminate") || (strategy().equals("Stop") && !exit);
    }

    boolean isExit(Node node) {
        return node.name().startsWith(name() + ".onExit");
    }

    /** Whether as many pods are active as may be. */
    boolean full() {
        return spec.has("parallelism")
                && nodes.all()
                                .filter(node -> node.is(Node.POD) && !node.fulfilled())
                                .count()
                        >= spec.path("parallelism").asLong();
    }

    /** Whether the workflow's deadline has passed. */
    boolean overdue() {
        return spec.has("activeDeadlineSeconds")
                && reached(status.startedAt()
                        .plusSeconds(spec.path("activeDeadlineSeconds").asLong()));
    }

    /** Whether it is that late; if not, there is another pass when it is. */
    boolean reached(Instant then) {
        if (then.isAfter(instant)) {
            outside.wakeAt(then);
            return false;
        }
        return true;
    }

    void retrySoon() {
        outside.wakeAt(instant.plus(SOON));
    }

    void complain(String message) {
        outside.complain("Workflow " + namespace() + "/" + name() + ": " + message);
    }
}
