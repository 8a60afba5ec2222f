package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

/**
 * A template in a {@code WorkflowTemplate} or {@code ClusterWorkflowTemplate} of the cluster (JSON: {@code templateRef}).
 * That the cluster's template really has these inputs and outputs is the caller's word, unless {@link WorkflowTemplate#ref}
 * made the reference.
 *
 * @param workflowTemplate the name of the resource
 * @param name the template in it
 * @param inputs the record of its inputs
 * @param outputs the record of its outputs
 * @param scope where the resource lives
 */
public record TemplateRef<I extends Record, O extends Record>(
        String workflowTemplate, String name, Class<I> inputs, Class<O> outputs, Scope scope)
        implements Invocable<I, O> {

    /** Where a template's resource lives. */
    public enum Scope {
        /** A {@code WorkflowTemplate}, in the namespace of the workflow. */
        NAMESPACE,
        /** A {@code ClusterWorkflowTemplate}. */
        CLUSTER
    }

    /** A reference with all its parts. */
    public TemplateRef {
        requireNonNull(workflowTemplate, "workflowTemplate");
        requireNonNull(name, "name");
        requireNonNull(inputs, "inputs");
        requireNonNull(outputs, "outputs");
        requireNonNull(scope, "scope");
    }

    /** A template of a {@code WorkflowTemplate}. */
    public static <I extends Record, O extends Record> TemplateRef<I, O> of(
            String workflowTemplate, String name, Class<I> inputs, Class<O> outputs) {
        return new TemplateRef<>(workflowTemplate, name, inputs, outputs, Scope.NAMESPACE);
    }

    io.sparkk8s.argo.model.TemplateRef wire() {
        return io.sparkk8s.argo.model.TemplateRef.builder()
                .name(workflowTemplate)
                .template(name)
                .clusterScope(scope == Scope.CLUSTER ? Boolean.TRUE : null)
                .build();
    }
}
