package io.sparkk8s.argo.run;

import io.sparkk8s.Run;
import io.sparkk8s.Subscription;
import java.util.function.Consumer;

/**
 * A workflow on the cluster. {@link #stop()} is Argo's stop: no further step begins, running pods are ended, exit
 * handlers run.
 */
public interface WorkflowRun extends Run<WorkflowResult> {

    /** The kind of a {@link io.sparkk8s.RunRef} to a workflow. */
    String KIND = "workflow";

    /** The nodes as they were last seen; never blocks. */
    WorkflowTree tree();

    /** As {@link #onChange}, for every change of a node. */
    Subscription onTree(Consumer<WorkflowTree> listener);

    /** As {@link #stop()}, but exit handlers do not run either (Argo's terminate). */
    void terminate();
}
