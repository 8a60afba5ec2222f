package io.sparkk8s.argo.cron;

import io.sparkk8s.argo.cron.CronField.Kind;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Looks for the next time of a schedule field by field, from the month down, as the scheduler of Argo's controller does
 * (robfig/cron v3). It goes on by an hour at a time and takes hour 0 for the begin of a day; where clocks turn by half an
 * hour or at midnight it therefore passes over times that exist. People want to know when their workflow will run, so this
 * does the same.
 */
final class CronSearch {

    // as far as Argo looks ahead
    private static final int YEARS = 5;

    private final CronFields fields;
    private ZonedDateTime time;

    /** Once the search has moved, all that is finer than the field that moved stands at its begin. */
    private boolean moved;

    /** A zone that leaves out a whole day (Pacific/Apia, 2011-12-30) keeps Argo's search at the day before for ever. */
    private boolean stuck;

    private CronSearch(CronFields fields, ZonedDateTime time) {
        this.fields = fields;
        this.time = time;
    }

    static Optional<ZonedDateTime> after(ZonedDateTime after, CronFields fields) {
        var begin = GoTime.wholeSecondAfter(after.toInstant()).atZone(after.getZone());
        return new CronSearch(fields, begin).find();
    }

    private Optional<ZonedDateTime> find() {
        var lastYear = time.getYear() + YEARS;
        while (time.getYear() <= lastYear && !stuck) {
            if (month() && day() && hour() && minute() && second() && !stuck) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** Each goes on to a value that matches; false when it came to the next value of a coarser field. */
    private boolean month() {
        while (!fields.has(Kind.MONTH, time.getMonthValue())) {
            begin(time.toLocalDate().withDayOfMonth(1).atStartOfDay());
            time = local(time.toLocalDateTime().plusMonths(1));
            if (time.getMonthValue() == 1) {
                return false;
            }
        }
        return true;
    }

    private boolean day() {
        while (!stuck && !fields.hasDay(time.toLocalDate())) {
            begin(time.toLocalDate().atStartOfDay());
            var before = time;
            time = local(time.toLocalDateTime().plusDays(1));
            var hour = time.getHour();
            if (hour != 0) {
                // there is no midnight: it tries for the hour 0 that is nearest
                time = time.plusHours(hour > 12 ? 24 - hour : -hour);
            }
            stuck = !time.isAfter(before);
            if (time.getDayOfMonth() == 1) {
                return false;
            }
        }
        return true;
    }

    private boolean hour() {
        while (!fields.has(Kind.HOUR, time.getHour())) {
            begin(time.toLocalDateTime().truncatedTo(ChronoUnit.HOURS));
            time = time.plusHours(1);
            if (time.getHour() == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean minute() {
        while (!fields.has(Kind.MINUTE, time.getMinute())) {
            wholeMinute();
            time = time.plusMinutes(1);
            if (time.getMinute() == 0) {
                return false;
            }
        }
        return true;
    }

    /** The schedules have no seconds: second 0. */
    private boolean second() {
        if (time.getSecond() == 0) {
            return true;
        }
        moved = true;
        time = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        return false;
    }

    private void begin(LocalDateTime field) {
        if (!moved) {
            moved = true;
            time = local(field);
        }
    }

    private void wholeMinute() {
        if (!moved) {
            moved = true;
            time = time.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    private ZonedDateTime local(LocalDateTime local) {
        return GoTime.at(local, time.getZone());
    }
}
