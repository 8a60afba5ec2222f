package io.sparkk8s.argo.graph;

import java.util.ArrayList;
import java.util.List;

/** Lines of characters that grow as they are written on. */
final class Canvas {

    private final List<StringBuilder> rows = new ArrayList<>();

    void put(int row, int column, String text) {
        while (rows.size() <= row) {
            rows.add(new StringBuilder());
        }
        var line = rows.get(row);
        while (line.length() < column + text.length()) {
            line.append(' ');
        }
        line.replace(column, column + text.length(), text);
    }

    int height() {
        return rows.size();
    }

    String text() {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(row.toString().stripTrailing()).append('\n'));
        return text.toString();
    }
}
