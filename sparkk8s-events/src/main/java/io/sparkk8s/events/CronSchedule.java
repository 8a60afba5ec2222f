package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cron schedule of five fields (minute, hour, day of month, month, day of week), read and computed as Argo does. Immutable.
 *
 * <p>A field is {@code *}, {@code ?}, a number, a name ({@code jan}, {@code mon}), a range {@code 1-5}, a step {@code *}{@code
 * /15} or {@code 5/15}, or a list of these. Sunday is 0, not 7. If both days are restricted, one of them is enough. {@code
 * @yearly}, {@code @monthly}, {@code @weekly}, {@code @daily} and {@code @hourly} are read too, though Argo Events' calendar
 * does not know them; {@code @every} is not.
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
    // as far as Argo looks ahead
    private static final int YEARS = 5;

    private final String text;
    private final Map<CronField.Kind, CronField> fields;
    private final @Nullable ZoneId zone;

    private CronSchedule(String text, Map<CronField.Kind, CronField> fields, @Nullable ZoneId zone) {
        this.text = text;
        this.fields = fields;
        this.zone = zone;
    }

    /**
     * Reads a schedule.
     *
     * @param text such as {@code 0 23 * * mon-fri}, with {@code CRON_TZ=Europe/Berlin} before it if wanted
     * @throws IllegalArgumentException what is wrong, and in which field
     */
    public static CronSchedule parse(String text) {
        String rest = text.strip();
        ZoneId zone = null;
        if (rest.startsWith("TZ=") || rest.startsWith("CRON_TZ=")) {
            int space = rest.indexOf(' ');
            zone = zone(text, space < 0 ? "" : rest.substring(rest.indexOf('=') + 1, space));
            rest = rest.substring(space).strip();
        }
        if (rest.startsWith("@")) {
            String fields = DESCRIPTORS.get(rest);
            if (fields == null) {
                throw new IllegalArgumentException("schedule '" + text + "': " + rest + " is not known");
            }
            rest = fields;
        }
        String[] words = rest.split("\\s+");
        CronField.Kind[] kinds = CronField.Kind.values();
        if (words.length != kinds.length) {
            throw new IllegalArgumentException("schedule '" + text + "' has " + words.length
                    + " fields instead of 5: minute, hour, day of month, month, day of week");
        }
        Map<CronField.Kind, CronField> fields = new EnumMap<>(CronField.Kind.class);
        for (CronField.Kind kind : kinds) {
            try {
                fields.put(kind, CronField.parse(kind, words[fields.size()]));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("schedule '" + text + "': " + e.getMessage(), e);
            }
        }
        return new CronSchedule(text, fields, zone);
    }

    private static ZoneId zone(String text, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("schedule '" + text + "': no such time zone: '" + name + "'", e);
        }
    }

    /**
     * The first time after the given one, in the given zone (or the schedule's own, if it names one). A local time that the
     * clocks skip does not come that day; one that they repeat comes twice.
     *
     * @return in the given zone; empty if there is none within five years
     */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        ZonedDateTime time = zone == null ? after : after.withZoneSameInstant(zone);
        time = time.plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        int lastYear = time.getYear() + YEARS;
        while (time.getYear() <= lastYear) {
            LocalDate date = time.toLocalDate();
            if (!has(CronField.Kind.MONTH, date.getMonthValue())) {
                time = date.withDayOfMonth(1).plusMonths(1).atStartOfDay(time.getZone());
            } else if (!matches(date)) {
                time = date.plusDays(1).atStartOfDay(time.getZone());
            } else if (!has(CronField.Kind.HOUR, time.getHour())) {
                time = time.plusMinutes(60 - time.getMinute()); // not by truncating: clocks may turn by half an hour
            } else if (!has(CronField.Kind.MINUTE, time.getMinute())) {
                time = time.plusMinutes(1);
            } else {
                return Optional.of(time.withZoneSameInstant(after.getZone()));
            }
        }
        return Optional.empty();
    }

    private boolean matches(LocalDate date) {
        boolean dayOfMonth = has(CronField.Kind.DAY_OF_MONTH, date.getDayOfMonth());
        boolean dayOfWeek = has(CronField.Kind.DAY_OF_WEEK, date.getDayOfWeek().getValue() % 7);
        boolean anyDay = field(CronField.Kind.DAY_OF_MONTH).star()
                || field(CronField.Kind.DAY_OF_WEEK).star();
        return anyDay ? dayOfMonth && dayOfWeek : dayOfMonth || dayOfWeek;
    }

    private boolean has(CronField.Kind kind, int number) {
        return field(kind).has(number);
    }

    private CronField field(CronField.Kind kind) {
        return requireNonNull(fields.get(kind)); // each kind has one
    }

    /** The text it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
