package io.sparkk8s.argo.cron;

import io.sparkk8s.argo.cron.ClockChange.Affected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares, for the days around each change of clocks, what a schedule says with what the scheduler does. */
final class ClockChanges {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final CronTimes.Clocked clocked;
    private final LocalDateTime from;
    private final LocalDateTime last;
    private final Map<LocalDateTime, Integer> runs = new HashMap<>();

    private ClockChanges(CronTimes.Clocked clocked, Instant from, Instant last) {
        this.clocked = clocked;
        this.last = LocalDateTime.ofInstant(last, clocked.zone());
        this.from = LocalDateTime.ofInstant(from, clocked.zone());
    }

    /** The changes after {@code from} and until the last run that affect the schedule. */
    static List<ClockChange> of(CronTimes.Clocked clocked, Instant from, Instant last) {
        var transitions = new ArrayList<ZoneOffsetTransition>();
        var rules = clocked.zone().getRules();
        // a day that began before the first instant may have a change in it
        var next = rules.nextTransition(from.minus(1, ChronoUnit.DAYS));
        while (next != null && !next.getInstant().isAfter(last)) {
            transitions.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        if (transitions.isEmpty() || clocked.schedule().every().isPresent()) {
            return List.of();
        }
        var changes = new ClockChanges(clocked, from, last);
        changes.runUntil(from, end(transitions.get(transitions.size() - 1)));
        var found = new ArrayList<ClockChange>();
        for (var i = 0; i < transitions.size(); i++) {
            var until = i + 1 < transitions.size() ? begin(transitions.get(i + 1)) : LocalDateTime.MAX;
            found.add(changes.at(transitions.get(i), until));
        }
        return found.stream().filter(change -> !change.affected().isEmpty()).toList();
    }

    private void runUntil(Instant begin, LocalDateTime day) {
        var end = day.isAfter(last) ? day : last;
        var run = clocked.next(begin);
        var on = true;
        while (on && run.isPresent()) {
            runs.merge(run.get().toLocalDateTime(), 1, Integer::sum);
            on = !run.get().toLocalDateTime().isAfter(end);
            run = clocked.next(run.get().toInstant());
        }
    }

    private ClockChange at(ZoneOffsetTransition change, LocalDateTime until) {
        var begin = begin(change);
        var searched = searchedUntil(change);
        var end = searched.isBefore(until) ? searched : until;
        var affected = new TreeMap<LocalDateTime, Affected>();
        said(begin, end)
                .filter(minute -> count(minute) != 1)
                .forEach(minute -> affected.put(minute, new Affected(minute, count(minute), effect(minute))));
        runs.keySet().stream()
                .filter(minute -> !minute.isBefore(begin) && minute.isBefore(end))
                .filter(minute -> !clocked.schedule().says(minute))
                .forEach(minute -> affected.put(minute, new Affected(minute, count(minute), ClockEffect.OUT_OF_TURN)));
        return new ClockChange(
                change.getInstant(),
                clocked.zone(),
                change.getDateTimeBefore(),
                change.getDateTimeAfter(),
                clocked.schedule().toString(),
                List.copyOf(affected.values()));
    }

    /**
     * A search that comes over the change may lose its place and find it again at its end only, be that days later; one that
     * goes back to the begin of the hour, the day or the month of the change may do so too. Those end with the first run of
     * a later month.
     */
    private LocalDateTime searchedUntil(ZoneOffsetTransition change) {
        var day = end(change);
        var month = later(change).toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay();
        var search = runs.keySet().stream()
                .filter(run -> !run.isBefore(month))
                .min(Comparator.naturalOrder())
                .filter(run -> !run.isAfter(last))
                .orElse(last);
        return search.isAfter(day) ? search : day;
    }

    private Stream<LocalDateTime> said(LocalDateTime begin, LocalDateTime end) {
        return begin.toLocalDate()
                .datesUntil(end.toLocalDate().plusDays(1))
                .filter(clocked.schedule()::says)
                .flatMap(date -> IntStream.range(0, MINUTES_OF_A_DAY)
                        .mapToObj(minute -> date.atStartOfDay().plusMinutes(minute)))
                .filter(clocked.schedule()::says)
                .filter(minute -> minute.isAfter(from) && minute.isBefore(end));
    }

    private int count(LocalDateTime minute) {
        return runs.getOrDefault(minute, 0);
    }

    private ClockEffect effect(LocalDateTime minute) {
        if (count(minute) > 1) {
            return ClockEffect.REPEATED;
        }
        var exists = !clocked.zone().getRules().getValidOffsets(minute).isEmpty();
        return exists ? ClockEffect.LEFT_OUT : ClockEffect.SKIPPED;
    }

    private static LocalDateTime begin(ZoneOffsetTransition change) {
        return earlier(change).atStartOfDay();
    }

    private static LocalDateTime end(ZoneOffsetTransition change) {
        return later(change).toLocalDate().plusDays(1).atStartOfDay();
    }

    private static LocalDateTime later(ZoneOffsetTransition change) {
        var before = change.getDateTimeBefore();
        var after = change.getDateTimeAfter();
        return before.isAfter(after) ? before : after;
    }

    private static LocalDate earlier(ZoneOffsetTransition change) {
        var before = change.getDateTimeBefore().toLocalDate();
        var after = change.getDateTimeAfter().toLocalDate();
        return before.isBefore(after) ? before : after;
    }
}
