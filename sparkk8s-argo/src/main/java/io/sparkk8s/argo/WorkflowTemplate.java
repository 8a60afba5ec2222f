package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Manifests;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Templates that live in the cluster, for workflows to run. Immutable.
 *
 * <pre>{@code
 * var jobs = WorkflowTemplate.named("jobs").template(submit).build();
 * d.run("extract", jobs.ref(submit), new Job(val("extract.py")));
 * }</pre>
 */
public final class WorkflowTemplate {
    private final io.sparkk8s.argo.model.WorkflowTemplate wire;

    private WorkflowTemplate(io.sparkk8s.argo.model.WorkflowTemplate wire) {
        this.wire = wire;
    }

    /** A template resource of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /** The resource's name. */
    public String name() {
        return wire.getMetadata().getName();
    }

    /**
     * A reference to one of its templates, for the workflows of the same namespace.
     *
     * @throws IllegalArgumentException it has no such template
     */
    public <I extends Record, O extends Record> TemplateRef<I, O> ref(Template<I, O> template) {
        List<io.sparkk8s.argo.model.Template> templates = wire.spec().templates();
        if (!templates.contains(template.model())) {
            throw new IllegalArgumentException(this + " does not have the " + template + "; it has "
                    + templates.stream()
                            .map(io.sparkk8s.argo.model.Template::name)
                            .toList());
        }
        return TemplateRef.of(name(), template.name(), template.inputs(), template.outputs());
    }

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    public io.sparkk8s.argo.model.WorkflowTemplate model() {
        return wire.toBuilder().build();
    }

    /** The manifest as YAML, the same text for the same template. */
    public String toYaml() {
        return Manifests.toYaml(wire);
    }

    /** The manifest as JSON, the same text for the same template. */
    public String toJson() {
        return Manifests.toJson(wire);
    }

    @Override
    public String toString() {
        return "WorkflowTemplate " + name();
    }

    boolean isRunnable() {
        return wire.spec().entrypoint() != null;
    }

    /** Describes a workflow template; not for use by several threads. */
    public static final class Builder extends Definition<Builder> {
        private final String name;

        private Builder(String name) {
            this.name = name;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The tasks to run, with arguments that each workflow must give a value. */
        public <P extends Record> Builder dagWith(Class<P> arguments, BiConsumer<P, Dag> body) {
            declare(new Signature<>(arguments).parameters());
            return dag(arguments, body);
        }

        /** As {@link #dagWith}, of steps. */
        public <P extends Record> Builder stepsWith(Class<P> arguments, BiConsumer<P, Steps> body) {
            declare(new Signature<>(arguments).parameters());
            return steps(arguments, body);
        }

        /**
         * The template.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public WorkflowTemplate build() {
            Names.checkObject(name, at("name"));
            io.sparkk8s.argo.model.WorkflowSpec spec = specification().build();
            at("template").faultIf(spec.templates().isEmpty(), "missing: say template(..), run(..) or dag(..)");
            faults.throwIfAny("WorkflowTemplate " + name);
            return new WorkflowTemplate(io.sparkk8s.argo.model.WorkflowTemplate.builder()
                    .metadata(metadata().withName(name).build())
                    .spec(spec)
                    .build());
        }
    }
}
