package io.sparkk8s.argo.run;

import io.sparkk8s.Run;
import io.sparkk8s.Subscription;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.submit.SubmitOptions;
import java.util.concurrent.atomic.AtomicReference;
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

    /**
     * As {@link #onTree}, for each single thing that has changed; first for all that there is. A listener that is slower than
     * the changes misses states between, but no node.
     */
    default Subscription onEvent(Consumer<WorkflowEvent> listener) {
        var known = new AtomicReference<>(WorkflowTree.empty(ref().name()));
        return onTree(tree -> tree.changesSince(known.getAndSet(tree)).forEach(listener));
    }

    /** As {@link #stop()}, but exit handlers do not run either (Argo's terminate). */
    void terminate();

    /**
     * Lets no new pod begin, until {@link #resume()}; those that run go on.
     *
     * @throws io.sparkk8s.ConflictException it has ended
     * @throws io.sparkk8s.NotFoundException it is gone
     */
    void suspend();

    /**
     * Goes on after {@link #suspend()}, and lets each suspend node that waits succeed, its outputs with their defaults.
     *
     * @throws io.sparkk8s.ConflictException a node asks for an output that has no default: {@link #set} it
     * @throws io.sparkk8s.NotFoundException it is gone
     */
    void resume();

    /**
     * Ends suspend nodes that wait, or gives them the outputs that they ask for.
     *
     * @throws io.sparkk8s.ConflictException no such node waits
     * @throws io.sparkk8s.InvalidSpecException a node does not ask for such an output
     * @throws io.sparkk8s.NotFoundException it is gone
     */
    void set(NodeSelector nodes, NodeOutcome outcome);

    /** As {@link #set} with {@link NodeOutcome#succeeded()}. */
    default void resume(NodeSelector nodes) {
        set(nodes, NodeOutcome.succeeded());
    }

    /** As {@link #retry(RetryOptions)} of what failed. */
    default WorkflowRun retry() {
        return retry(RetryOptions.defaults());
    }

    /**
     * Lets a workflow that has failed run again: nodes that succeeded stay, pods of those that did not are deleted first. It is
     * the same object with the same {@link #ref()}, but this run has ended: the one that is given follows what comes.
     *
     * @throws io.sparkk8s.ConflictException it has not failed, or somebody else changes it all the time
     * @throws io.sparkk8s.NotFoundException it is gone
     */
    WorkflowRun retry(RetryOptions options);

    /** As {@link #resubmit(ResubmitOptions, SubmitOptions)} of the whole workflow, without a key. */
    default WorkflowRun resubmit() {
        return resubmit(ResubmitOptions.defaults(), SubmitOptions.defaults());
    }

    /**
     * Submits the same once more, as a new workflow of the same namespace. A key makes this repeatable: the same key with other
     * options is a conflict.
     *
     * @throws io.sparkk8s.ConflictException what succeeded is to be taken over, but it has not failed; or the key was used
     *     for something else
     * @throws io.sparkk8s.NotFoundException it is gone
     */
    WorkflowRun resubmit(ResubmitOptions options, SubmitOptions key);

    /**
     * Deletes the workflow, and with it its pods; one that runs is killed by that. Does nothing when it is gone already.
     * Returns when the cluster has accepted it; finalizers may hold it back.
     */
    void delete();
}
