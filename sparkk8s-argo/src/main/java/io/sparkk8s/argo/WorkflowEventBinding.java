package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.WorkflowEventBindingSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Submits a workflow template when Argo Server is sent an event. Immutable. */
public final class WorkflowEventBinding implements ArgoManifest {
    private final io.sparkk8s.argo.model.WorkflowEventBinding wire;

    private WorkflowEventBinding(io.sparkk8s.argo.model.WorkflowEventBinding wire) {
        this.wire = wire;
    }

    /** A resource of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /** A field of the event's JSON, as {@code payload("commit", "id")}. */
    public static Value<String> payload(String first, String... more) {
        List<String> path = new ArrayList<>(List.of("payload", first));
        path.addAll(List.of(more));
        return event(path);
    }

    /** The last part of the URL that the event was sent to. */
    public static Value<String> discriminator() {
        return event(List.of("discriminator"));
    }

    /** A header of the event's request, the first if there are several. */
    public static Value<String> header(String name) {
        return Value.computed(
                Expr.computed("metadata[" + Expr.quoted(name.toLowerCase(Locale.ROOT)) + "][0]", String.class),
                Set.of());
    }

    private static Value<String> event(List<String> path) {
        return Value.computed(Expr.computed(Expr.path(String.class, path).text(), String.class), Set.of());
    }

    @Override
    public io.sparkk8s.argo.model.WorkflowEventBinding model() {
        return wire.toBuilder().build();
    }

    @Override
    public String toString() {
        return "WorkflowEventBinding " + name();
    }

    /** Describes it; not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final FaultCollector faults = new FaultCollector();
        private final WorkflowEventBindingSpec.Builder spec = WorkflowEventBindingSpec.builder();
        private final Map<String, Value<?>> arguments = new LinkedHashMap<>();
        private final List<Consumer<WorkflowEventBindingSpec.Builder>> changes = new ArrayList<>();
        private @Nullable String namespace;
        private @Nullable String template;
        private boolean cluster;
        private @Nullable Condition selector;

        private Builder(String name) {
            this.name = name;
        }

        /** The namespace to create it in. */
        public Builder namespace(String namespace) {
            this.namespace = requireNonNull(namespace, "namespace");
            return this;
        }

        /** Which events. */
        public Builder when(Condition condition) {
            this.selector = requireNonNull(condition, "condition");
            return this;
        }

        /** What is submitted. */
        public Builder submit(WorkflowTemplate template) {
            this.template = template.name();
            return this;
        }

        /** What is submitted. */
        public Builder submit(ClusterWorkflowTemplate template) {
            this.template = template.name();
            this.cluster = true;
            return this;
        }

        /** The arguments of what is submitted: a record of literals and of values of the event. */
        public Builder arguments(Record values) {
            Signature.read(values, new Place(faults, "arguments").atCaller()).forEach((argument, value) -> {
                if (value instanceof Value<?> v) {
                    arguments.put(argument, v);
                } else {
                    faults.add("arguments." + argument, "is an artifact, which no event has");
                }
            });
            return this;
        }

        /** Anything else. What is set here is not checked. */
        public Builder spec(Consumer<WorkflowEventBindingSpec.Builder> change) {
            changes.add(change);
            return this;
        }

        /**
         * The binding.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public WorkflowEventBinding build() {
            Names.checkObject(name, new Place(faults, "name"));
            faults.addIf(template == null, "submit", "missing: say submit(..)");
            faults.addIf(selector == null, "when", "missing: say which events, with when(..)");
            faults.throwIfAny("WorkflowEventBinding " + name);
            Condition events = requireNonNull(selector);
            spec.event(e -> e.selector(events.expression()));
            spec.submit(s -> s.workflowTemplateRef(ref -> ref.name(template).clusterScope(cluster ? true : null))
                    .arguments(arguments.isEmpty() ? null : wired()));
            changes.forEach(change -> change.accept(spec));
            return new WorkflowEventBinding(io.sparkk8s.argo.model.WorkflowEventBinding.builder()
                    .metadata(new ObjectMetaBuilder()
                            .withName(name)
                            .withNamespace(namespace)
                            .build())
                    .spec(spec.build())
                    .build());
        }

        private Arguments wired() {
            List<Parameter> parameters = new ArrayList<>();
            arguments.forEach((argument, value) -> parameters.add(
                    value.literal() == null
                            ? Parameter.builder()
                                    .name(argument)
                                    .valueFrom(v -> v.event(value.expr().text()))
                                    .build()
                            : Parameter.builder()
                                    .name(argument)
                                    .value(value.toString())
                                    .build()));
            return Arguments.builder().parameters(parameters).build();
        }
    }
}
