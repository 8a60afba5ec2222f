package io.sparkk8s.argo.graph;

import static io.sparkk8s.argo.graph.TimelinePage.escaped;
import static io.sparkk8s.argo.graph.TimelinePage.text;
import static io.sparkk8s.argo.graph.TimelinePage.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The rows of a timeline as SVG. */
final class TimelineChart {

    private static final int WIDTH = 1200;
    private static final int LABELS = 300;
    private static final int RIGHT = 90;
    private static final int TOP = 28;
    private static final int ROW = 26;
    private static final int INDENT = 16;
    private static final double CHARACTER = 6.7;
    private static final int TICKS = 10;
    private static final long[] STEPS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400
    };

    private final Timeline timeline;
    private final Instant begin;
    private final double length;
    private final StringBuilder svg = new StringBuilder();
    private final Map<String, Integer> tops = new HashMap<>();

    private TimelineChart(Timeline timeline) {
        this.timeline = timeline;
        this.begin = timeline.begin();
        this.length = Math.max(1, Duration.between(begin, timeline.end()).toMillis());
    }

    static String of(Timeline timeline) {
        var chart = new TimelineChart(timeline);
        chart.draw();
        return chart.svg.toString();
    }

    private void draw() {
        var height = TOP + timeline.rows().size() * ROW + 8;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height
                        + "\">\n")
                .append("<title>Timeline of ")
                .append(escaped(timeline.workflow()))
                .append(
                        "</title>\n<defs><pattern id=\"waiting\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                .append(
                        " patternTransform=\"rotate(45)\"><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\"/></pattern></defs>\n");
        var top = TOP;
        for (var row : timeline.rows()) {
            tops.put(row.id(), top);
            if ((top - TOP) / ROW % 2 == 0) {
                svg.append(rectangle("band", 0, top, WIDTH, ROW, "")).append("/>\n");
            }
            top += ROW;
        }
        ticks(height);
        timeline.rows().forEach(this::row);
        links();
        svg.append("</svg>\n");
    }

    private double x(Instant time) {
        var at = Duration.between(begin, time).toMillis() / length;
        return LABELS + Math.min(1, Math.max(0, at)) * (WIDTH - LABELS - RIGHT);
    }

    private void ticks(int height) {
        var seconds = length / 1000;
        var step = LongStream.of(STEPS)
                .filter(one -> seconds / one <= TICKS)
                .findFirst()
                .orElse((long) Math.ceil(seconds / TICKS / 86_400) * 86_400);
        for (var at = 0L; at <= seconds; at += step) {
            var x = format(x(begin.plusSeconds(at)));
            svg.append("<line class=\"tick\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + (TOP - 6) + "\" y2=\""
                            + (height - 6) + "\"/>")
                    .append("<text class=\"faint\" text-anchor=\"middle\" x=\"" + x + "\" y=\"14\">")
                    .append(at == 0 ? "0" : text(Duration.ofSeconds(at)))
                    .append("</text>\n");
        }
    }

    private void row(TimelineRow row) {
        var top = Objects.requireNonNull(tops.get(row.id()));
        var indent = 6 + Math.min(row.depth(), 8) * INDENT;
        svg.append("<g><title>").append(escaped(tooltip(row))).append("</title>\n");
        svg.append("<text class=\"" + (row.group() ? "outer" : "inner") + "\" x=\"" + indent + "\" y=\"" + (top + 17)
                        + "\">")
                .append(escaped(cut(row.name(), (int) ((LABELS - indent - 10) / CHARACTER))))
                .append("</text>\n");
        var started = row.started();
        if (started != null && !skipped(row)) {
            bars(row, started, top);
        } else {
            svg.append("<text class=\"faint\" x=\"" + (LABELS + 4) + "\" y=\"" + (top + 17) + "\">")
                    .append(escaped(
                            row.phase().isEmpty() ? "not begun" : row.phase().toLowerCase(Locale.ROOT)))
                    .append("</text>\n");
        }
        svg.append("</g>\n");
    }

    private static boolean skipped(TimelineRow row) {
        return row.phase().equals("Skipped") || row.phase().equals("Omitted");
    }

    private void bars(TimelineRow row, Instant started, int top) {
        var end = Objects.requireNonNullElse(row.finished(), timeline.end());
        if (row.group()) {
            bar("group", started, end, top + 10, 6, false);
        } else {
            var waits = Objects.requireNonNullElse(row.ready(), started);
            var works = Objects.requireNonNullElse(row.working(), end);
            if (works.isAfter(waits)) {
                bar("wait", waits, works, top + 8, 10, false);
            }
            if (row.working() != null) {
                bar(TimelinePage.phaseClass(row.phase()), works, end, top + 5, 16, row.critical());
            }
        }
        svg.append("<text class=\"faint\" x=\"" + format(x(end) + 7) + "\" y=\"" + (top + 17) + "\">")
                .append(text(Duration.between(started, end)))
                .append(row.phase().equals("Failed") || row.phase().equals("Error") ? " ✖" : "")
                .append("</text>\n");
    }

    private void bar(String kind, Instant from, Instant to, int top, int height, boolean critical) {
        var x = x(from);
        svg.append(rectangle(kind + (critical ? " critical" : ""), x, top, Math.max(2, x(to) - x), height, " rx=\"3\""))
                .append("/>\n");
    }

    private static String rectangle(String kind, double x, int y, double width, int height, String more) {
        return "<rect class=\"" + kind + "\" x=\"" + format(x) + "\" y=\"" + y + "\" width=\"" + format(width)
                + "\" height=\"" + height + "\"" + more;
    }

    /** From the end of each on the critical path to the begin of the next. */
    private void links() {
        TimelineRow before = null;
        var path = timeline.rows().stream()
                .filter(TimelineRow::critical)
                .filter(row -> row.started() != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.started())))
                .toList();
        for (var row : path) {
            link(before, row);
            before = row;
        }
    }

    private void link(@Nullable TimelineRow from, TimelineRow to) {
        if (from == null || from.finished() == null || to.started() == null) {
            return;
        }
        var x = format(x(from.finished()));
        var y = Objects.requireNonNull(tops.get(from.id())) + ROW / 2;
        var below = Objects.requireNonNull(tops.get(to.id())) + ROW / 2;
        svg.append("<path class=\"link\" d=\"M" + x + " " + y + " V" + below + " H"
                + format(x(Objects.requireNonNullElse(to.working(), to.started()))) + "\"/>\n");
    }

    private String tooltip(TimelineRow row) {
        var started = row.started();
        var text = new StringBuilder(row.name() + " (" + row.type() + ") " + row.phase());
        if (started != null) {
            var end = Objects.requireNonNullElse(row.finished(), timeline.end());
            if (row.ready() != null) {
                var works = Objects.requireNonNullElse(row.working(), end);
                text.append("\nwaited ").append(text(Duration.between(row.ready(), works)));
            }
            text.append("\nstarted ")
                    .append(time(started))
                    .append("\nfinished ")
                    .append(time(row.finished()));
            text.append("\ntook ").append(text(Duration.between(started, end)));
        }
        text.append(row.critical() ? "\non the critical path" : "");
        return text + (row.message().isEmpty() ? "" : "\n" + row.message());
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, Math.max(1, most - 1)) + "…";
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
