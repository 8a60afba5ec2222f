package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.graph.Graph;
import io.sparkk8s.argo.graph.GraphGroup;
import io.sparkk8s.argo.graph.GraphNode;
import io.sparkk8s.argo.graph.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a definition will run, as a tree of tasks and their templates. */
final class TemplateTree {

    private record Line(String text, List<Line> inside) {}

    private TemplateTree() {}

    static String of(HasMetadata object, List<HasMetadata> others) {
        var templates = others.stream()
                .filter(other -> other.getKind().endsWith("WorkflowTemplate"))
                .toList();
        var graph = Graph.of(object, templates);
        var text = new StringBuilder(graph.title()).append('\n');
        write(text, lines(graph, ""), "");
        return text.toString();
    }

    private static List<Line> lines(Graph graph, String group) {
        var lines = new ArrayList<Line>();
        for (var inner : graph.groups()) {
            if (group.equals(inner.parent())) {
                lines.add(new Line(text(inner), lines(graph, inner.id())));
            }
        }
        for (var node : graph.nodes()) {
            if (node.group().equals(group)) {
                lines.add(new Line(text(node), List.of()));
            }
        }
        return lines;
    }

    private static String text(GraphGroup group) {
        var kind = group.kind() == GraphGroup.Kind.DAG ? "DAG" : "steps";
        return group.name() + loop(group.loop()) + "  " + kind + " " + group.templateName();
    }

    private static String text(GraphNode node) {
        var kind = node.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return node.name() + loop(node.loop()) + "  " + kind + " " + node.templateName();
    }

    private static String loop(@Nullable Loop loop) {
        return loop == null ? "" : " " + loop;
    }

    private static void write(StringBuilder text, List<Line> lines, String below) {
        for (var i = 0; i < lines.size(); i++) {
            var last = i == lines.size() - 1;
            text.append(below)
                    .append(last ? "└─ " : "├─ ")
                    .append(lines.get(i).text())
                    .append('\n');
            write(text, lines.get(i).inside(), below + (last ? "   " : "│  "));
        }
    }
}
