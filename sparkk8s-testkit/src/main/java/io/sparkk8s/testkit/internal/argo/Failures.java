package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.node.StringNode;

/** The failed nodes, as an exit handler gets them in {@code workflow.failures}: a JSON list. */
final class Failures {

    private Failures() {}

    static String of(Nodes nodes) {
        var failures = Json.array();
        nodes.all().filter(node -> node.phase().failed()).forEach(node -> failures.addObject()
                .put("displayName", node.displayName())
                .put("message", node.message())
                .put("templateName", node.template())
                .put("phase", node.phase().toString())
                .put("podName", node.id())
                .put("finishedAt", Json.text(node.json(), "finishedAt")));
        // the controller hands the list over as a JSON text
        return Json.write(StringNode.valueOf(Json.write(failures)));
    }
}
