package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class Workflow implements ArgoManifest {
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

    @Override
    public io.sparkk8s.argo.model.Workflow model() {
        return wire.toBuilder().build();
    }

    /** The name, or the prefix of the names of its submissions. */
    @Override
    public String name() {
        return wire.getMetadata().getName() == null
                ? wire.getMetadata().getGenerateName()
                : wire.getMetadata().getName();
    }

    @Override
    public String toString() {
        return "Workflow " + name();
    }

    /** Describes a workflow; not for use by several threads. */
    public static final class Builder extends Definition<Builder> {
        private final @Nullable String name;
        private final @Nullable String generateName;
        private @Nullable From from;

        private Builder(@Nullable String name, @Nullable String generateName) {
            this.name = name;
            this.generateName = generateName;
        }

        /** The template that the workflow runs; the spec is null if only its name is known. */
        private record From(String kind, String name, @Nullable WorkflowSpec spec) {

            boolean isOfCluster() {
                return kind.equals("ClusterWorkflowTemplate");
            }

            @Override
            public String toString() {
                return kind + " " + name;
            }
        }

        @Override
        Builder self() {
            return this;
        }

        /** Runs the entry point of a template in the cluster (JSON: {@code spec.workflowTemplateRef}). */
        public Builder workflowTemplate(WorkflowTemplate template) {
            this.from = new From("WorkflowTemplate", template.name(), template.spec());
            return this;
        }

        /** As {@link #workflowTemplate(WorkflowTemplate)}. */
        public Builder workflowTemplate(ClusterWorkflowTemplate template) {
            this.from = new From("ClusterWorkflowTemplate", template.name(), template.spec());
            return this;
        }

        /** As {@link #workflowTemplate(WorkflowTemplate)}, of one that is not described here. */
        public Builder workflowTemplate(String template, TemplateRef.Scope scope) {
            String kind = scope == TemplateRef.Scope.CLUSTER ? "ClusterWorkflowTemplate" : "WorkflowTemplate";
            this.from = new From(kind, requireNonNull(template, "template"), null);
            return this;
        }

        /** Values for the arguments of the workflow template: a record as {@code dagWith} got it. */
        public Builder arguments(Record values) {
            Signature.read(values, at("arguments")).forEach(this::setArgument);
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
            WorkflowSpec.Builder spec = specification();
            From template = from;
            if (template != null) {
                checkOnlyEntrypoint("that of " + template);
                checkAgainst(template, spec.build());
                spec.workflowTemplateRef(
                        ref -> ref.name(template.name()).clusterScope(template.isOfCluster() ? true : null));
            }
            faults.throwIfAny("Workflow " + (name == null ? generateName : name));
            return new Workflow(io.sparkk8s.argo.model.Workflow.builder()
                    .metadata(metadata.build())
                    .spec(spec.build())
                    .build());
        }

        private void checkAgainst(From template, WorkflowSpec own) {
            WorkflowSpec spec = template.spec();
            if (spec == null) {
                return;
            }
            at("workflowTemplate").faultIf(spec.entrypoint() == null, template + " has no entry point");
            List<Parameter> declared =
                    spec.arguments() == null ? List.of() : spec.arguments().parameters();
            Map<String, String> given = new LinkedHashMap<>();
            if (own.arguments() != null) {
                own.arguments()
                        .parameters()
                        .forEach(p -> given.put(String.valueOf(p.name()), String.valueOf(p.value())));
            }
            for (Parameter parameter : declared) {
                String value = given.get(String.valueOf(parameter.name()));
                Place at = at("arguments").in(String.valueOf(parameter.name()));
                at.faultIf(
                        value == null
                                && parameter.value() == null
                                && parameter.defaultValue() == null
                                && parameter.valueFrom() == null,
                        "missing: " + template + " has no value for it");
                at.faultIf(
                        value != null
                                && !parameter.enumValues().isEmpty()
                                && !parameter.enumValues().contains(value),
                        "'" + value + "' is none of " + parameter.enumValues());
            }
        }
    }
}
