package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.argo.model.Workflow;

/**
 * A workflow as it was when it was read.
 *
 * @param ref to attach to it
 * @param workflow the wire object, its nodes perhaps compressed
 */
public record WorkflowSummary(RunRef ref, RunStatus status, Workflow workflow) {

    public WorkflowSummary {
        requireNonNull(ref, "ref");
        requireNonNull(status, "status");
        requireNonNull(workflow, "workflow");
    }

    /** Its nodes. */
    public WorkflowTree tree() {
        return WorkflowTree.of(workflow);
    }

    @Override
    public String toString() {
        return ref + ": " + status;
    }
}
