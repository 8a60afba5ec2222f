package io.sparkk8s.examples.cli;

import io.sparkk8s.argo.run.LiveTree;
import io.sparkk8s.argo.run.WorkflowResult;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;

/** Shows how a workflow fares, up to its end: each change as a line, and on a terminal the tree below them. */
record WatchingWorkflow(Console console, Cluster cluster) {

    /** The last lines come after the verdict. */
    private static final Duration LAST_LINES = Duration.ofSeconds(30);

    /** Waits for the end; the exit code. */
    int untilTheEnd(WorkflowRun run, boolean withLog, Duration timeout) {
        WorkflowResult result;
        try (var events = run.onEvent(event -> console.note(event.toString()));
                var tree = LiveTree.of(cluster, run, console::block)) {
            result = withLog ? withLog(run, timeout) : run.await(timeout);
        } finally {
            console.block("");
        }
        console.note(result.tree().toText(cluster.time().instant()).stripTrailing());
        console.note(result.toString());
        return ExitCode.of(result.status());
    }

    private WorkflowResult withLog(WorkflowRun run, Duration timeout) {
        try (var tail = run.logs().follow(Lines.ofSteps(console))) {
            var result = run.await(timeout);
            tail.await(LAST_LINES);
            return result;
        }
    }
}
