package io.sparkk8s.argo.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowStatus;
import io.sparkk8s.manifest.Manifests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The nodes of a status; Argo writes those of a large workflow as base64 of gzip of JSON. */
public final class CompressedNodes {

    /** From how many bytes of JSON on Argo compresses the nodes: its default of {@code MAX_WORKFLOW_SIZE}. */
    public static final int LARGEST = 1 << 20;

    private CompressedNodes() {}

    /**
     * The nodes by their ids, read out of {@code status.compressedNodes} where they are there; none for nodes that Argo keeps
     * in its database.
     *
     * @throws UncheckedIOException {@code status.compressedNodes} is not what Argo writes
     */
    public static Map<String, NodeStatus> of(WorkflowStatus status) {
        var compressed = status.compressedNodes();
        if (!status.nodes().isEmpty() || compressed == null || compressed.isEmpty()) {
            return status.nodes();
        }
        return Serialization.unmarshal("{\"nodes\":" + unpack(compressed) + "}", WorkflowStatus.class)
                .nodes();
    }

    /**
     * The JSON of {@code status.nodes} out of {@code status.compressedNodes}.
     *
     * @throws UncheckedIOException it is not what Argo writes
     */
    public static String unpack(String compressed) {
        try (var json =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(compressed)))) {
            return new String(json.readAllBytes(), UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new UncheckedIOException(
                    "status.compressedNodes is not base64 of gzip",
                    e instanceof IOException io ? io : new IOException(e));
        }
    }

    /** What {@link #unpack} reads. */
    public static String pack(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * The workflow with its nodes in {@code status.nodes}.
     *
     * @throws io.sparkk8s.ConflictException Argo keeps them in its database: only Argo Server can read them
     */
    public static Workflow hydrate(Workflow workflow) {
        var status = workflow.status();
        if (status == null) {
            return workflow;
        }
        var offloaded = status.offloadNodeStatusVersion();
        if (offloaded != null && !offloaded.isEmpty()) {
            throw Refusal.of(
                    "change",
                    workflow,
                    "its nodes are in Argo's database (status.offloadNodeStatusVersion is " + offloaded + ")",
                    "Only Argo Server can do this then");
        }
        var compressed = status.compressedNodes();
        if (compressed == null || compressed.isEmpty()) {
            return workflow;
        }
        var nodes = of(status);
        return workflow.toBuilder()
                .status(status.toBuilder().nodes(nodes).compressedNodes(null).build())
                .build();
    }

    /** As {@link #dehydrate(Workflow, int)} with Argo's own limit, {@link #LARGEST}. */
    public static Workflow dehydrate(Workflow workflow) {
        return dehydrate(workflow, LARGEST);
    }

    /**
     * The workflow as it may be written: with {@code status.compressedNodes} in place of the nodes when it is too large.
     *
     * @param largest in bytes of the whole object's JSON
     * @throws io.sparkk8s.ConflictException it is too large even so
     */
    public static Workflow dehydrate(Workflow workflow, int largest) {
        var status = workflow.status();
        if (status == null || status.nodes().isEmpty() || size(workflow) <= largest) {
            return workflow;
        }
        var small = workflow.toBuilder()
                .status(status.toBuilder()
                        .nodes(null)
                        .compressedNodes(pack(Serialization.asJson(status.nodes())))
                        .build())
                .build();
        var size = size(small);
        if (size > largest) {
            throw Refusal.of(
                    "write",
                    workflow,
                    "it has " + size + " bytes with its nodes compressed, and Argo takes " + largest,
                    "Split it into several workflows");
        }
        return small;
    }

    private static int size(Workflow workflow) {
        return Manifests.toJson(workflow).getBytes(UTF_8).length;
    }
}
