package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ApiException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.Subscription;
import io.sparkk8s.argo.cron.Backfill;
import io.sparkk8s.argo.cron.BackfillOptions;
import io.sparkk8s.argo.cron.BackfillPlan;
import io.sparkk8s.argo.internal.Newcomers;
import io.sparkk8s.argo.internal.ObservedWorkflow;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Fingerprint;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.submit.RepeatableCreate;
import io.sparkk8s.submit.ServerSideApply;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.watch.Watches;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs workflows through the Kubernetes API alone; no Argo Server is needed. The entry to this module.
 *
 * <p>Thread-safe. One instance serves any number of runs.
 */
public final class ArgoWorkflows implements AutoCloseable {

    /** What {@link #submit} adds to the prefix of a name. */
    static final int SUFFIX_LENGTH = 10;

    private final Cluster cluster;
    private final Watches watches;
    private final boolean ownsCluster;

    private ArgoWorkflows(Cluster cluster, boolean ownsCluster) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.watches = new Watches(cluster);
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
     * Puts a template on the cluster, or changes the one that is there, by server-side apply. It goes to the namespace
     * that it names, or to {@code default}.
     */
    public void apply(WorkflowTemplate template) {
        new ServerSideApply(cluster).apply(template.model());
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
        var desired = identified(workflow, options.keyOrRandom());
        var create = new RepeatableCreate(cluster);
        var present = options.key().flatMap(key -> create.find(desired));
        return ObservedWorkflow.follow(cluster, watches, present.orElseGet(() -> create.create(desired)));
    }

    private static io.sparkk8s.argo.model.Workflow identified(Workflow workflow, String key) {
        var model = workflow.model();
        var metadata = model.getMetadata();
        var namespace = namespace(model);
        metadata.setNamespace(namespace);
        if (metadata.getName() == null) {
            var id = Fingerprint.of("workflow", namespace, metadata.getGenerateName(), key);
            metadata.setName(metadata.getGenerateName() + id.substring(0, SUFFIX_LENGTH));
        }
        var hash = Fingerprint.of("spec", workflow.toJson()).substring(0, 16);
        metadata.setLabels(with(metadata.getLabels(), Map.of(Labels.MANAGED_BY, "sparkk8s", Labels.SPEC_HASH, hash)));
        metadata.setAnnotations(with(metadata.getAnnotations(), Map.of(Labels.KEY, key)));
        return model;
    }

    private static String namespace(HasMetadata object) {
        var namespace = object.getMetadata().getNamespace();
        return namespace == null ? "default" : namespace;
    }

    private static Map<String, String> with(@Nullable Map<String, String> given, Map<String, String> ours) {
        var all = new HashMap<String, String>(given == null ? Map.of() : given);
        all.putAll(ours);
        return all;
    }

    /** Follows a workflow of that name, whoever submitted it. */
    public WorkflowRun attach(String namespace, String name) {
        var workflow = read(namespace, name);
        if (workflow == null) {
            throw new NotFoundException(
                    "attach to",
                    new ObjectRef("Workflow", namespace, name),
                    new ApiException.Answer(404, "NotFound", "there is no such workflow", null),
                    "Is it of another namespace, or was it deleted after its time to live?",
                    null);
        }
        return ObservedWorkflow.follow(cluster, watches, workflow);
    }

    /** Follows a run that was submitted elsewhere. A run that is gone is {@link io.sparkk8s.RunState#LOST}. */
    public WorkflowRun attach(RunRef ref) {
        var workflow = read(ref);
        return workflow == null
                ? ObservedWorkflow.gone(cluster, watches, ref)
                : ObservedWorkflow.follow(cluster, watches, workflow);
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
        return watches.subscribe(Newcomers.of(namespace), "", null, observation -> known.in(observation)
                .ifPresent(workflow -> cluster.executor()
                        .execute(() -> listener.accept(ObservedWorkflow.follow(cluster, watches, workflow)))));
    }

    /** The status of a run, by one call and without a watch: for schedulers that look now and then. */
    public RunStatus poll(RunRef ref) {
        return ObservedWorkflow.read(read(ref));
    }

    private io.sparkk8s.argo.model.@Nullable Workflow read(RunRef ref) {
        if (!ref.kind().equals(WorkflowRun.KIND)) {
            throw InvalidSpecException.of(
                    "the reference of a run", "ref", ref + " is not a workflow but a " + ref.kind());
        }
        var workflow = read(ref.namespace(), ref.name());
        return workflow == null || !workflow.getMetadata().getUid().equals(ref.uid()) ? null : workflow;
    }

    private io.sparkk8s.argo.model.@Nullable Workflow read(String namespace, String name) {
        return cluster.call(ApiCall.read("read", new ObjectRef("Workflow", namespace, name)), () -> cluster.client()
                .resources(io.sparkk8s.argo.model.Workflow.class)
                .inNamespace(namespace)
                .withName(name)
                .get());
    }

    /**
     * Runs a CronWorkflow for times that have passed; see {@link Backfill}. It ends with this connection.
     *
     * @param plan goes to the namespace of its CronWorkflow, or to {@code default}
     */
    public Backfill backfill(BackfillPlan plan, BackfillOptions options) {
        return Backfill.begin(cluster, plan, options, workflow -> ObservedWorkflow.follow(cluster, watches, workflow));
    }

    /** An object of Argo's as it is on the cluster, by one call; empty if it is not there. */
    public <T extends HasMetadata> Optional<T> find(Class<T> type, String namespace, String name) {
        var ref = new ObjectRef(HasMetadata.getKind(type), namespace, name);
        return Optional.ofNullable(cluster.call(ApiCall.read("read", ref), () -> cluster.client()
                .resources(type)
                .inNamespace(namespace)
                .withName(name)
                .get()));
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
