package io.sparkk8s.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the tree of a workflow. */
@Command(
        name = "tree",
        description = {
            "Print the nodes of a workflow as they are now, each inside the one that holds it, with phase and duration."
        })
final class TreeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            program.console()
                    .data(runs.workflow(which)
                            .tree()
                            .toText(cluster.time().instant())
                            .stripTrailing());
            return ExitCode.OK;
        }
    }
}
