package io.sparkk8s.argo.internal;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.Subscription;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.argo.run.WorkflowResult;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.run.WorkflowSummary;
import io.sparkk8s.argo.run.WorkflowTree;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.watch.ObjectRun;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run that is a Workflow object. */
public final class ObservedWorkflow extends ObjectRun<Workflow, WorkflowResult> implements WorkflowRun {

    private final Watches watches;
    private final WorkflowOperations operations;
    private final WorkflowLogs logs;
    private volatile Workflow workflow;

    private ObservedWorkflow(Cluster cluster, Watches watches, RunRef ref) {
        super(cluster, ref);
        this.watches = watches;
        this.operations = new WorkflowOperations(cluster, ref);
        this.logs = new WorkflowLogs(cluster, watches, this);
        this.workflow = new Workflow();
        this.workflow.getMetadata().setName(ref.name());
    }

    /** Follows a workflow that was just written or read. */
    public static WorkflowRun follow(Cluster cluster, Watches watches, Workflow workflow) {
        var run = new ObservedWorkflow(cluster, watches, refTo(KIND, workflow));
        run.follow(watches, Selection.byName(Workflow.class, run.ref().namespace(), ""), workflow);
        return run;
    }

    /** A run whose workflow is not there any more. */
    public static WorkflowRun gone(Cluster cluster, Watches watches, RunRef ref) {
        var run = new ObservedWorkflow(cluster, watches, ref);
        run.missed();
        return run;
    }

    /** What can be said of a run by its workflow, or by its absence. */
    public static RunStatus read(@Nullable Workflow workflow) {
        return workflow == null
                ? WorkflowStatuses.gone(RunStatus.of(RunState.SUBMITTED).build(), false)
                : WorkflowStatuses.of(workflow);
    }

    /** A workflow as one of a list. */
    public static WorkflowSummary summary(Workflow workflow) {
        return new WorkflowSummary(refTo(KIND, workflow), WorkflowStatuses.of(workflow), workflow);
    }

    @Override
    protected RunStatus statusOf(Workflow seen) {
        return WorkflowStatuses.of(seen);
    }

    @Override
    protected RunStatus gone(RunStatus before, @Nullable Workflow last) {
        if (last != null) {
            workflow = last;
            var status = WorkflowStatuses.of(last);
            if (status.state().terminal()) {
                return status;
            }
        }
        return WorkflowStatuses.gone(before, WorkflowStatuses.stopRequested(workflow));
    }

    @Override
    protected CompletionStage<WorkflowResult> resultOf(RunStatus end) {
        return completedStage(new WorkflowResult(ref(), end, tree()));
    }

    @Override
    protected void seen(Workflow next) {
        workflow = next;
    }

    @Override
    protected void closed() {
        logs.close();
    }

    @Override
    public WorkflowTree tree() {
        return WorkflowTree.of(workflow);
    }

    @Override
    public Subscription onTree(Consumer<WorkflowTree> listener) {
        return onChange(status -> listener.accept(tree()));
    }

    @Override
    public RunLogs logs() {
        return logs;
    }

    @Override
    public void stop() {
        shutDown("Stop");
    }

    @Override
    public void terminate() {
        shutDown("Terminate");
    }

    /** Argo's controller acts upon {@code spec.shutdown}. */
    private void shutDown(String strategy) {
        if (!state().terminal()) {
            var now = cluster().time().instant().toString();
            patch(
                    "stop",
                    Workflow.class,
                    Map.of(Labels.STOP_REQUESTED, now),
                    Map.of("spec", Map.of("shutdown", strategy)));
        }
    }

    @Override
    public void suspend() {
        operations.suspend();
    }

    @Override
    public void resume() {
        operations.resume();
    }

    @Override
    public void set(NodeSelector nodes, NodeOutcome outcome) {
        operations.set(nodes, outcome);
    }

    @Override
    public WorkflowRun retry(RetryOptions options) {
        return follow(cluster(), watches, operations.retry(options));
    }

    @Override
    public WorkflowRun resubmit(ResubmitOptions options, SubmitOptions key) {
        return follow(cluster(), watches, operations.resubmit(options, key));
    }

    @Override
    public void delete() {
        if (!state().terminal()) {
            var now = cluster().time().instant().toString();
            patch("delete", Workflow.class, Map.of(Labels.STOP_REQUESTED, now), Map.of());
        }
        operations.delete();
    }
}
