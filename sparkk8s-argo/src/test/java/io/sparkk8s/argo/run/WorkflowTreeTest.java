package io.sparkk8s.argo.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WorkflowTreeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:10:00Z");

    private static Workflow workflow(Consumer<WorkflowStatus.Builder> status) {
        return Workflow.builder()
                .metadata(new ObjectMetaBuilder().withName("w").build())
                .status(status)
                .build();
    }

    private static NodeStatus node(String id, String name, String type, String boundary, String... children) {
        return NodeStatus.builder()
                .id(id)
                .name(name)
                .displayName(name.substring(name.lastIndexOf('.') + 1))
                .type(type)
                .phase("Running")
                .boundaryID(boundary)
                .startedAt("2026-01-01T00:09:00Z")
                .children(List.of(children))
                .build();
    }

    @Test
    void nodes_are_inside_their_boundary_and_attempts_inside_their_retry() {
        var tree = WorkflowTree.of(workflow(status -> status.phase("Running")
                .nodes(Map.of(
                        "w", node("w", "w", "DAG", "", "r"),
                        "r", node("r", "w.a", "Retry", "w", "r0", "r1"),
                        "r0", node("r0", "w.a(0)", "Pod", "w"),
                        "r1", node("r1", "w.a(1)", "Pod", "w", "b"),
                        "b", node("b", "w.b", "Pod", "w")))));

        assertThat(tree.toText(NOW))
                .isEqualTo(
                        """
                ● w         Running      1:00
                ├─● a       Running      1:00
                │ ├─● a(0)  Running      1:00
                │ └─● a(1)  Running      1:00
                └─● b       Running      1:00
                """);
    }

    @Test
    void a_workflow_that_nobody_has_seen_yet_is_submitted() {
        assertThat(WorkflowTree.of(workflow(status -> {})).toText(NOW)).isEqualTo("○ w  submitted\n");
    }

    @Test
    void compressed_nodes_are_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(
                    "{\"w\":{\"id\":\"w\",\"name\":\"w\",\"type\":\"DAG\",\"phase\":\"Succeeded\"}}".getBytes(UTF_8));
        }

        var tree = WorkflowTree.of(workflow(status ->
                status.phase("Succeeded").compressedNodes(Base64.getEncoder().encodeToString(bytes.toByteArray()))));

        assertThat(tree.node("w").map(WorkflowNode::phase)).contains("Succeeded");
    }
}
