package io.sparkk8s.examples.cli;

import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.manifest.SparkManifests;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a driver's log. */
@Command(
        name = "logs",
        description = {
            "Print what the driver of a run has printed until now.",
            "At the end the cursor is printed to the errors: --cursor goes on from there."
        })
final class LogsCommand implements Callable<Integer> {

    /** The API server ends an answer that is not followed. */
    private static final Duration ONE_ANSWER = Duration.ofMinutes(10);

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
                var spark = SparkK8s.on(cluster)) {
            var run = spark.attach(which);
            if (!follow && run.state().compareTo(RunState.RUNNING) < 0) {
                program.console().note("the driver has not started: " + run.status());
                return ExitCode.OK;
            }
            try (var tail = follow || run.state().terminal() ? toTheEnd(run) : untilNow(cluster, run)) {
                var end = tail.await(follow ? TimeSpan.LONGEST : ONE_ANSWER);
                if (end != LogEnd.COMPLETE) {
                    program.console()
                            .note("the log may have had more lines: "
                                    + (end == LogEnd.POD_GONE ? "the pod is gone" : "it was not read to its end"));
                }
                program.console().note("cursor: " + tail.cursor());
                return ExitCode.OK;
            }
        }
    }

    private LogTail toTheEnd(SparkRun run) {
        return run.logs().follow(cursor, new Lines(program.console()));
    }

    /** One answer of the API server, which is all that there is of a container that has ended. */
    private LogTail untilNow(Cluster cluster, SparkRun run) {
        var of =
                new ContainerLog.Of(run.ref().namespace(), run.ref().name(), SparkManifests.DRIVER_CONTAINER, "driver");
        var log = new ContainerLog(cluster, of, cursor, new Lines(program.console()));
        log.containerEnded();
        return log;
    }
}
