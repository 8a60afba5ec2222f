package io.sparkk8s.testkit.internal.argo;

/** What people call a node. */
final class DisplayNames {

    private DisplayNames() {}

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
