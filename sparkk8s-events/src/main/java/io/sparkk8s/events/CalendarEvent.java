package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.cron.CronSchedule;
import io.sparkk8s.events.model.CalendarEventSource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Describes an event that comes with time (JSON: {@code spec.calendar.*}). */
public final class CalendarEvent {
    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final CalendarEventSource.Builder wire = CalendarEventSource.builder();
    private @Nullable String schedule;
    private @Nullable Duration interval;
    private @Nullable String timezone;

    CalendarEvent() {}

    /** At these times: five fields, as {@code 0 23 * * *}; see {@link CronSchedule}. */
    public CalendarEvent schedule(String cron) {
        this.schedule = requireNonNull(cron, "cron");
        return this;
    }

    /** Each time after this long; whole milliseconds. */
    public CalendarEvent interval(Duration time) {
        this.interval = requireNonNull(time, "time");
        return this;
    }

    /** The time zone of the schedule, as {@code Europe/Berlin}; without one it is that of the event source's pod: UTC. */
    public CalendarEvent timezone(String name) {
        this.timezone = requireNonNull(name, "name");
        return this;
    }

    /** Anything else that a calendar event has. */
    public CalendarEvent with(Consumer<CalendarEventSource.Builder> change) {
        change.accept(wire);
        return this;
    }

    CalendarEventSource build(String name, FaultCollector faults) {
        String path = "calendar." + name;
        faults.addIf((schedule == null) == (interval == null), path, "needs a schedule or an interval, and not both");
        if (schedule != null) {
            checkSchedule(path + ".schedule", schedule, faults);
        }
        if (interval != null) {
            faults.addIf(interval.toMillis() < 1, path + ".interval", interval + " is less than a millisecond");
        }
        if (timezone != null) {
            try {
                ZoneId.of(timezone);
            } catch (DateTimeException e) {
                faults.add(path + ".timezone", "no such time zone: '" + timezone + "'");
            }
        }
        return wire.schedule(schedule)
                .interval(interval == null ? null : goDuration(interval))
                .timezone(timezone)
                .build();
    }

    private static void checkSchedule(String path, String schedule, FaultCollector faults) {
        faults.addIf(
                schedule.strip().startsWith("@"),
                path,
                "a calendar of Argo Events does not know '" + schedule + "'; write its five fields");
        try {
            boolean never = CronSchedule.parse(schedule).next(SOME_DAY).isEmpty();
            faults.addIf(never, path, "the schedule '" + schedule + "' never comes");
        } catch (IllegalArgumentException e) {
            faults.add(path, String.valueOf(e.getMessage()));
        }
    }

    /** As Go reads it: {@code 90s}, {@code 1500ms}. */
    private static String goDuration(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
