package io.sparkk8s.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints how a run fares. */
@Command(name = "status", description = "Print how a run fares. The exit code is 0 whatever that is, but for --watch.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(names = "--watch", description = "Print each change up to the end, which gives the exit code.")
    private boolean watch;

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            if (!watch) {
                program.console().data(runs.poll(which).toString());
                return ExitCode.OK;
            }
            var run = runs.attach(which);
            try (var listening = run.onChange(status -> program.console().data(status.toString()))) {
                return ExitCode.of(run.await(TimeSpan.LONGEST).status());
            }
        }
    }
}
