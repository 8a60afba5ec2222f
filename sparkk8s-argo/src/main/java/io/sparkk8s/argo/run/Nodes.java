package io.sparkk8s.argo.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.WorkflowStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The nodes of a status; Argo writes those of a large workflow as base64 of gzip of JSON. */
final class Nodes {

    private Nodes() {}

    static Map<String, NodeStatus> of(WorkflowStatus status) {
        var compressed = status.compressedNodes();
        if (!status.nodes().isEmpty() || compressed == null || compressed.isEmpty()) {
            return status.nodes();
        }
        try (var json =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(compressed)))) {
            var text = new String(json.readAllBytes(), UTF_8);
            return Serialization.unmarshal("{\"nodes\":" + text + "}", WorkflowStatus.class)
                    .nodes();
        } catch (IOException e) {
            throw new UncheckedIOException("status.compressedNodes is not gzip", e);
        }
    }
}
