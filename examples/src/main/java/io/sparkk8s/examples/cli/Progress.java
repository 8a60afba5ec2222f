package io.sparkk8s.examples.cli;

import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.logs.LogTail;
import java.time.Duration;

/** Shows how a run fares, up to its end. */
final class Progress {

    /** The last lines come after the verdict. */
    private static final Duration LAST_LINES = Duration.ofSeconds(30);

    private final Console console;

    Progress(Console console) {
        this.console = console;
    }

    /** Waits for the end; the exit code. */
    int untilTheEnd(SparkRun run, boolean withLog, Duration timeout) {
        try (var listening = run.onChange(this::show)) {
            if (!withLog) {
                return ExitCode.of(run.await(timeout).status());
            }
            try (LogTail tail = run.logs().follow(new Lines(console))) {
                var result = run.await(timeout);
                tail.await(LAST_LINES);
                return ExitCode.of(result.status());
            }
        }
    }

    private void show(RunStatus status) {
        console.note(status.toString());
    }
}
