package io.sparkk8s.testkit.internal.argo;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** How much is done, of how much that is known: {@code 3/5}. A node counts what is below it, as Argo has it. */
record Progress(int done, int total) {

    private static final Progress NONE = new Progress(0, 0);

    static void write(Nodes nodes, ObjectNode status) {
        var all = NONE;
        for (var node : nodes.all().toList()) {
            if (executable(node)) {
                all = all.plus(of(node));
            }
            var own = executable(node) ? of(node) : below(nodes, node, new HashSet<>());
            if (own.total > 0) {
                node.json().put("progress", own.toString());
            }
        }
        status.put("progress", all.toString());
    }

    private static boolean executable(Node node) {
        return node.is(Node.POD) || node.is(Node.SUSPEND);
    }

    private static Progress of(Node node) {
        return new Progress(node.phase() == Phase.SUCCEEDED ? 1 : 0, 1);
    }

    private static Progress below(Nodes nodes, Node node, Set<String> seen) {
        var sum = NONE;
        for (var child : nodes.children(node)) {
            if (seen.add(child.id())) {
                sum = sum.plus(below(nodes, child, seen));
                sum = executable(child) ? sum.plus(of(child)) : sum;
            }
        }
        return sum;
    }

    private Progress plus(Progress other) {
        return new Progress(done + other.done, total + other.total);
    }

    @Override
    public String toString() {
        return done + "/" + total;
    }
}
