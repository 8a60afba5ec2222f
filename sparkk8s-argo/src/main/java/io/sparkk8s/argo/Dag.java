package io.sparkk8s.argo;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.DAGTemplate;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a workflow or of a template, as they are being added. What a task uses of another makes it run after that
 * one; {@link #after} adds what the data does not say. Modifiers come first, {@code run} or {@code each} last:
 *
 * <pre>{@code
 * var extract = d.run("extract", job, new Job(val("extract.py")));
 * var report = d.after(extract).run("report", job, new Job(val("report.py")));
 * d.after(report.failed()).run("alert", mail, new Mail(val("no report")));
 * }</pre>
 *
 * <p>Faults that the compiler cannot see are collected and told by the build. For one thread, while the DAG is described.
 */
public final class Dag {
    private final Map<String, DAGTask> tasks = new LinkedHashMap<>();
    private final Map<String, Template<?, ?>> templates = new LinkedHashMap<>();
    private final Place place;

    /**
     * A DAG without tasks.
     *
     * @param place where its faults are told
     */
    Dag(Place place) {
        this.place = place;
    }

    /** The next task runs after these have succeeded (or were skipped). */
    public NextTask after(TaskHandle first, TaskHandle... more) {
        return new NextTask(this).after(first, more);
    }

    /** The next task runs after this has happened. */
    public NextTask after(Dependency dependency) {
        return new NextTask(this).after(dependency);
    }

    /** The next task is skipped unless this is true. */
    public NextTask when(Condition condition) {
        return new NextTask(this).when(condition);
    }

    /**
     * Adds a task.
     *
     * @param name letters, digits and '-'; unique in this DAG
     * @param target what to run
     * @param arguments its inputs: literals, outputs of earlier tasks, inputs of this DAG
     */
    public <I extends Record, O extends Record> Task<O> run(String name, Invocable<I, O> target, I arguments) {
        return new NextTask(this).run(name, target, arguments);
    }

    /**
     * Adds a task that is run once for each item of a list, all at the same time.
     *
     * @param list an output or an input with a JSON list (JSON: {@code withParam}), or a literal ({@code withItems})
     * @param name letters, digits and '-'; unique in this DAG
     * @param target what to run
     * @param arguments its inputs, from the item
     */
    public <T, I extends Record, O extends Record> FanOut<O> each(
            Value<List<T>> list, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        return new NextTask(this).each(list, name, target, arguments);
    }

    /** As {@link #each(Value, String, Invocable, Function)}, over items that are known now. */
    public <T, I extends Record, O extends Record> FanOut<O> each(
            List<T> items, String name, Invocable<I, O> target, Function<Value<T>, I> arguments) {
        return new NextTask(this).each(items, name, target, arguments);
    }

    /** Where the faults of a task are told. */
    Place task(String name) {
        return place.in(name).atCaller();
    }

    void add(DAGTask task, Place at) {
        at.faultIf(tasks.putIfAbsent(task.name(), task) != null, "the name is taken");
    }

    void use(Template<?, ?> template) {
        addTemplate(templates, template, place.faults());
    }

    /** Takes a template and those it runs itself; two of one name must be the same. */
    static void addTemplate(Map<String, Template<?, ?>> templates, Template<?, ?> template, FaultCollector faults) {
        Template<?, ?> before = templates.putIfAbsent(template.name(), template);
        if (before == null) {
            template.uses().forEach(used -> addTemplate(templates, used, faults));
        } else {
            faults.addIf(
                    !before.model().equals(template.model()),
                    "template." + template.name(),
                    "two different templates have this name");
        }
    }

    /** The tasks among the producers that this DAG has; a fault for each of elsewhere. */
    List<String> ownTasks(Set<Producer> producers, Place at) {
        List<String> own = new ArrayList<>();
        for (Producer producer : producers) {
            String task = producer.task();
            if (producer.scope() != this) {
                at.fault((task == null ? "an input" : "the task " + task) + " of another DAG or template is used");
            } else if (task != null) {
                own.add(task);
            }
        }
        return own;
    }

    List<String> taskNames() {
        return List.copyOf(tasks.keySet());
    }

    List<Template<?, ?>> templates() {
        return List.copyOf(templates.values());
    }

    DAGTemplate wire() {
        place.faultIf(tasks.isEmpty(), "the DAG has no task");
        return DAGTemplate.builder().tasks(List.copyOf(tasks.values())).build();
    }

    /** The outputs of the template that this DAG is, from those of its tasks. */
    @Nullable
    Outputs outputs(Record outputs, Place at) {
        List<Parameter> parameters = new ArrayList<>();
        List<io.sparkk8s.argo.model.Artifact> artifacts = new ArrayList<>();
        Signature.read(outputs, at).forEach((name, output) -> {
            if (output instanceof Value<?> value) {
                ownTasks(value.producers(), at.in(name));
                parameters.add(Parameter.builder()
                        .name(name)
                        .valueFrom(v -> v.parameter(value.toString()))
                        .build());
            } else if (output instanceof Artifact artifact) {
                ownTasks(artifact.producers(), at.in(name));
                artifacts.add(artifact.wire().toBuilder().name(name).build());
            }
        });
        boolean none = parameters.isEmpty() && artifacts.isEmpty();
        return none
                ? null
                : Outputs.builder().parameters(parameters).artifacts(artifacts).build();
    }
}
