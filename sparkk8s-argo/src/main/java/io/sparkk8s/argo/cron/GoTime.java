package io.sparkk8s.argo.cron;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * From a local time to the instant that Go's {@code time.Date} takes for it. Where the clocks change it differs from Java's
 * choice, and what a schedule does on such a day depends on it.
 */
final class GoTime {

    private GoTime() {}

    /**
     * A local time that is not there, or there twice, is read by the offset that holds at the instant that would be meant if
     * the zone were UTC, or by that of the neighbouring period if the result is not in this one.
     */
    static ZonedDateTime at(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        var asUtc = local.toInstant(ZoneOffset.UTC);
        var offset = rules.getOffset(asUtc);
        var found = asUtc.minusSeconds(offset.getTotalSeconds());
        if (!rules.getOffset(found).equals(offset)) {
            var change =
                    found.isBefore(asUtc) ? rules.previousTransition(asUtc.plusNanos(1)) : rules.nextTransition(asUtc);
            if (change != null) {
                var other = found.isBefore(asUtc) ? change.getOffsetBefore() : change.getOffsetAfter();
                found = asUtc.minusSeconds(other.getTotalSeconds());
            }
        }
        return found.atZone(zone);
    }

    static Instant wholeSecondAfter(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond() + 1);
    }
}
