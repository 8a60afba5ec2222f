package io.sparkk8s.argo.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.ConflictException;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowStatus;
import io.sparkk8s.manifest.Manifests;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompressedNodesTest {

    private final Workflow workflow = Workflow.builder()
            .metadata(new ObjectMetaBuilder().withName("w").build())
            .status(status -> status.phase("Running")
                    .nodes(Map.of(
                            "w",
                            NodeStatus.builder()
                                    .id("w")
                                    .name("w")
                                    .message("ä".repeat(5000))
                                    .build())))
            .build();

    @Test
    void what_is_small_enough_stays() {
        var size = Manifests.toJson(workflow).getBytes(UTF_8).length;

        assertThat(CompressedNodes.dehydrate(workflow, size)).isSameAs(workflow);
        assertThat(status(CompressedNodes.dehydrate(workflow, size - 1)).nodes())
                .isEmpty();
        assertThat(CompressedNodes.dehydrate(workflow)).isSameAs(workflow);
    }

    @Test
    void what_was_compressed_comes_back() {
        var small = CompressedNodes.dehydrate(workflow, 1000);

        assertThat(CompressedNodes.of(status(small))).isEqualTo(status(workflow).nodes());
        var back = CompressedNodes.hydrate(small);
        assertThat(status(back)).isEqualTo(status(workflow));
        assertThat(status(back).compressedNodes()).isNull();
    }

    @Test
    void what_is_too_large_even_so_is_refused() {
        assertThatThrownBy(() -> CompressedNodes.dehydrate(workflow, 100))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Argo takes 100");
    }

    @Test
    void what_argo_did_not_write_is_told() {
        assertThatThrownBy(() -> CompressedNodes.of(
                        WorkflowStatus.builder().compressedNodes("no!").build()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("status.compressedNodes");
    }

    private static WorkflowStatus status(Workflow workflow) {
        return requireNonNull(workflow.status());
    }
}
