package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.Subscription;
import io.sparkk8s.argo.cron.Backfill;
import io.sparkk8s.argo.cron.BackfillOptions;
import io.sparkk8s.argo.cron.BackfillPlan;
import io.sparkk8s.argo.internal.Newcomers;
import io.sparkk8s.argo.internal.ObservedWorkflow;
import io.sparkk8s.argo.internal.Submissions;
import io.sparkk8s.argo.internal.WorkflowObjects;
import io.sparkk8s.argo.internal.WorkflowPages;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.run.WorkflowFilter;
import io.sparkk8s.argo.run.WorkflowPage;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.run.WorkflowSummary;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.submit.ServerSideApply;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Watches;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs workflows through the Kubernetes API alone; no Argo Server is needed. The entry to this module.
 *
 * <p>Thread-safe. One instance serves any number of runs.
 */
public final class ArgoWorkflows implements AutoCloseable {

    /** What {@link #submit} adds to the prefix of a name. */
    static final int SUFFIX_LENGTH = Submissions.SUFFIX_LENGTH;

    private final Cluster cluster;
    private final Watches watches;
    private final WorkflowObjects objects;
    private final boolean ownsCluster;

    private ArgoWorkflows(Cluster cluster, boolean ownsCluster) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.watches = new Watches(cluster);
        this.objects = new WorkflowObjects(cluster);
        this.ownsCluster = ownsCluster;
    }

    /** Connects as kubectl would: by KUBECONFIG, {@code ~/.kube/config}, or the pod's own service account. */
    public static ArgoWorkflows connect() {
        return new ArgoWorkflows(Cluster.connect(), true);
    }

    /** Uses a connection that stays the caller's to close. */
    public static ArgoWorkflows on(Cluster cluster) {
        return new ArgoWorkflows(cluster, false);
    }

    /**
     * Puts a template, a CronWorkflow or a binding on the cluster, or changes the one that is there, by server-side apply.
     * It goes to the namespace that it names, or to {@code default}. A workflow is to be {@linkplain #submit submitted}.
     */
    public void apply(ArgoManifest manifest) {
        new ServerSideApply(cluster).apply(manifest.model());
    }

    /** Submits a new run; see {@link #submit(Workflow, SubmitOptions)}. */
    public WorkflowRun submit(Workflow workflow) {
        return submit(workflow, SubmitOptions.defaults());
    }

    /**
     * Submits a workflow, in one call to the API server, and one more with a key; then watches it. It goes to the
     * namespace that it names, or to {@code default}. A workflow of a fixed name is there once; one with a {@code
     * generateName} gets a name that follows from the key.
     *
     * @throws io.sparkk8s.ConflictException a workflow of that name is there that this key did not make, or the key was
     *     used for another workflow
     * @throws io.sparkk8s.NotFoundException the namespace does not exist, or Argo Workflows is not installed
     * @throws io.sparkk8s.ForbiddenException the caller may not create workflows
     * @throws io.sparkk8s.OutcomeUnknownException the answer was lost; submit again with the same key
     */
    public WorkflowRun submit(Workflow workflow, SubmitOptions options) {
        return follow(Submissions.create(cluster, workflow.model(), options));
    }

    /** As {@link #submit(Workflow, SubmitOptions)}, of anything that Argo can run. */
    public WorkflowRun submit(WorkflowSubmission submission, SubmitOptions options) {
        return follow(Submissions.create(cluster, submission.workflow(), options));
    }

    /**
     * Submits what a CronWorkflow would submit now, whatever its schedule says: one call more than another submission.
     *
     * @throws io.sparkk8s.NotFoundException there is no such CronWorkflow
     */
    public WorkflowRun submitCron(String namespace, String name, SubmitOptions options) {
        var cron = objects.find(CronWorkflow.class, namespace, name)
                .orElseThrow(() -> WorkflowObjects.gone("submit from", new ObjectRef("CronWorkflow", namespace, name)));
        return submit(WorkflowSubmission.fromCron(cron, cluster.time().instant()), options);
    }

    private WorkflowRun follow(io.sparkk8s.argo.model.Workflow workflow) {
        return ObservedWorkflow.follow(cluster, watches, workflow);
    }

    /** Follows a workflow of that name, whoever submitted it. */
    public WorkflowRun attach(String namespace, String name) {
        return follow(get(namespace, name)
                .orElseThrow(() -> WorkflowObjects.gone("attach to", new ObjectRef("Workflow", namespace, name))));
    }

    /** Follows a run that was submitted elsewhere. A run that is gone is {@link io.sparkk8s.RunState#LOST}. */
    public WorkflowRun attach(RunRef ref) {
        return read(ref).map(this::follow).orElseGet(() -> ObservedWorkflow.gone(cluster, watches, ref));
    }

    /**
     * Follows a run by {@link RunRef#toString()}.
     *
     * @throws InvalidSpecException the text is no reference to a workflow
     */
    public WorkflowRun attach(String ref) {
        return attach(RunRef.parse(ref));
    }

    /**
     * Tells of each workflow that appears in a namespace from now on, whoever submits it: a sensor, a CronWorkflow,
     * people. One call, and a watch that is shared with all runs of the namespace.
     */
    public Subscription onSubmitted(String namespace, Consumer<WorkflowRun> listener) {
        var known = new Newcomers(cluster, namespace);
        return watches.subscribe(
                Newcomers.of(namespace, WorkflowFilter.all()), "", null, observation -> known.in(observation)
                        .ifPresent(workflow -> cluster.executor()
                                .execute(() -> listener.accept(ObservedWorkflow.follow(cluster, watches, workflow)))));
    }

    /** The status of a run, by one call and without a watch: for schedulers that look now and then. */
    public RunStatus poll(RunRef ref) {
        return ObservedWorkflow.read(read(ref).orElse(null));
    }

    /** A workflow as the cluster has it, its nodes perhaps compressed: one call. Empty when there is none of that name. */
    public Optional<io.sparkk8s.argo.model.Workflow> get(String namespace, String name) {
        return objects.find(io.sparkk8s.argo.model.Workflow.class, namespace, name);
    }

    /**
     * The workflows of a namespace that a filter lets through, page by page as they are asked for: one call for each 500.
     * What comes and goes meanwhile may be in it or not.
     */
    public Stream<WorkflowSummary> list(String namespace, WorkflowFilter filter) {
        return new WorkflowPages(cluster, namespace, filter).all();
    }

    /**
     * A page of {@link #list(String, WorkflowFilter)}: one call.
     *
     * @param limit how many at most, at least 1
     * @param token of the page before; empty for the first
     * @throws io.sparkk8s.NotFoundException the token is too old (410): begin anew
     */
    public WorkflowPage page(String namespace, WorkflowFilter filter, int limit, String token) {
        return new WorkflowPages(cluster, namespace, filter).page(limit, token);
    }

    /**
     * Tells of each workflow that a filter lets through, now and with each change; one list, and a watch that is shared by all
     * that use the same filter. The listener must be short and must not block.
     */
    public Subscription onChange(String namespace, WorkflowFilter filter, Consumer<WorkflowSummary> listener) {
        return watches.subscribe(Newcomers.of(namespace, filter), "", null, observation -> {
            if (observation instanceof Observation.Present<io.sparkk8s.argo.model.Workflow> present) {
                listener.accept(ObservedWorkflow.summary(present.object()));
            }
        });
    }

    private Optional<io.sparkk8s.argo.model.Workflow> read(RunRef ref) {
        if (!ref.kind().equals(WorkflowRun.KIND)) {
            throw InvalidSpecException.of(
                    "the reference of a run", "ref", ref + " is not a workflow but a " + ref.kind());
        }
        return objects.find(ref);
    }

    /**
     * Runs a CronWorkflow for times that have passed; see {@link Backfill}. It ends with this connection.
     *
     * @param plan goes to the namespace of its CronWorkflow, or to {@code default}
     */
    public Backfill backfill(BackfillPlan plan, BackfillOptions options) {
        return Backfill.begin(cluster, plan, options, this::follow);
    }

    /** An object of Argo's as it is on the cluster, by one call; empty if it is not there. */
    public <T extends HasMetadata> Optional<T> find(Class<T> type, String namespace, String name) {
        return objects.find(type, namespace, name);
    }

    /** Stops watching all runs, which go on. Idempotent. */
    @Override
    public void close() {
        watches.close();
        if (ownsCluster) {
            cluster.close();
        }
    }
}
