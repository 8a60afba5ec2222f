package io.sparkk8s.argo.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph as a drawing of characters, group by group. */
final class Ascii {

    private final Graph graph;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<GraphEdge>> into = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Ascii(Graph graph, int width) {
        this.graph = graph;
        this.width = width;
        graph.edges().forEach(edge -> into.computeIfAbsent(edge.to(), id -> new ArrayList<>())
                .add(edge));
        graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        graph.groups().forEach(group -> names.put(group.id(), group.name()));
    }

    static String of(Graph graph, int width) {
        var ascii = new Ascii(graph, width);
        ascii.text.append(graph.title()).append('\n');
        graph.groups().forEach(ascii::group);
        graph.notes().forEach(note -> ascii.text.append("\nnote: ").append(note));
        return ascii.text.toString().stripTrailing() + "\n";
    }

    private void group(GraphGroup group) {
        var nodes = graph.nodesOf(group.id()).toList();
        var inner = graph.groupsOf(group.id()).toList();
        // an entry point alone needs no picture around its own
        if (group.parent() == null && nodes.isEmpty() && inner.size() == 1) {
            return;
        }
        var boxes = new HashMap<String, Box>();
        nodes.forEach(node -> boxes.put(node.id(), Box.of(node.id(), lines(Labels.of(node), node.id()), false)));
        inner.forEach(one -> boxes.put(one.id(), Box.of(one.id(), lines(Labels.of(one), one.id()), true)));
        var members = Stream.concat(
                        nodes.stream().map(GraphNode::id), inner.stream().map(GraphGroup::id))
                .toList();
        text.append('\n');
        if (group.parent() != null) {
            text.append(group.id())
                    .append(" (")
                    .append(String.join(
                            ", ", Labels.of(group).subList(1, Labels.of(group).size())))
                    .append(group.loops()
                            .map(loop -> ", " + loop.source() + " " + loop)
                            .orElse(""))
                    .append(")\n");
        }
        if (members.isEmpty()) {
            text.append("nothing\n");
            return;
        }
        var layers = new Layers(members, graph.edges());
        var drawing = new Drawing(layers, boxes);
        text.append(drawing.width() <= width ? drawing.text() : list(layers, boxes));
    }

    private List<String> lines(List<String> labels, String id) {
        var lines = new ArrayList<>(labels);
        var conditional = into.getOrDefault(id, List.of()).stream()
                .filter(edge -> !edge.condition().isEmpty() || edge.kind() == GraphEdge.Kind.ANY)
                .toList();
        var any = conditional.stream().anyMatch(edge -> edge.kind() == GraphEdge.Kind.ANY);
        if (!conditional.isEmpty()) {
            var hook = conditional.stream().allMatch(edge -> edge.kind() == GraphEdge.Kind.HOOK);
            lines.add(Labels.cut(conditional.stream()
                    .map(edge -> hook ? edge.condition() : (names.get(edge.from()) + " " + edge.condition()).strip())
                    .collect(Collectors.joining(any ? " or " : " and ", hook ? "" : "if ", ""))));
        }
        return lines;
    }

    private String list(Layers layers, Map<String, Box> boxes) {
        var list = new StringBuilder();
        var number = 1;
        for (var row : layers.rows()) {
            list.append(number++).append(row.size() == 1 ? ".\n" : ". " + row.size() + " at once\n");
            for (var member : row) {
                var box = boxes.get(member);
                var before = layers.before(member).stream().map(names::get).toList();
                list.append("   ")
                        .append(box == null ? member : String.join(", ", box.lines))
                        .append(before.isEmpty() ? "" : "  <- " + Labels.cut(String.join(", ", before)))
                        .append('\n');
            }
        }
        return list.toString();
    }
}
