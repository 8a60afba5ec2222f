package io.sparkk8s.examples.cli;

import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.RetryOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lets a workflow that has failed run again. */
@Command(
        name = "retry",
        description = {
            "Let a workflow that has failed run again; what succeeded stays. Prints its reference, which is the same."
        })
final class RetryCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(
            names = "--restart",
            paramLabel = "SELECTOR",
            description = "Nodes that run again although they succeeded, such as displayName=extract.")
    @Nullable
    private String restart;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "NAME=VALUE",
            description = "Another value of an argument; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--wait", description = "Wait for the end, with each change on the errors.")
    private boolean wait;

    private RetryOptions options() {
        var options = RetryOptions.defaults();
        if (restart != null) {
            options = options.restartSuccessful(NodeSelector.parse(restart));
        }
        for (var entry : parameters.entrySet()) {
            options = options.parameter(entry.getKey(), entry.getValue());
        }
        return options;
    }

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            var run = runs.workflow(which).retry(options());
            program.console().data(run.ref().toString());
            return wait
                    ? new WatchingWorkflow(program.console(), cluster).untilTheEnd(run, false, TimeSpan.LONGEST)
                    : ExitCode.OK;
        }
    }
}
