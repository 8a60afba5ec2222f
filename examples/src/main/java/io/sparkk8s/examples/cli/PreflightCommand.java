package io.sparkk8s.examples.cli;

import io.sparkk8s.SparkK8s;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Looks whether a submission would succeed. */
@Command(
        name = "preflight",
        description = {
            "Look whether the cluster would take an application, and change nothing: rights, quotas, nodes, and what the"
                    + " application refers to. One line for each check, what failed first.",
            "The exit code is 0 when nothing failed, 1 when something did, 2 when the application is not valid."
        })
final class PreflightCommand implements Callable<Integer>, TakesSparkFlags {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SparkFlags flags;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SubmissionFlags submission;

    @Override
    public Integer call() {
        var options = submission.options();
        var described = flags.describe(program);
        try (var cluster = program.connect(described.server(), described.context());
                var spark = SparkK8s.on(cluster)) {
            var report = spark.preflight(described.app(), options);
            program.console().data(report.toString());
            return report.passed() ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
