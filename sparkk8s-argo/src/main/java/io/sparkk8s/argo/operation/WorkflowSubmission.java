package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is about to be submitted, with what {@code argo submit} can set besides: it is one, or it runs a template of
 * the cluster, or it is what a CronWorkflow would submit. Immutable.
 */
public final class WorkflowSubmission {

    private final Workflow workflow;

    private WorkflowSubmission(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * A workflow as it is, such as one that was read from a file. What {@code status} it has is left out.
     *
     * @param workflow goes to the namespace that it names, or to {@code default}
     */
    public static WorkflowSubmission of(Workflow workflow) {
        return new WorkflowSubmission(workflow.toBuilder()
                .status((io.sparkk8s.argo.model.WorkflowStatus) null)
                .build());
    }

    /** A run of a WorkflowTemplate's entry point, with the label {@code workflow-template}. */
    public static WorkflowSubmission fromTemplate(String namespace, String name) {
        return fromTemplate(namespace, name, ArgoLabels.WORKFLOW_TEMPLATE, null);
    }

    /** A run of a ClusterWorkflowTemplate's entry point, with the label {@code cluster-workflow-template}. */
    public static WorkflowSubmission fromClusterTemplate(String namespace, String name) {
        return fromTemplate(namespace, name, ArgoLabels.CLUSTER_WORKFLOW_TEMPLATE, true);
    }

    private static WorkflowSubmission fromTemplate(
            String namespace, String name, String label, @Nullable Boolean clusterScope) {
        var metadata = new ObjectMetaBuilder()
                .withNamespace(requireNonNull(namespace, "namespace"))
                .withGenerateName(requireNonNull(name, "name") + "-")
                .addToLabels(label, name)
                .build();
        return new WorkflowSubmission(Workflow.builder()
                .metadata(metadata)
                .spec(spec -> spec.workflowTemplateRef(ref -> ref.name(name).clusterScope(clusterScope)))
                .build());
    }

    /**
     * What a CronWorkflow would submit; it becomes its owner. Its schedule and its {@code concurrencyPolicy} do not matter.
     *
     * @param cron as the cluster has it
     * @param scheduled for when it is said to be, in whole seconds
     */
    public static WorkflowSubmission fromCron(CronWorkflow cron, Instant scheduled) {
        var name = cron.getMetadata().getName();
        var labels = new HashMap<String, String>();
        var own = cron.getMetadata().getLabels();
        if (own != null && own.containsKey(ArgoLabels.INSTANCE_ID)) {
            labels.put(ArgoLabels.INSTANCE_ID, own.get(ArgoLabels.INSTANCE_ID));
        }
        labels.put(ArgoLabels.CRON_WORKFLOW, name);
        var annotations = new HashMap<String, String>();
        annotations.put(ArgoLabels.SCHEDULED_TIME, WireTime.of(scheduled));
        var metadata = new ObjectMetaBuilder()
                .withNamespace(cron.getMetadata().getNamespace())
                .withGenerateName(name + "-")
                .withOwnerReferences(owner(cron));
        var given = cron.spec().workflowMetadata();
        if (given != null) {
            labels.putAll(given.getLabels() == null ? Map.of() : given.getLabels());
            annotations.putAll(given.getAnnotations() == null ? Map.of() : given.getAnnotations());
            metadata.withFinalizers(given.getFinalizers());
        }
        return new WorkflowSubmission(Workflow.builder()
                .metadata(
                        metadata.withLabels(labels).withAnnotations(annotations).build())
                .spec(cron.spec().workflowSpec())
                .build());
    }

    private static OwnerReference owner(CronWorkflow cron) {
        return new OwnerReferenceBuilder()
                .withApiVersion("argoproj.io/v1alpha1")
                .withKind("CronWorkflow")
                .withName(cron.getMetadata().getName())
                .withUid(cron.getMetadata().getUid())
                .withController(true)
                .withBlockOwnerDeletion(true)
                .build();
    }

    /** An argument's value, in place of the one that it has; Argo takes names that the workflow does not declare too. */
    public WorkflowSubmission parameter(String name, String value) {
        return parameters(Map.of(name, value));
    }

    /** Several arguments' values, in this order. */
    public WorkflowSubmission parameters(Map<String, String> values) {
        return with(Overrides.apply(workflow.spec(), values));
    }

    /** Another entry point. */
    public WorkflowSubmission entrypoint(String template) {
        return with(workflow.spec().toBuilder().entrypoint(template).build());
    }

    /** The service account of its pods. */
    public WorkflowSubmission serviceAccount(String name) {
        return with(workflow.spec().toBuilder().serviceAccountName(name).build());
    }

    /** Which workflows the controller begins first, where it runs a limited number at a time. Default 0. */
    public WorkflowSubmission priority(int priority) {
        return with(workflow.spec().toBuilder().priority(priority).build());
    }

    /** A label, in place of one of its name. */
    public WorkflowSubmission label(String name, String value) {
        var metadata = metadata();
        metadata.setLabels(Overrides.with(orEmpty(metadata.getLabels()), name, value));
        return with(metadata);
    }

    /** An annotation, in place of one of its name. */
    public WorkflowSubmission annotation(String name, String value) {
        var metadata = metadata();
        metadata.setAnnotations(Overrides.with(orEmpty(metadata.getAnnotations()), name, value));
        return with(metadata);
    }

    /** The namespace, in place of the one that it names. */
    public WorkflowSubmission namespace(String namespace) {
        var metadata = metadata();
        metadata.setNamespace(requireNonNull(namespace, "namespace"));
        return with(metadata);
    }

    /** A fixed name, in place of one that is made. */
    public WorkflowSubmission name(String name) {
        var metadata = metadata();
        metadata.setName(requireNonNull(name, "name"));
        return with(metadata);
    }

    /** Lets the object go when another does. */
    public WorkflowSubmission owner(OwnerReference owner) {
        var metadata = metadata();
        var owners = new ArrayList<OwnerReference>(
                metadata.getOwnerReferences() == null ? List.of() : metadata.getOwnerReferences());
        owners.add(requireNonNull(owner, "owner"));
        metadata.setOwnerReferences(owners);
        return with(metadata);
    }

    private ObjectMeta metadata() {
        return new ObjectMetaBuilder(workflow.getMetadata()).build();
    }

    private WorkflowSubmission with(WorkflowSpec spec) {
        return new WorkflowSubmission(workflow.toBuilder().spec(spec).build());
    }

    private WorkflowSubmission with(ObjectMeta metadata) {
        return new WorkflowSubmission(workflow.toBuilder().metadata(metadata).build());
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    /** A copy of the object that is submitted, but for its name where that is made. */
    public Workflow workflow() {
        return workflow.toBuilder().build();
    }

    @Override
    public String toString() {
        var metadata = workflow.getMetadata();
        return "Workflow " + (metadata.getName() == null ? metadata.getGenerateName() + "*" : metadata.getName());
    }
}
