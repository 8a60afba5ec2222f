package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A change of clocks, and what a schedule makes of the days that it touches. All times of the schedule that are not listed
 * come once.
 *
 * @param at when
 * @param zone whose clocks
 * @param before what they would show without the change
 * @param after what they show
 * @param schedule the schedule, with its zone
 * @param affected in the order of the local time
 */
public record ClockChange(
        Instant at, ZoneId zone, LocalDateTime before, LocalDateTime after, String schedule, List<Affected> affected) {

    /**
     * A local time that does not come once.
     *
     * @param time of the schedule, or for OUT_OF_TURN of the run
     * @param runs 0, 1 (OUT_OF_TURN) or 2
     * @param effect why
     */
    public record Affected(LocalDateTime time, int runs, ClockEffect effect) {

        public Affected {
            requireNonNull(time, "time");
            requireNonNull(effect, "effect");
        }
    }

    public ClockChange {
        requireNonNull(at, "at");
        requireNonNull(zone, "zone");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(schedule, "schedule");
        affected = List.copyOf(affected);
    }

    @Override
    public String toString() {
        return "the clocks of " + zone + " go from " + before.toLocalTime() + " to " + after.toLocalTime();
    }
}
