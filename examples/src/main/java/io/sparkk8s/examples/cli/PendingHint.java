package io.sparkk8s.examples.cli;

import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.time.Timer;
import java.time.Duration;

/** Says once, of a run that does not start, why that is. */
record PendingHint(Console console, SparkRun run) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Closing the result takes it back. */
    static Timer begin(Console console, Cluster cluster, SparkRun run) {
        return cluster.after(PATIENCE, new PendingHint(console, run)::look);
    }

    private void look() {
        if (run.state().compareTo(RunState.RUNNING) >= 0) {
            return;
        }
        try {
            console.note(run.diagnose().toString());
        } catch (SparkK8sException e) {
            console.note("it does not start, and why cannot be told: " + e.getMessage());
        }
    }
}
