package io.sparkk8s.argo.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The boxes of a group in their places, with the lines between them. */
final class Drawing {

    private static final int GAP = 2;
    private static final int SWEEPS = 4;

    private final List<List<Box>> rows = new ArrayList<>();
    private final Map<Box, List<Box>> after = new HashMap<>();
    private final Map<Box, List<Box>> before = new HashMap<>();

    Drawing(Layers layers, Map<String, Box> boxes) {
        layers.rows().forEach(row -> {
            var placed = new ArrayList<Box>();
            row.forEach(member -> placed.add(Objects.requireNonNull(boxes.get(member))));
            rows.add(placed);
        });
        boxes.values().stream().sorted(Comparator.comparing(box -> box.id)).forEach(box -> layers.after(box.id).stream()
                .distinct()
                .forEach(target -> connect(
                        box, layers.layer(box.id), Objects.requireNonNull(boxes.get(target)), layers.layer(target))));
        order();
        place();
    }

    /** Through each layer between, over a line that all edges of the source share. */
    private void connect(Box source, int from, Box target, int to) {
        var last = source;
        for (var layer = from + 1; layer < to; layer++) {
            var id = source.id;
            var row = rows.get(layer);
            var passing =
                    row.stream().filter(box -> box.passing && box.id.equals(id)).findFirst();
            var next = passing.orElseGet(() -> Box.passing(id));
            if (passing.isEmpty()) {
                row.add(next);
                join(last, next);
            }
            last = next;
        }
        // only a cycle, which is no valid graph, has an edge that does not go down
        if (to > from) {
            join(last, target);
        }
    }

    private void join(Box from, Box to) {
        after.computeIfAbsent(from, box -> new ArrayList<>()).add(to);
        before.computeIfAbsent(to, box -> new ArrayList<>()).add(from);
    }

    private void order() {
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            for (var i = 1; i < rows.size(); i++) {
                sort(rows.get(i), before, rows.get(i - 1));
            }
            for (var i = rows.size() - 2; i >= 0 && sweep < SWEEPS - 1; i--) {
                sort(rows.get(i), after, rows.get(i + 1));
            }
        }
    }

    /** By the mean place of what each is joined with. */
    private static void sort(List<Box> row, Map<Box, List<Box>> joined, List<Box> beside) {
        var place = new HashMap<Box, Integer>();
        beside.forEach(box -> place.put(box, place.size()));
        var mean = new HashMap<Box, Double>();
        for (var i = 0; i < row.size(); i++) {
            var own = (double) i;
            mean.put(
                    row.get(i),
                    joined.getOrDefault(row.get(i), List.of()).stream()
                            .mapToInt(box -> place.getOrDefault(box, 0))
                            .average()
                            .orElse(own));
        }
        row.sort(Comparator.comparingDouble(box -> mean.getOrDefault(box, 0.0)));
    }

    /** Each as near as it can be below what comes before it. */
    private void place() {
        for (var row : rows) {
            var shift = 0.0;
            var next = Integer.MIN_VALUE;
            for (var box : row) {
                var wanted = before.getOrDefault(box, List.of()).stream()
                        .mapToInt(Box::center)
                        .average()
                        .orElse(next == Integer.MIN_VALUE ? 0 : next + box.width() / 2.0);
                var left = (int) Math.round(wanted - box.width() / 2.0);
                box.x = Math.max(left, next);
                shift += left - box.x;
                next = box.x + box.width() + GAP;
            }
            var by = (int) Math.round(shift / row.size());
            row.forEach(box -> box.x += by);
        }
        var left =
                rows.stream().flatMap(List::stream).mapToInt(box -> box.x).min().orElse(0);
        rows.forEach(row -> row.forEach(box -> box.x -= left));
    }

    int width() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(box -> box.x + box.width())
                .max()
                .orElse(0);
    }

    String text() {
        var canvas = new Canvas();
        var top = 0;
        for (var row : rows) {
            var height = row.stream().mapToInt(Box::height).max().orElse(0);
            for (var box : row) {
                box.draw(canvas, top, height, after.containsKey(box));
            }
            var channel = new Channel();
            row.forEach(box -> channel.connect(box, after.getOrDefault(box, List.of())));
            top += height;
            top += channel.draw(canvas, top);
        }
        return canvas.text().stripTrailing() + "\n";
    }
}
