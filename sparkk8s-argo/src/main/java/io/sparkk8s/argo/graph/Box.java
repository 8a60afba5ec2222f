package io.sparkk8s.argo.graph;

import java.util.List;

/** A member of a layer, drawn: a box with lines of text, or the line of an edge that passes by. */
final class Box {

    final String id;
    final List<String> lines;
    final boolean passing;
    final boolean doubled;
    int x;

    private Box(String id, List<String> lines, boolean passing, boolean doubled) {
        this.id = id;
        this.lines = lines;
        this.passing = passing;
        this.doubled = doubled;
    }

    static Box of(String id, List<String> lines, boolean doubled) {
        return new Box(id, lines, false, doubled);
    }

    static Box passing(String id) {
        return new Box(id, List.of(), true, false);
    }

    int width() {
        return passing ? 1 : lines.stream().mapToInt(String::length).max().orElse(0) + 4;
    }

    int height() {
        return lines.size() + 2;
    }

    int center() {
        return x + width() / 2;
    }

    /** @param down whether something comes after it */
    void draw(Canvas canvas, int top, int height, boolean down) {
        if (passing) {
            for (var row = 0; row < height; row++) {
                canvas.put(top + row, x, "│");
            }
            return;
        }
        var inner = width() - 2;
        canvas.put(top, x, doubled ? "╔" + "═".repeat(inner) + "╗" : "┌" + "─".repeat(inner) + "┐");
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var side = doubled ? "║" : "│";
            canvas.put(top + 1 + i, x, side + " " + line + " ".repeat(inner - 1 - line.length()) + side);
        }
        var bottom = top + lines.size() + 1;
        canvas.put(bottom, x, doubled ? "╚" + "═".repeat(inner) + "╝" : "└" + "─".repeat(inner) + "┘");
        if (down) {
            canvas.put(bottom, center(), doubled ? "╤" : "┬");
            for (var row = bottom + 1; row < top + height; row++) {
                canvas.put(row, center(), "│");
            }
        }
    }
}
