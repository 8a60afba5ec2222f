package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Manifests;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that has not been run yet. Immutable.
 *
 * <pre>{@code
 * var nightly = Workflow.named("nightly").dag(d -> {
 *     var extract = d.run("extract", job, new Job(val("extract.py")));
 *     d.after(extract).run("report", job, new Job(val("report.py")));
 * }).build();
 * }</pre>
 */
public final class Workflow {
    private final io.sparkk8s.argo.model.Workflow wire;

    private Workflow(io.sparkk8s.argo.model.Workflow wire) {
        this.wire = wire;
    }

    /** A workflow of a fixed name: one of it at a time in a namespace. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"), null);
    }

    /** A workflow that gets a name of its own on each submission: this prefix and a few more characters. */
    public static Builder generateName(String prefix) {
        return new Builder(null, requireNonNull(prefix, "prefix"));
    }

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    public io.sparkk8s.argo.model.Workflow model() {
        return wire.toBuilder().build();
    }

    /** The manifest as YAML, the same text for the same workflow. */
    public String toYaml() {
        return Manifests.toYaml(wire);
    }

    /** The manifest as JSON, the same text for the same workflow. */
    public String toJson() {
        return Manifests.toJson(wire);
    }

    @Override
    public String toString() {
        return "Workflow "
                + (wire.getMetadata().getName() == null
                        ? wire.getMetadata().getGenerateName()
                        : wire.getMetadata().getName());
    }

    /** Describes a workflow; not for use by several threads. */
    public static final class Builder extends Definition<Builder> {
        private final @Nullable String name;
        private final @Nullable String generateName;
        private @Nullable WorkflowTemplate from;

        private Builder(@Nullable String name, @Nullable String generateName) {
            this.name = name;
            this.generateName = generateName;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Runs the entry point of a template in the cluster (JSON: {@code spec.workflowTemplateRef}). */
        public Builder workflowTemplate(WorkflowTemplate template) {
            this.from = requireNonNull(template, "template");
            return this;
        }

        /**
         * The workflow.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public Workflow build() {
            if (name != null) {
                Names.checkObject(name, at("name"));
            }
            if (generateName != null) {
                Names.checkGenerateName(generateName, at("generateName"));
            }
            at("entrypoint")
                    .faultIf(
                            !hasEntrypoint() && from == null,
                            "missing: the workflow runs nothing, say dag(..), run(..) or workflowTemplate(..)");
            ObjectMetaBuilder metadata = metadata().withName(name).withGenerateName(generateName);
            io.sparkk8s.argo.model.WorkflowSpec.Builder spec = specification();
            WorkflowTemplate template = from;
            if (template != null) {
                checkOnlyEntrypoint("that of " + template);
                at("workflowTemplate").faultIf(!template.isRunnable(), template + " has no entry point");
                spec.workflowTemplateRef(ref -> ref.name(template.name()));
            }
            faults.throwIfAny("Workflow " + (name == null ? generateName : name));
            return new Workflow(io.sparkk8s.argo.model.Workflow.builder()
                    .metadata(metadata.build())
                    .spec(spec.build())
                    .build());
        }
    }
}
