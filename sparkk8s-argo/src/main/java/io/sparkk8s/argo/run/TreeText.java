package io.sparkk8s.argo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A tree as lines of text, in columns. */
final class TreeText {

    private record Line(String label, String phase, String duration, String message) {}

    private final Instant now;
    private final List<Line> lines = new ArrayList<>();

    private TreeText(Instant now) {
        this.now = now;
    }

    static String of(WorkflowTree tree, Instant now) {
        var text = new TreeText(now);
        var roots = tree.roots();
        if (roots.isEmpty()) {
            text.lines.add(
                    new Line("○ " + tree.workflow(), tree.phase().isEmpty() ? "submitted" : tree.phase(), "", ""));
        }
        roots.forEach(root -> text.add(root, "", ""));
        return text.columns();
    }

    private void add(WorkflowNode node, String branch, String below) {
        lines.add(new Line(
                branch + symbol(node.phase()) + " " + node.name(),
                phase(node),
                node.duration(now).map(TreeText::text).orElse(""),
                node.message()));
        var children = node.children();
        for (var i = 0; i < children.size(); i++) {
            var last = i == children.size() - 1;
            add(children.get(i), below + (last ? "└─" : "├─"), below + (last ? "  " : "│ "));
        }
    }

    private static String phase(WorkflowNode node) {
        var phase = node.phase().isEmpty() ? "-" : node.phase();
        return node.children().isEmpty() || node.progress().isEmpty() ? phase : phase + " " + node.progress();
    }

    private String columns() {
        var label = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        var phase = lines.stream().mapToInt(line -> line.phase().length()).max().orElse(0);
        var text = new StringBuilder();
        for (var line : lines) {
            var row = pad(line.label(), label) + "  " + pad(line.phase(), phase) + "  " + padLeft(line.duration(), 8)
                    + "  " + line.message();
            text.append(row.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String symbol(String phase) {
        return switch (phase) {
            case "Succeeded" -> "✔";
            case "Failed" -> "✖";
            case "Error" -> "⚠";
            case "Running" -> "●";
            case "Skipped", "Omitted" -> "-";
            default -> "○";
        };
    }

    /** {@code 1:02:03}, or {@code 2:03} below an hour. */
    private static String text(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        var minutesAndSeconds = String.format("%02d:%02d", seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? minutesAndSeconds.replaceFirst("^0", "") : seconds / 3600 + ":" + minutesAndSeconds;
    }
}
