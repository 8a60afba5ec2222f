package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.argo.cron.CronSchedule;
import io.sparkk8s.testkit.internal.GoDuration;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** When an event of a calendar comes. */
final class Calendar {

    private final Function<Instant, Optional<Instant>> next;

    private Calendar(Function<Instant, Optional<Instant>> next) {
        this.next = next;
    }

    /** Reads a calendar; empty when it is not in order. */
    static Optional<Calendar> of(JsonNode calendar) {
        var schedule = Json.text(calendar, "schedule");
        var interval = Json.text(calendar, "interval");
        var timezone = Json.text(calendar, "timezone");
        try {
            var zone = timezone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(timezone);
            if (!schedule.isEmpty()) {
                var cron = CronSchedule.parse(schedule);
                return Optional.of(
                        new Calendar(after -> cron.next(after.atZone(zone)).map(ZonedDateTime::toInstant)));
            }
            if (interval.isEmpty()) {
                return Optional.empty();
            }
            var pause = GoDuration.parse(interval);
            // counted from the whole second, as Argo does
            return Optional.of(new Calendar(
                    after -> Optional.of(after.truncatedTo(ChronoUnit.SECONDS).plus(pause))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> next(Instant after) {
        return next.apply(after);
    }
}
