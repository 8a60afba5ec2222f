package io.sparkk8s.examples.cli;

import io.sparkk8s.RunState;
import io.sparkk8s.logs.LogEnd;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a driver's log, or that of a workflow's steps. */
@Command(
        name = "logs",
        description = {
            "Print what the driver of a run, or the steps of a workflow, have printed until now; while it runs, that is when it is silent for 2 seconds.",
            "At the end the cursor is printed to the errors: --cursor goes on from there."
        })
final class LogsCommand implements Callable<Integer> {

    /** Reading what is there takes no longer, unless the cluster does not answer. */
    private static final Duration ENDED_LOG = Duration.ofMinutes(10);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(names = "--follow", description = "Go on up to the end of the log.")
    private boolean follow;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on from where another reading was.")
    private String cursor = "";

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            var run = runs.attach(which);
            if (!follow && run.state().compareTo(RunState.RUNNING) < 0) {
                program.console()
                        .note((AnyRuns.isWorkflow(which) ? "it" : "the driver") + " has not started: " + run.status());
                return ExitCode.OK;
            }
            var lines = AnyRuns.lines(which, program.console());
            var whole = follow || run.state().terminal();
            try (var tail = whole ? run.logs().follow(cursor, lines) : UntilNow.read(cluster, run, cursor, lines)) {
                if (whole) {
                    tellOf(tail.await(follow ? TimeSpan.LONGEST : ENDED_LOG));
                }
                program.console().note("cursor: " + tail.cursor());
                return ExitCode.OK;
            }
        }
    }

    private void tellOf(LogEnd end) {
        if (end != LogEnd.COMPLETE) {
            program.console()
                    .note("the log may have had more lines: "
                            + (end == LogEnd.POD_GONE ? "the pod is gone" : "it was not read to its end"));
        }
    }
}
