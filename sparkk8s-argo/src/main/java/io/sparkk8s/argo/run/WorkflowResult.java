package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunResult;
import io.sparkk8s.RunStatus;

/** How a workflow ended, with all its nodes. */
public record WorkflowResult(RunRef ref, RunStatus status, WorkflowTree tree) implements RunResult {

    public WorkflowResult {
        requireNonNull(ref, "ref");
        requireNonNull(status, "status");
        requireNonNull(tree, "tree");
    }

    @Override
    public String toString() {
        return ref + ": " + status;
    }
}
