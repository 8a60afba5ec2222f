package io.sparkk8s.examples.cli;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.run.WorkflowRun;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Submits an application. */
@Command(
        name = "submit",
        description = {
            "Submit an application, or the workflows of a file or of a template, and print the reference of each run.",
            "A first word that ends in .yaml, .yml or .json is a file of workflows; all else is spark-submit's.",
            "Without --wait and --follow it ends then; the application goes on. With one of them its states are printed to the"
                    + " errors, why it does not start when it has not after 15 seconds, on a terminal how far it has"
                    + " come, and why it failed."
        })
final class SubmitCommand implements Callable<Integer>, TakesSparkFlags {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SparkFlags flags;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SubmissionFlags submission;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private WorkflowFlags workflows;

    @Option(names = "--wait", description = "Wait for the end, with the progress on the errors.")
    private boolean wait;

    @Option(names = "--follow", description = "Print the driver's log up to its end; waits as --wait does.")
    private boolean follow;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long to wait, such as 90s, 30m, 2h or PT2H. Default: for ever.")
    @Nullable
    private Duration timeout;

    @Override
    public Integer call() {
        if (timeout != null && !wait && !follow) {
            throw InvalidSpecException.of("the command line", "--timeout", "is for --wait and --follow");
        }
        if (workflows.areMeant(flags.flags)) {
            return submitWorkflows();
        }
        workflows.requireNone();
        var options = submission.options();
        var described = flags.describe(program);
        try (var cluster = program.connect(described.server(), described.context());
                var spark = SparkK8s.on(cluster)) {
            var run = spark.submit(described.app(), options);
            program.console().data(run.ref().toString());
            return wait || follow
                    ? new Waiting(program.console(), cluster)
                            .untilTheEnd(run, follow, timeout == null ? TimeSpan.LONGEST : timeout)
                    : ExitCode.OK;
        }
    }

    private int submitWorkflows() {
        var options = submission.keyAlone();
        var submissions = workflows.read(flags.flags, program.namespace);
        if (options.key().isPresent() && submissions.size() > 1) {
            throw InvalidSpecException.of(
                    "the command line", "--key", "is for one workflow, and there are " + submissions.size());
        }
        var limit = timeout == null ? TimeSpan.LONGEST : timeout;
        var exitCode = ExitCode.OK;
        try (var cluster = program.connect();
                var argo = ArgoWorkflows.on(cluster)) {
            var runs = submissions.stream()
                    .map(submission -> submission.to(argo, options))
                    .peek(run -> program.console().data(run.ref().toString()))
                    .toList();
            for (var run : wait || follow ? runs : List.<WorkflowRun>of()) {
                var code = new WatchingWorkflow(program.console(), cluster).untilTheEnd(run, follow, limit);
                exitCode = exitCode == ExitCode.OK ? code : exitCode;
            }
        }
        return exitCode;
    }
}
