package io.sparkk8s.argo.graph;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The templates of an object and of those to which it refers. */
final class TemplateSet {

    private static final String CLUSTER = "cluster/";

    private final HasMetadata object;
    private final WorkflowSpec spec;
    private final Map<String, WorkflowSpec> others = new HashMap<>();

    /** A template and the resource whose templates it may name. */
    record Found(Template template, String owner) {}

    TemplateSet(HasMetadata object, Collection<? extends HasMetadata> others) {
        this.object = object;
        this.spec = spec(object);
        others.forEach(other -> this.others.put(key(other), spec(other)));
        if (!(object instanceof Workflow)) {
            this.others.putIfAbsent(key(object), spec);
        }
    }

    private static WorkflowSpec spec(HasMetadata object) {
        if (object instanceof Workflow workflow) {
            return workflow.spec();
        }
        if (object instanceof WorkflowTemplate template) {
            return template.spec();
        }
        if (object instanceof ClusterWorkflowTemplate template) {
            return template.spec();
        }
        if (object instanceof CronWorkflow cron) {
            return cron.spec().workflowSpec();
        }
        throw InvalidSpecException.of(
                "the graph",
                "kind",
                object.getKind() + " is not a Workflow, WorkflowTemplate, ClusterWorkflowTemplate or CronWorkflow");
    }

    private static String key(HasMetadata object) {
        return (object instanceof ClusterWorkflowTemplate ? CLUSTER : "")
                + object.getMetadata().getName();
    }

    String title() {
        var metadata = object.getMetadata();
        var name = Objects.requireNonNullElseGet(
                metadata.getName(), () -> Objects.requireNonNullElse(metadata.getGenerateName(), ""));
        return object.getKind() + " " + name;
    }

    /** The spec itself, or that of the template which the workflow runs (JSON: {@code workflowTemplateRef}). */
    Optional<WorkflowSpec> running() {
        var ref = spec.workflowTemplateRef();
        if (ref == null) {
            return Optional.of(spec);
        }
        return Optional.ofNullable(others.get(reference()));
    }

    /** The resource of {@code workflowTemplateRef}, or empty. */
    String reference() {
        var ref = spec.workflowTemplateRef();
        return ref == null ? "" : (Boolean.TRUE.equals(ref.clusterScope()) ? CLUSTER : "") + ref.name();
    }

    String entrypoint() {
        var own = spec.entrypoint();
        return own != null && !own.isEmpty()
                ? own
                : running().map(WorkflowSpec::entrypoint).orElse("");
    }

    WorkflowSpec own() {
        return spec;
    }

    /** By name, of a resource that is known; the empty owner is the object itself. */
    Map<String, Template> templates(String owner) {
        var found = new LinkedHashMap<String, Template>();
        var of = owner.isEmpty() ? spec : others.get(owner);
        if (of != null) {
            of.templates().forEach(template -> found.put(Objects.requireNonNullElse(template.name(), ""), template));
        }
        return found;
    }

    Optional<Found> find(Call call, String owner) {
        var inline = call.inline();
        if (inline != null) {
            return Optional.of(new Found(inline, owner));
        }
        var ref = call.templateRef();
        if (ref == null) {
            return find(call.template(), owner);
        }
        var other = (Boolean.TRUE.equals(ref.clusterScope()) ? CLUSTER : "") + ref.name();
        return find(Objects.requireNonNullElse(ref.template(), ""), other);
    }

    Optional<Found> find(String template, String owner) {
        return Optional.ofNullable(templates(owner).get(template)).map(found -> new Found(found, owner));
    }
}
