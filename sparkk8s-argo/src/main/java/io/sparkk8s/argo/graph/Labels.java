package io.sparkk8s.argo.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written on nodes and groups, a line each. */
final class Labels {

    private static final int LONGEST = 48;

    private Labels() {}

    static List<String> of(GraphNode node) {
        var lines = new ArrayList<String>();
        lines.add(cut(node.name()) + loop(node.loop()));
        var kind = kind(node);
        var what = node.templateName().equals(node.name())
                ? kind
                : node.templateName() + (kind.isEmpty() ? "" : ", " + kind);
        addIf(lines, what);
        addIf(lines, node.retries() == null ? "" : "retries: " + node.retries());
        addIf(lines, node.when() == null ? "" : "when " + node.when());
        return lines;
    }

    static List<String> of(GraphGroup group) {
        var lines = new ArrayList<String>();
        lines.add(cut(group.name()) + loop(group.loop()));
        var kind = group.kind() == GraphGroup.Kind.DAG ? "DAG" : "steps";
        addIf(lines, group.templateName().equals(group.name()) ? kind : kind + " " + group.templateName());
        addIf(lines, group.when() == null ? "" : "when " + group.when());
        return lines;
    }

    private static String loop(@Nullable Loop loop) {
        return loop == null ? "" : " " + loop;
    }

    private static String kind(GraphNode node) {
        return switch (node.kind()) {
            case CONTAINER, SCRIPT, DATA -> "";
            case CONTAINER_SET -> "container set";
            case RESOURCE -> "resource";
            case SUSPEND -> "suspend";
            case HTTP -> "HTTP";
            case PLUGIN -> "plugin";
            case RECURSION -> "again, from there";
            case UNRESOLVED -> "not given";
        };
    }

    private static void addIf(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(cut(line));
        }
    }

    static String cut(String line) {
        var flat = line.replaceAll("\\s+", " ");
        return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 1) + "…";
    }
}
