package io.sparkk8s.argo.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Workflow;

/** How Argo names nodes and their pods. */
public final class NodeNames {

    /** A name has 253 characters at most, ten of them for the hash and one before it. */
    private static final int LONGEST_PREFIX = 242;

    private NodeNames() {}

    /**
     * The key of a node in {@code status.nodes}.
     *
     * @param node its full name, such as {@code nightly-x7k2p.extract}
     */
    public static String id(String workflow, String node) {
        return node.equals(workflow) ? workflow : workflow + "-" + hash(node);
    }

    /**
     * The name of a node's pod, by the format that Argo calls v2.
     *
     * @param node its full name
     * @param template what the node runs; empty for an inline template
     */
    public static String pod(String workflow, String node, String template) {
        if (node.equals(workflow)) {
            return workflow;
        }
        var prefix = template.isEmpty() ? workflow : workflow + "-" + template;
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + "-" + hash(node);
    }

    /** The name of a node's pod, by the format that the workflow's annotation {@code pod-name-format} says. */
    public static String pod(Workflow workflow, NodeStatus node) {
        var annotations = workflow.getMetadata().getAnnotations();
        if (annotations != null && "v1".equals(annotations.get(ArgoLabels.POD_NAME_FORMAT))) {
            return node.id();
        }
        return pod(workflow.getMetadata().getName(), node.name(), template(node));
    }

    /** What a node runs: {@code templateRef.template}, or {@code templateName}; empty for an inline template. */
    static String template(NodeStatus node) {
        var ref = node.templateRef();
        var name = ref == null ? node.templateName() : ref.template();
        return name == null ? "" : name;
    }

    /** FNV-1a of 32 bits. */
    private static String hash(String text) {
        var hash = 0x811c9dc5;
        for (var octet : text.getBytes(UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x01000193;
        }
        return Integer.toUnsignedString(hash);
    }
}
