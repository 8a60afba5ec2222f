package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.List;

/**
 * Templates that live in the cluster, for workflows to run. Immutable.
 *
 * <pre>{@code
 * var jobs = WorkflowTemplate.named("jobs").template(submit).build();
 * d.run("extract", jobs.ref(submit), new Job(val("extract.py")));
 * }</pre>
 */
public final class WorkflowTemplate implements ArgoManifest {
    private final io.sparkk8s.argo.model.WorkflowTemplate wire;

    private WorkflowTemplate(io.sparkk8s.argo.model.WorkflowTemplate wire) {
        this.wire = wire;
    }

    /** A template resource of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /**
     * A reference to one of its templates, for the workflows of the same namespace.
     *
     * @throws IllegalArgumentException it has no such template
     */
    public <I extends Record, O extends Record> TemplateRef<I, O> ref(Template<I, O> template) {
        checkHas(wire.spec(), template, this);
        return TemplateRef.of(name(), template.name(), template.inputs(), template.outputs());
    }

    static void checkHas(WorkflowSpec spec, Template<?, ?> template, ArgoManifest resource) {
        List<io.sparkk8s.argo.model.Template> templates = spec.templates();
        if (!templates.contains(template.model())) {
            throw new IllegalArgumentException(resource + " does not have the " + template + "; it has "
                    + templates.stream()
                            .map(io.sparkk8s.argo.model.Template::name)
                            .toList());
        }
    }

    @Override
    public io.sparkk8s.argo.model.WorkflowTemplate model() {
        return wire.toBuilder().build();
    }

    @Override
    public String toString() {
        return "WorkflowTemplate " + name();
    }

    WorkflowSpec spec() {
        return wire.spec();
    }

    /** Describes a workflow template; not for use by several threads. */
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
        public WorkflowTemplate build() {
            WorkflowSpec spec = checkedSpecification("WorkflowTemplate");
            return new WorkflowTemplate(io.sparkk8s.argo.model.WorkflowTemplate.builder()
                    .metadata(metadata().withName(name()).build())
                    .spec(spec)
                    .build());
        }
    }
}
