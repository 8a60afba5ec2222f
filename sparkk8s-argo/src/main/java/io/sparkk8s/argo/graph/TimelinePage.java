package io.sparkk8s.argo.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A timeline as a page. */
final class TimelinePage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String STYLE =
            """
            :root { color-scheme: light dark; --page: #ffffff; --text: #1c2430; --faint: #67727f; --grid: #e4e8ed;
              --band: #f6f8fa; --succeeded: #2f9e5f; --failed: #d43d3d; --error: #b3261e; --running: #2f74d0;
              --pending: #98a2ae; --skipped: #c3cad2; --group: #b4bdc8; --critical: #e08a00; }
            @media (prefers-color-scheme: dark) { :root { --page: #14181d; --text: #e3e8ee; --faint: #93a0ad;
              --grid: #2a313a; --band: #1a2027; --succeeded: #3fb873; --failed: #ef5d5d; --error: #ff7b72;
              --running: #5b9bf0; --pending: #7b8793; --skipped: #4a545f; --group: #56616d; --critical: #f2a93b; } }
            body { margin: 24px; background: var(--page); color: var(--text);
              font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
            h1 { font-size: 20px; margin: 0 0 4px; overflow-wrap: anywhere; }
            p { margin: 0 0 4px; color: var(--faint); overflow-wrap: anywhere; }
            .phase { display: inline-block; padding: 0 10px; border-radius: 10px; color: #fff; font-size: 13px;
              vertical-align: middle; margin-left: 8px; }
            .legend { margin: 12px 0 8px; } .legend span { margin-right: 18px; white-space: nowrap; }
            .legend i { display: inline-block; width: 14px; height: 10px; border-radius: 2px; margin-right: 6px; }
            .chart { overflow-x: auto; }
            svg { display: block; min-width: 760px; width: 100%; height: auto; }
            text { fill: var(--text); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
            .faint { fill: var(--faint); } .outer { font-weight: 600; } .tick { stroke: var(--grid); }
            .band { fill: var(--band); } .wait { fill: url(#waiting); stroke: var(--pending); stroke-width: .75; }
            .critical { stroke: var(--critical); stroke-width: 2.5; }
            .link { stroke: var(--critical); stroke-width: 1.5; fill: none; stroke-dasharray: 3 3; }
            .hatch { stroke: var(--pending); stroke-width: 2; }
            .Succeeded { fill: var(--succeeded); background: var(--succeeded); }
            .Failed { fill: var(--failed); background: var(--failed); }
            .Error { fill: var(--error); background: var(--error); }
            .Running { fill: var(--running); background: var(--running); }
            .Pending, .none { fill: var(--pending); background: var(--pending); }
            .Skipped, .Omitted { fill: var(--skipped); background: var(--skipped); }
            .group { fill: var(--group); }
            """;

    private final Timeline timeline;
    private final StringBuilder page = new StringBuilder();

    private TimelinePage(Timeline timeline) {
        this.timeline = timeline;
    }

    static String of(Timeline timeline) {
        var page = new TimelinePage(timeline);
        page.write();
        return page.page.toString();
    }

    private void write() {
        var title = escaped(timeline.workflow());
        var phase = timeline.phase().isEmpty() ? "submitted" : timeline.phase();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("<span class=\"phase ")
                .append(phaseClass(timeline.phase()))
                .append("\">")
                .append(escaped(phase))
                .append("</span></h1>\n<p>")
                .append(TIME.format(timeline.begin()))
                .append(" to ")
                .append(TIME.format(timeline.end()))
                .append(", ")
                .append(text(Duration.between(timeline.begin(), timeline.end())))
                .append("; ")
                .append(counts())
                .append("</p>\n");
        if (!timeline.message().isEmpty()) {
            page.append("<p>").append(escaped(timeline.message())).append("</p>\n");
        }
        legend();
        page.append("<div class=\"chart\">\n")
                .append(TimelineChart.of(timeline))
                .append("</div>\n</body>\n</html>\n");
    }

    private String counts() {
        var byPhase = timeline.rows().stream()
                .filter(row -> !row.group())
                .collect(Collectors.groupingBy(
                        row -> row.phase().isEmpty() ? "waiting" : row.phase().toLowerCase(Locale.ROOT),
                        java.util.TreeMap::new,
                        Collectors.counting()));
        return byPhase.entrySet().stream()
                .map(entry -> entry.getValue() + " " + escaped(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private void legend() {
        page.append("<p class=\"legend\">");
        timeline.rows().stream()
                .filter(row -> !row.group())
                .map(row -> phaseClass(row.phase()))
                .filter(phase -> !phase.equals("none"))
                .distinct()
                .sorted()
                .forEach(phase -> page.append("<span><i class=\"")
                        .append(phase)
                        .append("\"></i>")
                        .append(phase)
                        .append("</span>"));
        page.append(
                        "<span><i style=\"background: repeating-linear-gradient(45deg, var(--pending) 0 2px, transparent 2px 5px)")
                .append("; outline: 1px solid var(--pending)\"></i>waiting</span>")
                .append("<span><i style=\"outline: 2px solid var(--critical)\"></i>critical path</span></p>\n");
    }

    static String phaseClass(String phase) {
        return switch (phase) {
            case "Succeeded", "Failed", "Error", "Running", "Pending", "Skipped", "Omitted" -> phase;
            default -> "none";
        };
    }

    static String time(@Nullable Instant time) {
        return time == null ? "-" : TIME.format(time);
    }

    /** {@code 2h 3m}, {@code 3m 4s}, {@code 5s}. */
    static String text(Duration time) {
        var seconds = Math.max(0, time.toSeconds());
        var parts = new long[] {seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60};
        var units = new String[] {"d", "h", "m", "s"};
        for (var i = 0; i < parts.length - 1; i++) {
            if (parts[i] > 0) {
                return parts[i] + units[i] + (parts[i + 1] > 0 ? " " + parts[i + 1] + units[i + 1] : "");
            }
        }
        return seconds + "s";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }
}
