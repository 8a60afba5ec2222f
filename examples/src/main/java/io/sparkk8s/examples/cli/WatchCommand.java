package io.sparkk8s.examples.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a run up to its end. */
@Command(
        name = "watch",
        description = {
            "Print each change of a run up to its end, which gives the exit code; on a terminal the tree of a workflow",
            "below them, and at the end the whole tree."
        })
final class WatchCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long to watch, such as 90s, 30m, 2h or PT2H. Default: for ever.")
    @Nullable
    private Duration timeout;

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            var limit = timeout == null ? TimeSpan.LONGEST : timeout;
            if (AnyRuns.isWorkflow(which)) {
                return new WatchingWorkflow(program.console(), cluster).untilTheEnd(runs.workflow(which), false, limit);
            }
            return new Waiting(program.console(), cluster)
                    .untilTheEnd(runs.spark().attach(which), false, limit);
        }
    }
}
