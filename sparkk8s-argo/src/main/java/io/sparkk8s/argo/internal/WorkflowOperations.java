package io.sparkk8s.argo.internal;

import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.NodeOutcome;
import io.sparkk8s.argo.operation.NodeSelector;
import io.sparkk8s.argo.operation.Resubmission;
import io.sparkk8s.argo.operation.ResubmitOptions;
import io.sparkk8s.argo.operation.RetryOptions;
import io.sparkk8s.argo.operation.Suspension;
import io.sparkk8s.argo.operation.WorkflowRetry;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Instant;

/** What can be done to one workflow of the cluster. */
final class WorkflowOperations {

    private final Cluster cluster;
    private final RunRef ref;
    private final WorkflowObjects objects;

    WorkflowOperations(Cluster cluster, RunRef ref) {
        this.cluster = cluster;
        this.ref = ref;
        this.objects = new WorkflowObjects(cluster);
    }

    private Instant now() {
        return cluster.time().instant();
    }

    void suspend() {
        objects.change("suspend", ref, Suspension::suspend);
    }

    void resume() {
        objects.change("resume", ref, workflow -> Suspension.resume(workflow, now()));
    }

    void set(NodeSelector nodes, NodeOutcome outcome) {
        objects.change("set a node of", ref, workflow -> Suspension.set(workflow, nodes, outcome, now()));
    }

    /** The workflow as it begins again. */
    Workflow retry(RetryOptions options) {
        return objects.change("retry", ref, workflow -> {
            var retry = WorkflowRetry.of(workflow, options, now());
            // first, since the controller takes a pod that is there for the one that it would make
            retry.pods().forEach(this::deletePod);
            return Submissions.without(retry.workflow(), Labels.STOP_REQUESTED);
        });
    }

    private void deletePod(String name) {
        var pod = new ObjectRef("Pod", ref.namespace(), name);
        cluster.call(ApiCall.write("delete", pod), () -> cluster.client()
                .pods()
                .inNamespace(ref.namespace())
                .withName(name)
                .delete());
    }

    /** The new workflow. */
    Workflow resubmit(ResubmitOptions options, SubmitOptions submission) {
        var key = submission.keyOrRandom();
        var old = objects.read("resubmit", ref);
        var name = Submissions.name(Resubmission.prefix(old), ref.namespace(), key);
        var next = Resubmission.of(old, options, name, now());
        return Submissions.create(cluster, next, key, submission.key().isPresent());
    }

    void delete() {
        objects.find(ref).ifPresent(workflow -> new Deletion(cluster).delete(workflow, null));
    }
}
