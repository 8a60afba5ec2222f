package io.sparkk8s.examples.cli;

import io.sparkk8s.RunState;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;

/** Shows how a run fares, up to its end. */
record Waiting(Console console, Cluster cluster) {

    /** The last lines come after the verdict. */
    private static final Duration LAST_LINES = Duration.ofSeconds(30);

    /** Waits for the end; the exit code. */
    int untilTheEnd(SparkRun run, boolean withLog, Duration timeout) {
        SparkResult result;
        try (var listening = run.onChange(status -> console.note(status.toString()));
                var hint = PendingHint.begin(console, cluster, run);
                var bar = ProgressBar.begin(console, cluster, run)) {
            result = withLog ? withLog(run, timeout) : run.await(timeout);
        }
        if (result.status().state() != RunState.SUCCEEDED) {
            tellWhy(result);
        }
        return ExitCode.of(result.status());
    }

    private SparkResult withLog(SparkRun run, Duration timeout) {
        try (var tail = run.logs().follow(new Lines(console, false))) {
            var result = run.await(timeout);
            tail.await(LAST_LINES);
            return result;
        }
    }

    private void tellWhy(SparkResult result) {
        if (result.executors().failed() > 0) {
            console.note("executors: " + result.executors());
        }
        console.note(result.toString());
    }
}
