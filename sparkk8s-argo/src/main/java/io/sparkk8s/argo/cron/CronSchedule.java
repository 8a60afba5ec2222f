package io.sparkk8s.argo.cron;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cron schedule, read and computed as Argo's controllers do (robfig/cron v3, standard parser). Immutable.
 *
 * <p>It has five fields (minute, hour, day of month, month, day of week). A field is {@code *}, {@code ?}, a number, a name
 * ({@code jan}, {@code mon}), a range {@code 1-5}, a step {@code *}{@code /15} or {@code 5/15}, or a list of these. Sunday is
 * 0, not 7. If both days are restricted, one of them is enough. In place of the fields: {@code @yearly}, {@code @annually},
 * {@code @monthly}, {@code @weekly}, {@code @daily}, {@code @midnight}, {@code @hourly}, or {@code @every 1h30m}, counted
 * from the run before. Before it may stand {@code CRON_TZ=Europe/Berlin} or {@code TZ=..}.
 *
 * <p>Where clocks change: a local time that they skip does not come that day, one that they repeat comes twice. Where they
 * change at midnight, or by less than an hour, the scheduler leaves out more; this computes the same.
 */
public final class CronSchedule {
    private static final Map<String, String> DESCRIPTORS = Map.of(
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0",
            "@daily", "0 0 * * *",
            "@midnight", "0 0 * * *",
            "@hourly", "0 * * * *");
    private static final String EVERY = "@every ";

    private final String text;
    private final @Nullable CronFields fields;
    private final Duration every;
    private final @Nullable ZoneId zone;

    private CronSchedule(String text, @Nullable CronFields fields, Duration every, @Nullable ZoneId zone) {
        this.text = text;
        this.fields = fields;
        this.every = every;
        this.zone = zone;
    }

    /**
     * Reads a schedule.
     *
     * @param text such as {@code 0 23 * * mon-fri}
     * @throws IllegalArgumentException what is wrong, and in which field
     */
    public static CronSchedule parse(String text) {
        try {
            var rest = text;
            ZoneId zone = null;
            if (text.startsWith("TZ=") || text.startsWith("CRON_TZ=")) {
                var space = text.indexOf(' ');
                if (space < 0) {
                    throw new IllegalArgumentException("has a time zone and nothing behind it");
                }
                zone = zone(text.substring(text.indexOf('=') + 1, space));
                rest = text.substring(space).strip();
            }
            if (rest.startsWith(EVERY)) {
                return new CronSchedule(text, null, every(rest.substring(EVERY.length())), zone);
            }
            if (rest.startsWith("@")) {
                var fields = DESCRIPTORS.get(rest);
                if (fields == null) {
                    throw new IllegalArgumentException(
                            rest + " is not known; there are @yearly, @monthly, @weekly, @daily, @hourly and @every");
                }
                rest = fields;
            }
            return new CronSchedule(text, CronFields.parse(rest), Duration.ZERO, zone);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("schedule '" + text + "': " + e.getMessage(), e);
        }
    }

    /**
     * A time zone by the name that Argo knows it by: one of the tz database, as {@code Europe/Berlin}.
     *
     * @throws IllegalArgumentException there is none; offsets as {@code +02:00} are not names
     */
    static @Nullable ZoneId zone(String name) {
        if (name.isEmpty()) {
            return ZoneOffset.UTC;
        }
        if (name.equals("Local")) {
            return null;
        }
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        if (name.matches("[EHM]ST")) {
            return ZoneId.of(name, ZoneId.SHORT_IDS);
        }
        throw new IllegalArgumentException("no such time zone: '" + name + "'; say one such as Europe/Berlin");
    }

    /** Whole seconds, at least one. */
    private static Duration every(String text) {
        var length = Duration.ofSeconds(GoDuration.parse(text).toSeconds());
        return length.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : length;
    }

    /** The time zone that the schedule names itself. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** The pause of {@code @every}; empty for a schedule of fields. */
    public Optional<Duration> every() {
        return fields == null ? Optional.of(every) : Optional.empty();
    }

    /**
     * The first time after the given one, by the clocks of its zone (or of the schedule's own, if it names one).
     *
     * @return in the given zone; empty if there is none within five years
     */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        if (fields == null) {
            return Optional.of(
                    Instant.ofEpochSecond(after.toEpochSecond()).plus(every).atZone(after.getZone()));
        }
        var local = zone == null ? after : after.withZoneSameInstant(zone);
        return CronSearch.after(local, fields).map(found -> found.withZoneSameInstant(after.getZone()));
    }

    /** Whether the fields say this local minute; never for {@code @every}. */
    boolean says(LocalDateTime minute) {
        return fields != null && fields.has(minute);
    }

    /** Whether the fields say some minute of this day; never for {@code @every}. */
    boolean says(LocalDate date) {
        return fields != null && fields.has(CronField.Kind.MONTH, date.getMonthValue()) && fields.hasDay(date);
    }

    /** The text it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
