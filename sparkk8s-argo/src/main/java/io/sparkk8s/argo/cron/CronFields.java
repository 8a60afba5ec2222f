package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.cron.CronField.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** The five fields of a schedule. Immutable. */
final class CronFields {

    private final Map<Kind, CronField> fields;

    private CronFields(Map<Kind, CronField> fields) {
        this.fields = fields;
    }

    /** @throws IllegalArgumentException what is wrong, and in which field */
    static CronFields parse(String text) {
        var words = text.strip().split("\\s+");
        var kinds = Kind.values();
        if (words.length != kinds.length) {
            throw new IllegalArgumentException("has " + (text.isBlank() ? 0 : words.length)
                    + " fields instead of 5: minute, hour, day of month, month, day of week");
        }
        var fields = new EnumMap<Kind, CronField>(Kind.class);
        for (var kind : kinds) {
            fields.put(kind, CronField.parse(kind, words[fields.size()]));
        }
        return new CronFields(fields);
    }

    boolean has(Kind kind, int number) {
        return field(kind).has(number);
    }

    /** Both days if one of them is a star, else one of them. */
    boolean hasDay(LocalDate date) {
        var dayOfMonth = has(Kind.DAY_OF_MONTH, date.getDayOfMonth());
        var dayOfWeek = has(Kind.DAY_OF_WEEK, date.getDayOfWeek().getValue() % 7);
        var anyDay = field(Kind.DAY_OF_MONTH).star() || field(Kind.DAY_OF_WEEK).star();
        return anyDay ? dayOfMonth && dayOfWeek : dayOfMonth || dayOfWeek;
    }

    /** Whether what people read in the fields is this minute, whatever the clocks do. */
    boolean has(LocalDateTime minute) {
        return has(Kind.MONTH, minute.getMonthValue())
                && hasDay(minute.toLocalDate())
                && has(Kind.HOUR, minute.getHour())
                && has(Kind.MINUTE, minute.getMinute());
    }

    private CronField field(Kind kind) {
        return requireNonNull(fields.get(kind)); // each kind has one
    }
}
