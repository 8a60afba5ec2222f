package io.sparkk8s.argo.cron;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.CronWorkflowSpec;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schedules of a CronWorkflow, each with the clocks that it goes by. Immutable. */
record CronTimes(List<Clocked> schedules) {

    // Argo appends the time of a run to the name: 63 characters less 11
    private static final int LONGEST_NAME = 52;
    private static final Set<String> POLICIES = Set.of("", "Allow", "Forbid", "Replace");

    /** A schedule and its zone. */
    record Clocked(CronSchedule schedule, ZoneId zone) {

        Optional<ZonedDateTime> next(Instant after) {
            return schedule.next(after.atZone(zone));
        }
    }

    /**
     * Reads them as the controller does: {@code timezone} is put before each schedule.
     *
     * @param controllerZone where neither the CronWorkflow nor the schedule names one
     * @throws io.sparkk8s.InvalidSpecException the controller would not run it, with all reasons
     */
    static CronTimes of(CronWorkflow cron, ZoneId controllerZone) {
        var spec = cron.spec();
        var faults = new FaultCollector();
        check(cron, faults);
        var clocked = new ArrayList<Clocked>();
        var texts = texts(spec);
        for (var i = 0; i < texts.size(); i++) {
            var path = spec.schedules().isEmpty() ? "spec.schedule" : "spec.schedules[" + i + "]";
            try {
                var schedule = CronSchedule.parse(texts.get(i));
                clocked.add(new Clocked(schedule, schedule.zone().orElse(controllerZone)));
            } catch (IllegalArgumentException e) {
                faults.add(path, String.valueOf(e.getMessage()));
            }
        }
        faults.throwIfAny(title(cron));
        return new CronTimes(List.copyOf(clocked));
    }

    static String title(CronWorkflow cron) {
        var namespace = cron.getMetadata().getNamespace();
        return "CronWorkflow " + (namespace == null ? "" : namespace + "/")
                + cron.getMetadata().getName();
    }

    private static List<String> texts(CronWorkflowSpec spec) {
        var schedule = text(spec.schedule());
        var zone = text(spec.timezone());
        var before = zone.isEmpty() ? "" : "CRON_TZ=" + zone + " ";
        var written = schedule.isEmpty() ? spec.schedules() : List.of(schedule);
        return written.stream().map(text -> before + text).toList();
    }

    private static void check(CronWorkflow cron, FaultCollector faults) {
        var spec = cron.spec();
        var name = text(cron.getMetadata().getName());
        faults.addIf(name.isEmpty(), "metadata.name", "missing: runs are named after it");
        faults.addIf(
                name.length() > LONGEST_NAME,
                "metadata.name",
                "'" + name + "' has " + name.length() + " characters; Argo takes " + LONGEST_NAME);
        var one = !text(spec.schedule()).isEmpty();
        faults.addIf(
                one && !spec.schedules().isEmpty(),
                "spec.schedules",
                "stands beside spec.schedule; say one of the two");
        faults.addIf(!one && spec.schedules().isEmpty(), "spec.schedules", "missing: it never runs");
        var policy = text(spec.concurrencyPolicy());
        faults.addIf(
                !POLICIES.contains(policy),
                "spec.concurrencyPolicy",
                "'" + policy + "' is not Allow, Forbid or Replace");
        var deadline = spec.startingDeadlineSeconds();
        faults.addIf(
                deadline != null && deadline < 0, "spec.startingDeadlineSeconds", deadline + " is less than nothing");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** All times after one, in order; those of several schedules at the same time once, since they make one run. */
    Sequence after(Instant from) {
        return new Sequence(schedules, from);
    }

    /** Goes through the times, each schedule on its own. Not thread-safe. */
    static final class Sequence {

        private final List<Pending> pending = new ArrayList<>();

        private Sequence(List<Clocked> schedules, Instant from) {
            schedules.forEach(
                    clocked -> new Pending(clocked, ZonedDateTime.ofInstant(from, clocked.zone())).goOn(pending));
        }

        Optional<Time> next() {
            var first =
                    pending.stream().min(Comparator.comparing(one -> one.at().toInstant()));
            first.ifPresent(time -> List.copyOf(pending).stream()
                    .filter(other -> other.at().toInstant().equals(time.at().toInstant()))
                    .forEach(other -> {
                        pending.remove(other);
                        other.goOn(pending);
                    }));
            return first.map(time -> new Time(time.at(), time.of()));
        }

        private record Pending(Clocked of, ZonedDateTime at) {

            private void goOn(List<Pending> all) {
                of.next(at.toInstant()).ifPresent(next -> all.add(new Pending(of, next)));
            }
        }
    }

    /** One time of one schedule. */
    record Time(ZonedDateTime at, Clocked of) {}
}
