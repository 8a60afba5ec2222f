package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of workflows and of workflow templates have in common.
 *
 * @param <B> the builder itself
 */
abstract class Definition<B extends Definition<B>> {
    static final String MAIN = "main";

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final Map<String, Template<?, ?>> templates = new LinkedHashMap<>();
    private final List<Consumer<WorkflowSpec.Builder>> changes = new ArrayList<>();
    final FaultCollector faults = new FaultCollector();
    private @Nullable String namespace;
    private @Nullable String serviceAccount;
    private @Nullable String entrypoint;
    private @Nullable Dag dag;

    Definition() {}

    abstract B self();

    final Place at(String path) {
        return new Place(faults, path);
    }

    /** The namespace to create it in; without one {@link ArgoWorkflows} takes {@code default}. */
    public B namespace(String name) {
        this.namespace = requireNonNull(name, "name");
        return self();
    }

    /** The service account of the workflow's pods (JSON: {@code spec.serviceAccountName}). */
    public B serviceAccount(String name) {
        this.serviceAccount = requireNonNull(name, "name");
        return self();
    }

    /** A label of the resource. */
    public B label(String name, String value) {
        labels.put(name, value);
        return self();
    }

    /** Labels of the resource, added to those that are there. */
    public B labels(Map<String, String> more) {
        labels.putAll(more);
        return self();
    }

    /** An annotation of the resource. */
    public B annotation(String name, String value) {
        annotations.put(name, value);
        return self();
    }

    /** An argument of the workflow (JSON: {@code spec.arguments.parameters[]}), for its templates to refer to. */
    public B argument(String name, String value) {
        Names.checkParameter(name, at("arguments").in(name));
        arguments.put(name, Value.val(value));
        return self();
    }

    /** Adds a template, and those it runs itself. Templates that a DAG of this workflow runs come along by themselves. */
    public B template(Template<?, ?> template) {
        Dag.addTemplate(templates, template, faults);
        return self();
    }

    /** The tasks to run; the DAG becomes the template {@code main}, where the workflow begins. */
    public B dag(Consumer<Dag> body) {
        return dag(new None(), (none, d) -> body.accept(d));
    }

    /**
     * The tasks to run, with arguments of the whole workflow.
     *
     * @param values the arguments' values, which another run may override
     * @param body adds the tasks; it gets references to the arguments
     */
    public <P extends Record> B dag(P values, BiConsumer<P, Dag> body) {
        arguments.putAll(Signature.read(values, at("arguments")));
        @SuppressWarnings("unchecked") // the class of a P
        Class<P> type = (Class<P>) values.getClass();
        return dag(type, body);
    }

    final <P extends Record> B dag(Class<P> arguments, BiConsumer<P, Dag> body) {
        Signature<P> signature = new Signature<>(arguments);
        FaultCollector signatureFaults = new FaultCollector();
        signature.check(new Place(signatureFaults, "arguments"));
        faults.addAll(signatureFaults.faults());
        checkOnlyEntrypoint("a DAG");
        if (signatureFaults.faults().isEmpty()) {
            Dag described = new Dag(at("dag"));
            body.accept(signature.bind(References.workflow(described)), described);
            dag = described;
            entrypoint = MAIN;
        }
        return self();
    }

    /** Runs one template with these arguments, which become the workflow's. */
    public <I extends Record> B run(Template<I, ?> template, I values) {
        checkOnlyEntrypoint(template.name());
        entrypoint = template.name();
        arguments.putAll(Signature.read(values, at("arguments")));
        return template(template);
    }

    /**
     * Anything else that a workflow's spec has, as the last step of the build: {@code spec(s -> s.ttlStrategy(..))}. What
     * is set here is not checked.
     */
    public B spec(Consumer<WorkflowSpec.Builder> change) {
        changes.add(change);
        return self();
    }

    final void checkOnlyEntrypoint(String other) {
        at("entrypoint").faultIf(entrypoint != null, "there are two entry points: " + entrypoint + " and " + other);
    }

    final boolean hasEntrypoint() {
        return entrypoint != null;
    }

    final void declare(List<String> parameters) {
        parameters.forEach(name -> arguments.putIfAbsent(name, Signature.NO_VALUE));
    }

    final ObjectMetaBuilder metadata() {
        return new ObjectMetaBuilder()
                .withNamespace(namespace)
                .addToLabels(labels)
                .addToAnnotations(annotations);
    }

    final WorkflowSpec.Builder specification() {
        List<io.sparkk8s.argo.model.Template> all = new ArrayList<>();
        if (dag != null) {
            all.add(io.sparkk8s.argo.model.Template.builder()
                    .name(MAIN)
                    .dag(dag.wire())
                    .build());
            dag.templates().forEach(template -> Dag.addTemplate(templates, template, faults));
            at("template." + MAIN).faultIf(templates.containsKey(MAIN), "the name is the DAG's");
        }
        templates.values().forEach(template -> all.add(template.model()));
        WorkflowSpec.Builder spec = WorkflowSpec.builder()
                .entrypoint(entrypoint)
                .arguments(arguments.isEmpty() ? null : checkedArguments())
                .serviceAccountName(serviceAccount)
                .templates(all);
        changes.forEach(change -> change.accept(spec));
        return spec;
    }

    private Arguments checkedArguments() {
        Place place = at("arguments");
        arguments.forEach((name, argument) -> place.in(name)
                .faultIf(
                        argument instanceof Value<?> value && !value.producers().isEmpty(),
                        "is " + argument + ", which only a task can know"));
        return Signature.arguments(arguments, place);
    }
}
