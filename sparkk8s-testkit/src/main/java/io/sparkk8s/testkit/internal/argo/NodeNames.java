package io.sparkk8s.testkit.internal.argo;

import java.nio.charset.StandardCharsets;

/** How Argo names nodes and their pods. */
final class NodeNames {

    private static final int LONGEST_PREFIX = 242;

    private NodeNames() {}

    /** The key of a node in the status. */
    static String id(String workflow, String node) {
        return node.equals(workflow) ? workflow : workflow + "-" + hash(node);
    }

    /** The name of a node's pod, by the format that Argo calls v2. */
    static String pod(String workflow, String node, String template) {
        if (node.equals(workflow)) {
            return workflow;
        }
        var prefix = template.isEmpty() ? workflow : workflow + "-" + template;
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + "-" + hash(node);
    }

    /** FNV-1a of 32 bits. */
    private static String hash(String text) {
        var hash = 0x811c9dc5;
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x01000193;
        }
        return Integer.toUnsignedString(hash);
    }

    /** What people see of a node: its name without that of the one it is in. */
    static String display(String node, String boundary) {
        if (boundary.isEmpty() || !node.startsWith(boundary)) {
            return node;
        }
        return node.substring(boundary.length())
                .replaceFirst("^\\[\\d+]\\.", "")
                .replaceFirst("^\\.", "");
    }
}
