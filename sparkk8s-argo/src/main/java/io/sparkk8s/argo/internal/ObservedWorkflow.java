package io.sparkk8s.argo.internal;

import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.Subscription;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowResult;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.run.WorkflowTree;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Tracked;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run that is a Workflow object. */
public final class ObservedWorkflow implements WorkflowRun {

    private final Cluster cluster;
    private final RunRef ref;
    private final Tracked<WorkflowResult> tracked;
    private final WorkflowLogs logs;
    private volatile Workflow workflow;
    private volatile @Nullable Subscription subscription;

    private ObservedWorkflow(Cluster cluster, Watches watches, RunRef ref, Workflow workflow, RunStatus status) {
        this.cluster = cluster;
        this.ref = ref;
        this.workflow = workflow;
        this.tracked = new Tracked<>(cluster, ref, status, end -> new WorkflowResult(ref, end, tree()));
        this.logs = new WorkflowLogs(cluster, watches, ref, tracked);
    }

    /** Follows a workflow that was just written or read. */
    public static WorkflowRun follow(Cluster cluster, Watches watches, Workflow workflow) {
        var metadata = workflow.getMetadata();
        var ref = new RunRef(WorkflowRun.KIND, metadata.getNamespace(), metadata.getName(), metadata.getUid());
        var run = new ObservedWorkflow(cluster, watches, ref, workflow, WorkflowStatuses.of(workflow));
        if (!run.state().terminal()) {
            var workflows = Selection.byName(Workflow.class, ref.namespace(), "");
            run.subscription = watches.subscribe(workflows, ref.name(), workflow, run::observed);
            // it may have ended while it was being subscribed to
            run.endIfOver();
        }
        return run;
    }

    /** A run whose workflow is not there any more. */
    public static WorkflowRun gone(Cluster cluster, Watches watches, RunRef ref) {
        var nothing = new Workflow();
        nothing.getMetadata().setName(ref.name());
        return new ObservedWorkflow(cluster, watches, ref, nothing, statusOf(null));
    }

    /** What can be said of a run by its workflow, or by its absence. */
    public static RunStatus statusOf(@Nullable Workflow workflow) {
        return workflow == null
                ? WorkflowStatuses.gone(RunStatus.of(RunState.SUBMITTED).build(), false)
                : WorkflowStatuses.of(workflow);
    }

    private void observed(Observation<Workflow> observation) {
        if (observation instanceof Observation.Present<Workflow> present) {
            present(present.object());
        } else if (observation instanceof Observation.Gone<Workflow> gone) {
            gone(gone.last());
        } else if (observation instanceof Observation.Failed<Workflow> failed) {
            tracked.fail(failed.cause());
        }
    }

    private void present(Workflow next) {
        if (!next.getMetadata().getUid().equals(ref.uid())) {
            gone(null);
            return;
        }
        workflow = next;
        tracked.update(WorkflowStatuses.of(next));
        endIfOver();
    }

    private void gone(@Nullable Workflow last) {
        if (last != null && last.getMetadata().getUid().equals(ref.uid())) {
            workflow = last;
            tracked.update(WorkflowStatuses.of(last));
        }
        tracked.update(WorkflowStatuses.gone(status(), WorkflowStatuses.stopRequested(workflow)));
        endIfOver();
    }

    private void endIfOver() {
        if (state().terminal()) {
            unsubscribe();
        }
    }

    @Override
    public RunRef ref() {
        return ref;
    }

    @Override
    public RunStatus status() {
        return tracked.status();
    }

    @Override
    public WorkflowTree tree() {
        return WorkflowTree.of(workflow);
    }

    @Override
    public Subscription onChange(Consumer<RunStatus> listener) {
        return tracked.onChange(listener);
    }

    @Override
    public Subscription onTree(Consumer<WorkflowTree> listener) {
        return tracked.onChange(status -> listener.accept(tree()));
    }

    @Override
    public RunLogs logs() {
        return logs;
    }

    @Override
    public CompletionStage<WorkflowResult> result() {
        return tracked.result();
    }

    @Override
    public WorkflowResult await(Duration timeout) {
        return tracked.await(timeout);
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
        if (state().terminal()) {
            return;
        }
        // the uid makes the patch fail on a later workflow of the same name
        var now = cluster.time().instant().toString();
        var patch = Serialization.asJson(Map.of(
                "metadata", Map.of("uid", ref.uid(), "annotations", Map.of(Labels.STOP_REQUESTED, now)),
                "spec", Map.of("shutdown", strategy)));
        try {
            cluster.call(
                    ApiCall.write("stop", new ObjectRef("Workflow", ref.namespace(), ref.name())),
                    () -> cluster.client()
                            .resources(Workflow.class)
                            .inNamespace(ref.namespace())
                            .withName(ref.name())
                            .patch(PatchContext.of(PatchType.JSON_MERGE), patch));
        } catch (NotFoundException e) {
            // gone already: the watch tells
        }
    }

    @Override
    public void close() {
        unsubscribe();
        tracked.fail(new WatchClosedException());
        logs.close();
    }

    private void unsubscribe() {
        var open = subscription;
        if (open != null) {
            open.close();
        }
    }
}
