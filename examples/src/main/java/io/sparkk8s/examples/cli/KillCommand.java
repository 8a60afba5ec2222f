package io.sparkk8s.examples.cli;

import io.sparkk8s.SparkK8s;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Stops a run. */
@Command(name = "kill", description = "Stop a run; ends when the cluster has accepted that.")
final class KillCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var spark = SparkK8s.on(cluster)) {
            var run = spark.attach(which);
            if (run.state().terminal()) {
                program.console().note("it had ended already: " + run.status());
            } else {
                run.stop();
                program.console().note("the cluster stops it");
            }
            return ExitCode.OK;
        }
    }
}
