package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.WorkflowSpec;

/** Templates for the workflows of all namespaces. Immutable; see {@link WorkflowTemplate}. */
public final class ClusterWorkflowTemplate implements ArgoManifest {
    private final io.sparkk8s.argo.model.ClusterWorkflowTemplate wire;

    private ClusterWorkflowTemplate(io.sparkk8s.argo.model.ClusterWorkflowTemplate wire) {
        this.wire = wire;
    }

    /** A template resource of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /**
     * A reference to one of its templates.
     *
     * @throws IllegalArgumentException it has no such template
     */
    public <I extends Record, O extends Record> TemplateRef<I, O> ref(Template<I, O> template) {
        WorkflowTemplate.checkHas(wire.spec(), template, this);
        return new TemplateRef<>(
                name(), template.name(), template.inputs(), template.outputs(), TemplateRef.Scope.CLUSTER);
    }

    @Override
    public io.sparkk8s.argo.model.ClusterWorkflowTemplate model() {
        return wire.toBuilder().build();
    }

    @Override
    public String toString() {
        return "ClusterWorkflowTemplate " + name();
    }

    WorkflowSpec spec() {
        return wire.spec();
    }

    /** Describes a template; not for use by several threads. */
    public static final class Builder extends TemplateDefinition<Builder> {

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The template.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public ClusterWorkflowTemplate build() {
            WorkflowSpec spec = checkedSpecification("ClusterWorkflowTemplate");
            return new ClusterWorkflowTemplate(io.sparkk8s.argo.model.ClusterWorkflowTemplate.builder()
                    .metadata(metadata().withName(name()).withNamespace(null).build())
                    .spec(spec)
                    .build());
        }
    }
}
