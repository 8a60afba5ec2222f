package io.sparkk8s.examples.cli;

import io.sparkk8s.KillOptions;
import io.sparkk8s.KillReport;
import io.sparkk8s.SparkK8s;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Ends a run and removes all of it. */
@Command(
        name = "kill",
        description = {
            "End a run, wait until all of it is gone, and print what is gone and what is left.",
            "A run that has ended already is removed too, its log with it. The exit code is 1 when something is left."
        })
final class KillCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(
            names = "--grace",
            paramLabel = "TIME",
            converter = TimeSpan.OrNone.class,
            description = "What containers get between SIGTERM and SIGKILL, such as 0s. Default: the pods' own.")
    @Nullable
    private Duration grace;

    @Option(
            names = "--within",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long to wait until all is gone. Default: 2m.")
    @Nullable
    private Duration within;

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var spark = SparkK8s.on(cluster)) {
            var run = spark.attach(which);
            if (run.state().terminal()) {
                program.console().note("it had ended already: " + run.status());
            }
            var report = run.kill(options());
            tell(report);
            return report.allGone() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private KillOptions options() {
        var options = grace == null ? KillOptions.defaults() : KillOptions.grace(grace);
        return within == null ? options : options.within(within);
    }

    private void tell(KillReport report) {
        var console = program.console();
        report.gone().forEach(object -> console.data("gone: " + object));
        report.left().forEach(object -> console.data("left: " + object));
        if (report.gone().isEmpty() && report.left().isEmpty()) {
            console.note("nothing was there");
        }
        if (!report.unseen().isEmpty()) {
            console.note("not seen, since you may not list them: " + String.join(", ", report.unseen()));
        }
    }
}
