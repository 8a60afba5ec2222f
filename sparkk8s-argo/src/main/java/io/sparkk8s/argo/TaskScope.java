package io.sparkk8s.argo;

import io.sparkk8s.FaultCollector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tasks of one DAG, or the steps of one list of steps: their names, and what they run. */
final class TaskScope {
    private final String kind;
    private final Place place;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<String, Template<?, ?>> templates = new LinkedHashMap<>();
    private final List<NamedUse> namedUses = new ArrayList<>();

    /**
     * An empty scope.
     *
     * @param kind {@code tasks} or {@code steps}: what Argo's references to their outputs begin with
     * @param place where faults are told
     */
    TaskScope(String kind, Place place) {
        this.kind = kind;
        this.place = place;
    }

    /** The use of a template that is only known by its name. */
    record NamedUse(TemplateName<?, ?> template, Place at) {}

    String kind() {
        return kind;
    }

    Place place() {
        return place;
    }

    /** Where the faults of a task are told. */
    Place at(String name) {
        return place.in(name).atCaller();
    }

    /** A name is taken, at a place in the order in which tasks are run. */
    void add(String name, int at, Place where) {
        where.faultIf(order.putIfAbsent(name, at) != null, "the name is taken");
    }

    int size() {
        return order.size();
    }

    /** Where a task is in the order. */
    int order(String task) {
        return order.getOrDefault(task, -1);
    }

    boolean has(String task) {
        return order.containsKey(task);
    }

    void use(Invocable<?, ?> target, Place at) {
        if (target instanceof Template<?, ?> template) {
            addTemplate(templates, template, place.faults());
        } else if (target instanceof TemplateName<?, ?> name) {
            namedUses.add(new NamedUse(name, at.kept()));
        }
    }

    /** Takes a template and those it runs itself; two of one name must be the same. */
    static void addTemplate(Map<String, Template<?, ?>> templates, Template<?, ?> template, FaultCollector faults) {
        Template<?, ?> before = templates.putIfAbsent(template.name(), template);
        if (before == null) {
            template.body().uses().forEach(used -> addTemplate(templates, used, faults));
        } else {
            faults.addIf(
                    before != template && !before.model().equals(template.model()),
                    "template." + template.name(),
                    "two different templates have this name");
        }
    }

    /** The tasks among the producers that this scope has; a fault for each of elsewhere. */
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

    List<Template<?, ?>> templates() {
        return List.copyOf(templates.values());
    }

    List<NamedUse> namedUses() {
        return List.copyOf(namedUses);
    }
}
