package io.sparkk8s.argo.cron;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A preview as a table. */
final class PreviewText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ROOT);
    private static final int WIDTH = 30;

    private record Row(Instant at, String number, String local, String utc, String note) {}

    private PreviewText() {}

    static String of(Preview preview) {
        var several =
                preview.runs().stream().map(PlannedRun::schedule).distinct().count() > 1;
        var rows = new ArrayList<Row>();
        for (var i = 0; i < preview.runs().size(); i++) {
            rows.add(row(i + 1, preview.runs().get(i), several));
        }
        preview.clockChanges().forEach(change -> rows.addAll(missing(change)));
        rows.sort(Comparator.comparing(Row::at));
        var zones = preview.runs().stream()
                .map(run -> run.local().getZone().getId())
                .distinct()
                .toList();
        var text = new StringBuilder(preview.cronWorkflow());
        text.append(zones.isEmpty() ? ": never\n" : ", the clocks of " + String.join(" and ", zones) + "\n");
        var number = Integer.toString(preview.runs().size()).length();
        if (!rows.isEmpty()) {
            line(text, number, new Row(Instant.EPOCH, "#", "LOCAL TIME", "UTC", several ? "BY" : ""));
        }
        rows.forEach(row -> line(text, number, row));
        preview.policies().forEach(policy -> text.append(policy).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, int number, Row row) {
        var line = " ".repeat(Math.max(0, number - row.number().length())) + row.number() + "  "
                + pad(row.local()) + "  " + (row.utc().isEmpty() ? "-" + " ".repeat(19) : pad20(row.utc())) + "  "
                + row.note();
        text.append(line.stripTrailing()).append('\n');
    }

    private static Row row(int number, PlannedRun run, boolean several) {
        var note = run.note().orElse("");
        return new Row(
                run.at(),
                Integer.toString(number),
                local(run.local().toLocalDateTime()) + " "
                        + run.offset().getId().replace("Z", "+00:00"),
                run.at().toString(),
                several ? run.schedule() + (note.isEmpty() ? "" : "  " + note) : note);
    }

    private static List<Row> missing(ClockChange change) {
        var rows = new ArrayList<Row>();
        for (var effect : List.of(ClockEffect.SKIPPED, ClockEffect.LEFT_OUT)) {
            var times = change.affected().stream()
                    .filter(affected -> affected.effect() == effect)
                    .map(ClockChange.Affected::time)
                    .toList();
            if (!times.isEmpty()) {
                var first = times.get(0);
                var why = effect == ClockEffect.SKIPPED
                        ? "0 runs: " + change
                        : "0 runs, though the time is there: " + change + ", and the scheduler passes over it";
                rows.add(new Row(
                        first.atZone(change.zone()).toInstant(),
                        "-",
                        local(first),
                        "",
                        why + (times.size() > 1 ? "; " + times.size() + " times up to " + end(first, times) : "")));
            }
        }
        return rows;
    }

    private static String end(LocalDateTime first, List<LocalDateTime> times) {
        var last = times.get(times.size() - 1);
        return last.toLocalDate().equals(first.toLocalDate()) ? clock(last) : local(last);
    }

    private static String local(LocalDateTime time) {
        return DAY.format(time) + " " + clock(time);
    }

    private static String clock(LocalDateTime time) {
        return time.toLocalTime().toString();
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(0, WIDTH - text.length()));
    }

    private static String pad20(String text) {
        return text + " ".repeat(Math.max(0, 20 - text.length()));
    }
}
