package io.sparkk8s.argo.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A graph in Mermaid's language. */
final class Mermaid {

    private final Graph graph;
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart TD\n");

    private Mermaid(Graph graph) {
        this.graph = graph;
    }

    static String of(Graph graph) {
        var mermaid = new Mermaid(graph);
        // names of its own: Mermaid takes words such as "end" for its syntax
        graph.groups().forEach(group -> mermaid.names.put(group.id(), "g" + mermaid.names.size()));
        graph.nodes().forEach(node -> mermaid.names.put(node.id(), "n" + mermaid.names.size()));
        mermaid.inside("", "  ");
        graph.edges().forEach(mermaid::edge);
        mermaid.styles();
        return mermaid.text.toString();
    }

    private void inside(String group, String indent) {
        graph.nodesOf(group).forEach(node -> text.append(indent)
                .append(names.get(node.id()))
                .append(shape(node))
                .append(style(node))
                .append('\n'));
        graph.groupsOf(group).forEach(inner -> {
            text.append(indent)
                    .append("subgraph ")
                    .append(names.get(inner.id()))
                    .append("[\"")
                    .append(escaped(String.join(", ", Labels.of(inner))))
                    .append("\"]\n");
            inside(inner.id(), indent + "  ");
            text.append(indent).append("end\n");
        });
    }

    private static String shape(GraphNode node) {
        var label = "\""
                + String.join(
                        "<br/>", Labels.of(node).stream().map(Mermaid::escaped).toList()) + "\"";
        return switch (node.kind()) {
            case SUSPEND -> "{{" + label + "}}";
            case RECURSION, UNRESOLVED -> "[[" + label + "]]";
            default -> node.role() == GraphNode.Role.TASK ? "[" + label + "]" : "([" + label + "])";
        };
    }

    private static String style(GraphNode node) {
        return node.role() == GraphNode.Role.TASK
                ? node.kind() == GraphNode.Kind.UNRESOLVED ? ":::unresolved" : ""
                : ":::handler";
    }

    private void edge(GraphEdge edge) {
        var arrow = edge.kind() == GraphEdge.Kind.ALL ? "-->" : "-.->";
        text.append("  ")
                .append(Objects.requireNonNull(names.get(edge.from())))
                .append(' ')
                .append(arrow)
                .append(edge.condition().isEmpty() ? " " : "|\"" + escaped(edge.condition()) + "\"| ")
                .append(Objects.requireNonNull(names.get(edge.to())))
                .append('\n');
    }

    private void styles() {
        text.append("  classDef handler stroke-dasharray: 4 3\n");
        text.append("  classDef unresolved stroke-dasharray: 1 3\n");
    }

    private static String escaped(String label) {
        return label.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;")
                .replaceAll("\\s+", " ");
    }
}
