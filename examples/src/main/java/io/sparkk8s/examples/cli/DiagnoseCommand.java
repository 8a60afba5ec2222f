package io.sparkk8s.examples.cli;

import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.diagnose.Reason;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints why a run stands where it stands. */
@Command(
        name = "diagnose",
        description = {
            "Print why a run stands where it stands: what holds it up, what the cluster says of it, what to try.",
            "The exit code is 0 when nothing is wrong: it runs, takes its time, or has succeeded. It is 1 when something"
                    + " holds it up, its executors do not start, or it failed, was stopped or is lost."
        })
final class DiagnoseCommand implements Callable<Integer> {

    private static final Set<Reason> HARMLESS = Set.of(Reason.SLOW_START, Reason.RUNNING_FINE, Reason.ENDED);

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
            var diagnosis = spark.diagnose(which);
            program.console().data(diagnosis.toString());
            return isWell(diagnosis) ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private static boolean isWell(Diagnosis diagnosis) {
        return diagnosis.state().compareTo(RunState.SUCCEEDED) <= 0
                && diagnosis.findings().stream().allMatch(finding -> HARMLESS.contains(finding.reason()));
    }
}
