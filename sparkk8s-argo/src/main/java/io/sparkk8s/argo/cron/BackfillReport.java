package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import java.time.Instant;
import java.util.List;

/**
 * What has become of a backfill until now.
 *
 * @param runs those that have begun, oldest first
 * @param left the times that have not begun, oldest first
 */
public record BackfillReport(List<Begun> runs, List<Instant> left) {

    /**
     * A run of it.
     *
     * @param scheduledTime its time
     * @param ref the workflow
     * @param present whether it was there already and nothing was made
     * @param status the latest
     */
    public record Begun(Instant scheduledTime, RunRef ref, boolean present, RunStatus status) {

        public Begun {
            requireNonNull(scheduledTime, "scheduledTime");
            requireNonNull(ref, "ref");
            requireNonNull(status, "status");
        }
    }

    public BackfillReport {
        runs = List.copyOf(runs);
        left = List.copyOf(left);
    }

    /** Whether all have run and succeeded. */
    public boolean succeeded() {
        return left.isEmpty() && runs.stream().allMatch(run -> run.status().state() == RunState.SUCCEEDED);
    }

    @Override
    public String toString() {
        var made = runs.stream().filter(run -> !run.present()).count();
        var good = runs.stream()
                .filter(run -> run.status().state() == RunState.SUCCEEDED)
                .count();
        var ended = runs.stream().filter(run -> run.status().state().terminal()).count();
        return made + " made, " + (runs.size() - made) + " were there, " + good + " succeeded, " + (ended - good)
                + " did not, " + (runs.size() - ended) + " on their way, " + left.size() + " left";
    }
}
