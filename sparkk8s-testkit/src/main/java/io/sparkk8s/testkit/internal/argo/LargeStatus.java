package io.sparkk8s.testkit.internal.argo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.argo.operation.CompressedNodes;
import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.node.ObjectNode;

/** The controller keeps the nodes of a large workflow compressed. */
final class LargeStatus {

    private static final String COMPRESSED = "compressedNodes";
    private static final String NODES = "nodes";

    private LargeStatus() {}

    /** Puts the nodes where a pass works upon them. */
    static void unpack(ObjectNode workflow) {
        var compressed = Json.text(workflow, "status", COMPRESSED);
        if (!compressed.isEmpty() && workflow.path("status") instanceof ObjectNode status) {
            status.remove(COMPRESSED);
            status.set(NODES, Json.parse(CompressedNodes.unpack(compressed)));
        }
    }

    /** Puts the nodes where they take less, if the workflow is too large with them. */
    static void pack(ObjectNode workflow) {
        if (workflow.path("status") instanceof ObjectNode status
                && status.has(NODES)
                && Json.write(workflow).getBytes(UTF_8).length > CompressedNodes.LARGEST) {
            status.put(COMPRESSED, CompressedNodes.pack(Json.write(status.remove(NODES))));
        }
    }
}
