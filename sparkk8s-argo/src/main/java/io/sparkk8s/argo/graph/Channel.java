package io.sparkk8s.argo.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The lines between two layers. Boxes that lead to the same boxes share a line. Where a line goes down over one that goes
 * across, the latter is broken.
 */
final class Channel {

    /** By the directions up, down, left and right, as bits. */
    private static final String JOINTS = " ───│┌┐┬│└┘┴│├┤┼";

    private record Net(TreeSet<Integer> sources, TreeSet<Integer> targets) {

        boolean straight() {
            return sources.size() == 1 && sources.equals(targets);
        }

        int left() {
            return Math.min(sources.first(), targets.first());
        }

        int right() {
            return Math.max(sources.last(), targets.last());
        }

        /** A line that begins where this one ends must lie above it. */
        boolean belongsBelow(Net other) {
            return !equals(other) && targets.stream().anyMatch(other.sources::contains);
        }
    }

    private final Map<TreeSet<Integer>, Net> nets = new LinkedHashMap<>();
    private final TreeSet<Integer> arrows = new TreeSet<>();

    void connect(Box from, List<Box> to) {
        if (to.isEmpty()) {
            return;
        }
        var targets = new TreeSet<>(to.stream().map(Box::center).toList());
        nets.computeIfAbsent(targets, same -> new Net(new TreeSet<>(), same))
                .sources()
                .add(from.center());
        to.stream().filter(box -> !box.passing).forEach(box -> arrows.add(box.center()));
    }

    private List<Net> tracks() {
        var open = new ArrayList<>(
                nets.values().stream().filter(net -> !net.straight()).toList());
        var sorted = new ArrayList<Net>();
        while (!open.isEmpty()) {
            var next = open.stream()
                    .filter(net -> open.stream().noneMatch(net::belongsBelow))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    /** Draws from a row on; the number of rows. */
    int draw(Canvas canvas, int top) {
        if (nets.isEmpty()) {
            return 1;
        }
        var tracks = tracks();
        var height = tracks.size() + 1;
        for (var row = 0; row < height; row++) {
            for (var net : nets.values()) {
                var track = tracks.indexOf(net);
                var at = row;
                net.sources().stream()
                        .filter(column -> track < 0 || at < track)
                        .forEach(column -> canvas.put(top + at, column, "│"));
                net.targets().stream()
                        .filter(column -> track < 0 || at > track)
                        .forEach(column -> canvas.put(top + at, column, "│"));
            }
        }
        for (var track = 0; track < tracks.size(); track++) {
            across(canvas, top + track, tracks, track);
        }
        arrows.forEach(column -> canvas.put(top + height - 1, column, "▼"));
        return height;
    }

    private void across(Canvas canvas, int row, List<Net> tracks, int track) {
        var net = tracks.get(track);
        for (var column = net.left(); column <= net.right(); column++) {
            var down = net.targets().contains(column);
            // lines that end in the same box run together
            var up = net.sources().contains(column) || (down && comesFromAbove(tracks, track, column));
            if (up || down) {
                canvas.put(row, column, joint(up, down, column > net.left(), column < net.right()));
            } else if (!crossed(tracks, track, column)) {
                canvas.put(row, column, "─");
            }
        }
    }

    private boolean crossed(List<Net> tracks, int track, int column) {
        var net = tracks.get(track);
        return nets.values().stream().filter(other -> !other.equals(net)).anyMatch(other -> {
            var theirs = tracks.indexOf(other);
            var comesDown = (theirs < 0 || theirs > track) && other.sources().contains(column);
            var goesDown = theirs >= 0 && theirs < track && other.targets().contains(column);
            return comesDown || goesDown;
        });
    }

    private boolean comesFromAbove(List<Net> tracks, int track, int column) {
        return nets.values().stream()
                .filter(other -> tracks.indexOf(other) < track)
                .anyMatch(other -> other.targets().contains(column));
    }

    private static String joint(boolean up, boolean down, boolean left, boolean right) {
        var index = (up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0);
        return String.valueOf(JOINTS.charAt(index));
    }
}
