package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.operation.NodeNames;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The nodes of a workflow, as its status keeps them. */
final class Nodes {

    private final String workflow;
    private final ObjectNode nodes;
    private final String now;

    Nodes(String workflow, ObjectNode status, String now) {
        this.workflow = workflow;
        this.nodes = status.withObjectProperty("nodes");
        this.now = now;
    }

    String now() {
        return now;
    }

    Optional<Node> find(String name) {
        return byId(NodeNames.id(workflow, name));
    }

    Optional<Node> byId(String id) {
        return nodes.get(id) instanceof ObjectNode node ? Optional.of(new Node(node)) : Optional.empty();
    }

    Stream<Node> all() {
        return nodes.valueStream().map(node -> new Node((ObjectNode) node));
    }

    List<Node> children(Node node) {
        return node.children().stream()
                .map(this::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Adds a node. */
    Node create(String name, String type, Phase phase, String message, Call call) {
        var id = NodeNames.id(workflow, name);
        var boundary = byId(call.boundary()).map(Node::name).orElse("");
        var node = nodes.putObject(id).put("id", id).put("name", name);
        node.put("displayName", DisplayNames.display(name, boundary)).put("type", type);
        if (!type.equals(Node.STEP_GROUP)) {
            if (call.holder().has("templateRef")) {
                node.set("templateRef", call.holder().path("templateRef").deepCopy());
            } else if (!Json.text(call.holder(), "template").isEmpty()) {
                node.put("templateName", Json.text(call.holder(), "template"));
            }
        }
        node.put("templateScope", call.scope().name());
        if (!call.boundary().isEmpty()) {
            node.put("boundaryID", call.boundary());
        }
        node.put("startedAt", now);
        call.flag().write(node, type);
        var made = new Node(node);
        made.mark(phase, message, now);
        return made;
    }

    void mark(Node node, Phase phase, String message) {
        node.mark(phase, message, now);
    }

    /** What is after a node hangs on these. */
    List<String> outbound(Node node) {
        switch (node.type()) {
            case Node.POD, Node.SKIPPED, Node.SUSPEND -> {
                return List.of(node.id());
            }
            case Node.TASK_GROUP -> {
                var children = children(node);
                return children.isEmpty() ? List.of(node.id()) : outbound(children);
            }
            case Node.RETRY -> {
                var tries = node.children();
                return tries.isEmpty() ? List.of() : List.of(tries.get(tries.size() - 1));
            }
            default -> {
                return outbound(node.outbound().stream()
                        .map(this::byId)
                        .flatMap(Optional::stream)
                        .toList());
            }
        }
    }

    List<String> outbound(List<Node> several) {
        var ids = new ArrayList<String>();
        several.forEach(node -> ids.addAll(outbound(node)));
        return ids;
    }
}
