package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.operation.NodeNames;
import io.sparkk8s.testkit.internal.apiserver.ApiError;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import io.sparkk8s.testkit.internal.kubelet.Kubelet;
import io.sparkk8s.testkit.internal.kubelet.Lives;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The pods of a workflow's steps. */
final class StepPods {

    private final Operation operation;
    private final ApiServer server;
    private final Kubelet kubelet;
    private final Lives lives;
    private final Nodes nodes;

    StepPods(Operation operation, ApiServer server, Kubelet kubelet, Lives lives, Nodes nodes) {
        this.operation = operation;
        this.server = server;
        this.kubelet = kubelet;
        this.lives = lives;
        this.nodes = nodes;
    }

    private Optional<ObjectNode> pod(Node node) {
        return server.get(Resources.PODS, operation.namespace(), podName(node));
    }

    private String podName(Node node) {
        return NodeNames.pod(operation.name(), node.name(), node.template());
    }

    /** Makes the pod of a node, unless it is there. One that somebody deleted is made again, as by the real controller. */
    void ensure(Node node, Call call, ObjectNode template) {
        if (pod(node).isPresent() || operation.overdue()) {
            return;
        }
        var manifest = new PodManifest(operation.object(), operation.spec(), node, template, call.resultIsUsed());
        try {
            server.create(Resources.PODS, operation.namespace(), manifest.pod(podName(node)));
        } catch (ApiError e) {
            var message = String.valueOf(e.getMessage());
            if (message.contains("exceeded quota")) {
                node.mark(Phase.PENDING, message, nodes.now());
                operation.retrySoon();
            } else {
                node.mark(Phase.ERROR, message, nodes.now());
            }
        }
    }

    /** Takes over what happened to the pods. */
    void observe() {
        nodes.all()
                .filter(node -> node.is(Node.POD) && !node.fulfilled())
                .toList()
                .forEach(this::observe);
    }

    private void observe(Node node) {
        var found = pod(node);
        if (found.isEmpty()) {
            return;
        }
        var pod = found.get();
        var outcome = PodOutcome.of(pod);
        if (node.phase() == Phase.PENDING && outcome.phase() != Phase.PENDING) {
            node.json().remove("message");
        }
        var host = Json.text(pod, "spec", "nodeName");
        if (!host.isEmpty()) {
            node.json().put("hostNodeName", host);
        }
        if (outcome.phase().fulfilled()) {
            node.json().put("taskResultSynced", true);
            end(node, pod, outcome);
        } else {
            nodes.mark(node, outcome.phase(), outcome.message());
        }
    }

    private void end(Node node, ObjectNode pod, PodOutcome outcome) {
        var outputs = Json.object();
        var missing = parameters(pod, outputs);
        if (PodManifest.keepsResult(pod) && outcome.phase() == Phase.SUCCEEDED) {
            outputs.put("result", lives.returned(pod, "result").orElseGet(() -> lives.printed(pod)));
        }
        var code = PodOutcome.exitCode(pod);
        if (!code.isEmpty()) {
            outputs.put("exitCode", code);
        }
        if (!outputs.isEmpty()) {
            node.json().set("outputs", outputs);
        }
        if (outcome.phase() == Phase.SUCCEEDED && !missing.isEmpty()) {
            var message = "wait: Error (exit code 64): open /var/run/argo/outputs/parameters" + missing
                    + ": no such file or directory";
            nodes.mark(node, Phase.ERROR, message);
        } else {
            nodes.mark(node, outcome.phase(), outcome.message());
        }
        server.update(Resources.PODS, operation.namespace(), Json.name(pod), tree -> {
            Json.meta(tree).withObjectProperty("labels").put(PodManifest.COMPLETED, "true");
            return tree;
        });
    }

    /** Sets the output parameters; returns the file of one that has no value, or nothing. */
    private String parameters(ObjectNode pod, ObjectNode outputs) {
        var missing = "";
        for (var declared : PodManifest.template(pod).path("outputs").path("parameters")) {
            var parameter = (ObjectNode) declared.deepCopy();
            var value = lives.returned(pod, Json.text(declared, "name"))
                    .or(() -> Parameters.value(declared.path("valueFrom")));
            if (value.isPresent()) {
                parameter.put("value", value.get());
            } else {
                missing = Json.text(declared, "valueFrom", "path");
            }
            Json.arrayIn(outputs, "parameters").add(parameter);
        }
        return missing;
    }

    /** The workflow was stopped: ends the pods that may not run on. Gives how many there were. */
    int stop() {
        var ended = nodes.all()
                .filter(node -> node.is(Node.POD) && !node.fulfilled())
                .filter(node -> operation.stopped(operation.isExit(node)))
                .toList();
        ended.forEach(node -> {
            end(node);
            nodes.mark(node, Phase.FAILED, "workflow shutdown with strategy:  " + operation.strategy());
        });
        return ended.size();
    }

    /** The workflow's time is up. A running pod is ended; its node fails with it. */
    void expire() {
        nodes.all()
                .filter(node -> !node.fulfilled() && !operation.isExit(node))
                .toList()
                .forEach(node -> {
                    if (node.is(Node.POD) && node.phase() == Phase.RUNNING) {
                        kubelet.expire(operation.namespace(), podName(node));
                    } else if (node.is(Node.POD) || node.is(Node.SUSPEND)) {
                        end(node);
                        nodes.mark(node, Phase.FAILED, "Step exceeded its deadline");
                    }
                });
    }

    private void end(Node node) {
        if (node.is(Node.POD) && node.phase() == Phase.RUNNING) {
            kubelet.signal(operation.namespace(), podName(node));
        } else if (node.is(Node.POD)) {
            server.delete(Resources.PODS, operation.namespace(), podName(node));
        }
    }
}
