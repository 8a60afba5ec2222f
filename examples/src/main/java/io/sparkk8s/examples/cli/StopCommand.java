package io.sparkk8s.examples.cli;

import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Ends a run, and leaves what there is of it. */
@Command(
        name = "stop",
        description = {
            "Ask the cluster to end a run; its objects stay. A workflow's exit handlers run.",
            "With --node, a suspend node of a workflow that waits is failed instead, and the rest goes on."
        })
final class StopCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF", description = "The reference of the run.")
    private String ref = "";

    @Option(names = "--terminate", description = "For a workflow: its exit handlers do not run either.")
    private boolean terminate;

    @Option(
            names = "--node",
            paramLabel = "SELECTOR",
            description = "The suspend nodes to fail, such as displayName=approve.")
    @Nullable
    private String node;

    @Option(names = "--message", paramLabel = "TEXT", description = "What to say of the node that is failed.")
    private String message = "";

    @Override
    public Integer call() {
        var which = program.ref(ref);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            var run = runs.attach(which);
            if (node != null) {
                runs.workflow(which).set(NodeSelector.parse(node), NodeOutcome.failed(message));
            } else if (terminate) {
                runs.workflow(which).terminate();
            } else {
                if (run.state().terminal()) {
                    program.console().note("it had ended already: " + run.status());
                }
                run.stop();
            }
            return ExitCode.OK;
        }
    }
}
