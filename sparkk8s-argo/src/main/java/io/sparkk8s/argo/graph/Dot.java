package io.sparkk8s.argo.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph in Graphviz' language. */
final class Dot {

    private final Graph graph;
    private final Map<String, String> clusters = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Dot(Graph graph) {
        this.graph = graph;
    }

    static String of(Graph graph) {
        var dot = new Dot(graph);
        graph.groups().forEach(group -> dot.clusters.put(group.id(), "cluster_" + dot.clusters.size()));
        dot.text
                .append("digraph ")
                .append(quoted(graph.title()))
                .append(" {\n  compound=true\n  rankdir=TB\n  label=")
                .append(quoted(graph.title()))
                .append("\n  labelloc=t\n  fontname=\"sans-serif\"\n")
                .append("  node [shape=box, style=rounded, fontname=\"sans-serif\"]\n")
                .append("  edge [fontname=\"sans-serif\", fontsize=10]\n");
        dot.inside("", "  ");
        graph.edges().forEach(dot::edge);
        return dot.text.append("}\n").toString();
    }

    private void inside(String group, String indent) {
        graph.nodesOf(group).forEach(node -> text.append(indent)
                .append(quoted(node.id()))
                .append(" [label=")
                .append(quoted(String.join("\n", Labels.of(node))))
                .append(style(node))
                .append("]\n"));
        graph.groupsOf(group).forEach(inner -> {
            text.append(indent)
                    .append("subgraph ")
                    .append(clusters.get(inner.id()))
                    .append(" {\n")
                    .append(indent)
                    .append("  label=")
                    .append(quoted(String.join(", ", Labels.of(inner))))
                    .append("\n");
            if (anchor(inner.id()).isEmpty()) {
                text.append(indent).append("  ").append(quoted(inner.id())).append(" [style=invis]\n");
            }
            inside(inner.id(), indent + "  ");
            text.append(indent).append("}\n");
        });
    }

    private static String style(GraphNode node) {
        if (node.role() != GraphNode.Role.TASK) {
            return ", style=\"rounded,dashed\"";
        }
        return switch (node.kind()) {
            case SUSPEND -> ", shape=hexagon, style=solid";
            case RECURSION, UNRESOLVED -> ", style=\"rounded,dotted\"";
            default -> "";
        };
    }

    /** An edge of a group runs to a node inside and is cut off at the border. */
    private void edge(GraphEdge edge) {
        var attributes = Stream.of(
                        edge.condition().isEmpty() ? "" : "label=" + quoted(edge.condition()),
                        edge.kind() == GraphEdge.Kind.ALL ? "" : "style=dashed",
                        clusters.containsKey(edge.from()) ? "ltail=" + clusters.get(edge.from()) : "",
                        clusters.containsKey(edge.to()) ? "lhead=" + clusters.get(edge.to()) : "")
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.joining(", "));
        text.append("  ")
                .append(quoted(end(edge.from(), false)))
                .append(" -> ")
                .append(quoted(end(edge.to(), true)))
                .append(attributes.isEmpty() ? "" : " [" + attributes + "]")
                .append('\n');
    }

    private String end(String id, boolean first) {
        if (!clusters.containsKey(id)) {
            return id;
        }
        var inside = inside(id);
        return inside.isEmpty() ? id : inside.get(first ? 0 : inside.size() - 1);
    }

    private Optional<String> anchor(String group) {
        return inside(group).stream().findFirst();
    }

    private List<String> inside(String group) {
        return graph.nodes().stream()
                .map(GraphNode::id)
                .filter(id -> id.startsWith(group + "/"))
                .toList();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
