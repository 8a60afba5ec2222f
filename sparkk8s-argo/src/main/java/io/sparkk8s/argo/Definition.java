package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.TaskScope.NamedUse;
import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of workflows and of workflow templates have in common.
 *
 * @param <B> the builder itself
 */
abstract class Definition<B extends Definition<B>> extends SpecSettings<B> {
    static final String MAIN = "main";

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final Map<String, InputSpec<?>> argumentSpecs = new LinkedHashMap<>();
    private final Map<String, Template<?, ?>> templates = new LinkedHashMap<>();
    private final List<Hook> hooks = new ArrayList<>();
    private final List<Consumer<WorkflowSpec.Builder>> changes = new ArrayList<>();
    final FaultCollector faults = new FaultCollector();
    private @Nullable String namespace;
    private @Nullable String entrypoint;
    private @Nullable Main main;

    Definition() {}

    /** The tasks of the entry point. */
    private record Main(TaskScope scope, Consumer<io.sparkk8s.argo.model.Template.Builder> wire) {}

    abstract B self();

    final Place at(String path) {
        return new Place(faults, path);
    }

    /** The namespace to create it in; without one {@link ArgoWorkflows} takes {@code default}. */
    public B namespace(String name) {
        this.namespace = requireNonNull(name, "name");
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

    /** A label of the workflow that Argo computes when it begins it (JSON: {@code workflowMetadata.labelsFrom}). */
    public B labelFrom(String name, Value<?> value) {
        return spec(s -> {
            var before = s.build().workflowMetadata();
            var metadata = before == null ? io.sparkk8s.argo.model.WorkflowMetadata.builder() : before.toBuilder();
            Map<String, io.sparkk8s.argo.model.LabelValueFrom> all =
                    new LinkedHashMap<>(metadata.build().labelsFrom());
            all.put(
                    name,
                    io.sparkk8s.argo.model.LabelValueFrom.builder()
                            .expression(value.expr().asText())
                            .build());
            s.workflowMetadata(metadata.labelsFrom(all).build());
        });
    }

    /** An argument of the workflow (JSON: {@code spec.arguments.parameters[]}), for its templates to refer to. */
    public B argument(String name, String value) {
        Names.checkParameter(name, at("arguments").in(name));
        arguments.put(name, Value.val(value));
        return self();
    }

    /**
     * Says more of an argument: {@code argument(Day.class, Day::day, a -> a.oneOf("today", "all"))}.
     *
     * @param record that of the arguments, as {@link #dag(Record, BiConsumer)} gets it
     */
    public <P extends Record, T> B argument(Class<P> record, Function<P, Value<T>> which, Consumer<InputSpec<T>> spec) {
        String prefix = "{{workflow.parameters.";
        String text = which.apply(new Signature<>(record).bind(References.workflow(this)))
                .toString();
        String name = text.substring(prefix.length(), text.length() - 2);
        InputSpec<T> described = new InputSpec<>(at("arguments").in(name).atCaller());
        spec.accept(described);
        argumentSpecs.put(name, described);
        return self();
    }

    /** Adds a template, and those it runs itself. Templates that a DAG of this workflow runs come along by themselves. */
    public B template(Template<?, ?> template) {
        TaskScope.addTemplate(templates, template, faults);
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
        return dag(typeOf(values), body);
    }

    final <P extends Record> B dag(Class<P> type, BiConsumer<P, Dag> body) {
        return main(type, "a DAG", () -> new Dag(at("dag")), body, (dag, wire) -> wire.dag(dag.wire()));
    }

    /** The steps to run; they become the template {@code main}, where the workflow begins. */
    public B steps(Consumer<Steps> body) {
        return steps(new None(), (none, s) -> body.accept(s));
    }

    /** As {@link #dag(Record, BiConsumer)}, of steps. */
    public <P extends Record> B steps(P values, BiConsumer<P, Steps> body) {
        return steps(typeOf(values), body);
    }

    final <P extends Record> B steps(Class<P> type, BiConsumer<P, Steps> body) {
        return main(type, "steps", () -> new Steps(at("steps")), body, (steps, wire) -> wire.steps(steps.wire()));
    }

    @SuppressWarnings("unchecked") // the class of a P
    private <P extends Record> Class<P> typeOf(P values) {
        arguments.putAll(Signature.read(values, at("arguments")));
        return (Class<P>) values.getClass();
    }

    private <P extends Record, T extends TaskAdder<?>> B main(
            Class<P> type,
            String what,
            Supplier<T> tasks,
            BiConsumer<P, T> body,
            BiConsumer<T, io.sparkk8s.argo.model.Template.Builder> wire) {
        Signature<P> signature = new Signature<>(type);
        FaultCollector signatureFaults = new FaultCollector();
        signature.check(new Place(signatureFaults, "arguments"));
        faults.addAll(signatureFaults.faults());
        checkOnlyEntrypoint(what);
        if (signatureFaults.faults().isEmpty()) {
            T described = tasks.get();
            body.accept(signature.bind(References.workflow(described.scope())), described);
            main = new Main(described.scope(), template -> wire.accept(described, template));
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

    /** Runs a template when the workflow has ended, however it did; see {@link Variables#workflowStatus}. */
    public <I extends Record> B onExit(Invocable<I, ?> target, I values) {
        hooks.add(new Hook(Hook.EXIT, null, target, values));
        return self();
    }

    /**
     * Runs a template once something is true of the workflow.
     *
     * @param name of the hook; letters, digits and '-'
     * @param when from the workflow's phase, as {@code phase -> phase.eq("Running")}
     */
    public <I extends Record> B hook(
            String name, Function<Value<String>, Condition> when, Invocable<I, ?> target, I values) {
        hooks.add(new Hook(name, requireNonNull(when, "when"), target, values));
        return self();
    }

    @Override
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

    final void setArgument(String name, Object value) {
        arguments.put(name, value);
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
        TaskScope outside = new TaskScope("workflow", at("workflow"));
        WorkflowSpec.Builder spec = WorkflowSpec.builder()
                .entrypoint(entrypoint)
                .arguments(arguments.isEmpty() ? null : checkedArguments())
                .hooks(hooks(outside));
        List<NamedUse> namedUses = new ArrayList<>(outside.namedUses());
        outside.templates().forEach(this::template);
        if (main != null) {
            var template = io.sparkk8s.argo.model.Template.builder().name(MAIN);
            main.wire().accept(template);
            all.add(template.build());
            at("template." + MAIN).faultIf(templates.containsKey(MAIN), "the name is that of the workflow's own tasks");
            main.scope().templates().forEach(this::template);
            namedUses.addAll(main.scope().namedUses());
        }
        templates.values().forEach(template -> {
            all.add(template.model());
            namedUses.addAll(template.body().namedUses());
        });
        namedUses.forEach(this::checkIsThere);
        spec.templates(all);
        changes.forEach(change -> change.accept(spec));
        return spec;
    }

    private Map<String, io.sparkk8s.argo.model.LifecycleHook> hooks(TaskScope outside) {
        Set<Producer> uses = new LinkedHashSet<>();
        var wired = Hook.wire(hooks, Variables.workflowStatus(), uses, outside, new Place(faults, "workflow"));
        uses.forEach(producer -> at("workflow.hooks")
                .faultIf(
                        producer.task() != null,
                        "the task " + producer.task() + " is used, which a hook of the workflow does not see"));
        return wired;
    }

    private void checkIsThere(NamedUse use) {
        TemplateName<?, ?> name = use.template();
        Template<?, ?> template = templates.get(name.name());
        Place at = use.at().of(faults);
        if (template == null) {
            at.fault("there is no template " + name.name() + ": say template(..) to add it");
        } else {
            at.faultIf(
                    template.inputs() != name.inputs() || template.outputs() != name.outputs(),
                    "the template " + name.name() + " has the signature "
                            + template.inputs().getSimpleName() + " to "
                            + template.outputs().getSimpleName());
        }
    }

    private Arguments checkedArguments() {
        Place place = at("arguments");
        arguments.forEach((name, argument) -> place.in(name)
                .faultIf(
                        argument instanceof Value<?> value && !value.producers().isEmpty(),
                        "is " + argument + ", which only a task can know"));
        Arguments wired = Signature.arguments(arguments, place);
        argumentSpecs.keySet().stream()
                .filter(name -> !arguments.containsKey(name))
                .forEach(name -> place.in(name).fault("is described, but the workflow has no such argument"));
        return wired.toBuilder()
                .parameters(wired.parameters().stream().map(this::described).toList())
                .build();
    }

    private Parameter described(Parameter parameter) {
        InputSpec<?> spec = argumentSpecs.get(String.valueOf(parameter.name()));
        return spec == null ? parameter : spec.on(parameter);
    }
}
