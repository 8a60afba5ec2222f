package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * When a CronWorkflow will run next, computed as Argo's controller does; asks no cluster.
 *
 * @param cronWorkflow {@code CronWorkflow namespace/name}
 * @param from the runs come after this
 * @param runs in order; those of several schedules at the same time are one, as on the cluster
 * @param clockChanges changes of clocks from {@code from} to the last run that make a time come not at all, twice, or out of
 *     turn
 * @param policies what else decides whether it runs: suspension, {@code when}, {@code stopStrategy}, {@code
 *     concurrencyPolicy}, {@code startingDeadlineSeconds}; a sentence each
 */
public record Preview(
        String cronWorkflow,
        Instant from,
        List<PlannedRun> runs,
        List<ClockChange> clockChanges,
        List<String> policies) {

    private static final int MOST = 10_000;

    public Preview {
        requireNonNull(cronWorkflow, "cronWorkflow");
        requireNonNull(from, "from");
        runs = List.copyOf(runs);
        clockChanges = List.copyOf(clockChanges);
        policies = List.copyOf(policies);
    }

    /** As {@link #of(CronWorkflow, Instant, int, ZoneId)}, with a controller whose clock is UTC, as it is in its own image. */
    public static Preview of(CronWorkflow cron, Instant from, int count) {
        return of(cron, from, count, ZoneOffset.UTC);
    }

    /**
     * The next runs.
     *
     * @param from the runs come after this; seconds count, what is finer does not
     * @param count how many, 1 to 10,000; there are fewer when no more come within five years
     * @param controllerZone the time zone of the controller, for what names none
     * @throws InvalidSpecException the controller would not run it, with all reasons
     */
    public static Preview of(CronWorkflow cron, Instant from, int count, ZoneId controllerZone) {
        if (count < 1 || count > MOST) {
            throw InvalidSpecException.of("the preview", "count", count + " is not between 1 and " + MOST);
        }
        var times = CronTimes.of(cron, controllerZone);
        var found = new ArrayList<CronTimes.Time>();
        var sequence = times.after(from);
        for (var time = sequence.next(); time.isPresent() && found.size() < count; time = sequence.next()) {
            found.add(time.get());
        }
        var last = found.isEmpty() ? from : found.get(found.size() - 1).at().toInstant();
        var changes = times.schedules().stream()
                .flatMap(clocked -> ClockChanges.of(clocked, from, last).stream())
                .toList();
        var runs = found.stream().map(time -> run(time, changes)).toList();
        return new Preview(CronTimes.title(cron), from, runs, changes, Policies.of(cron, times, controllerZone));
    }

    private static PlannedRun run(CronTimes.Time time, List<ClockChange> changes) {
        var schedule = time.of().schedule().toString();
        var local = time.at();
        var effect = changes.stream()
                .filter(change -> change.schedule().equals(schedule))
                .flatMap(change -> change.affected().stream())
                .filter(affected -> affected.runs() > 0 && affected.time().equals(local.toLocalDateTime()))
                .map(ClockChange.Affected::effect)
                .findFirst();
        return new PlannedRun(local.toInstant(), local, schedule, effect.orElse(null));
    }

    /** A table for people: a line a run, with its local time and UTC, and lines for the times that do not come. */
    public String toText() {
        return PreviewText.of(this);
    }
}
