package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a CronWorkflow will run.
 *
 * @param at the instant; the workflow's name ends with its seconds since 1970
 * @param local what the clocks of the schedule's zone show
 * @param schedule the schedule, with its zone
 * @param clockEffect REPEATED or OUT_OF_TURN, null for a plain one
 */
public record PlannedRun(Instant at, ZonedDateTime local, String schedule, @Nullable ClockEffect clockEffect) {

    public PlannedRun {
        requireNonNull(at, "at");
        requireNonNull(local, "local");
        requireNonNull(schedule, "schedule");
    }

    /** How far the local time is from UTC. */
    public ZoneOffset offset() {
        return local.getOffset();
    }

    /** What a change of clocks does to it, for people. */
    public Optional<String> note() {
        if (clockEffect == ClockEffect.OUT_OF_TURN) {
            return Optional.of("not in the schedule: the scheduler loses its place where the clocks change");
        }
        if (clockEffect != ClockEffect.REPEATED) {
            return Optional.empty();
        }
        var first = local.equals(local.withEarlierOffsetAtOverlap());
        return Optional.of((first ? "first" : "second") + " of two: the clocks show this time twice");
    }
}
