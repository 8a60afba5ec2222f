package io.sparkk8s.argo.graph;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.graph.GraphNode.Kind;
import io.sparkk8s.argo.graph.GraphNode.Role;
import io.sparkk8s.argo.model.DAGTask;
import io.sparkk8s.argo.model.LifecycleHook;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes from the entry point down. */
final class GraphBuilder {

    private static final int MOST = 100_000;
    private static final String ROOT = "";

    private final TemplateSet templates;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final List<GraphGroup> groups = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();

    /** Owner and name of the templates that are being drawn, from the entry point down. */
    private final LinkedHashSet<String> path = new LinkedHashSet<>();

    GraphBuilder(TemplateSet templates) {
        this.templates = templates;
    }

    Graph build() {
        groups.add(new GraphGroup(
                ROOT, templates.title(), null, Role.TASK, GraphGroup.Kind.WORKFLOW, templates.title(), null, null));
        var owner = templates.reference();
        var running = templates.running();
        if (running.isEmpty()) {
            notes.add("the WorkflowTemplate " + owner + ", which it runs, was not given");
            add(
                    ROOT,
                    Role.TASK,
                    Call.of(templates.entrypoint().isEmpty() ? owner : templates.entrypoint(), owner),
                    owner);
        } else {
            roots(owner, running.get());
        }
        return new Graph(templates.title(), nodes, edges, groups, List.copyOf(notes));
    }

    private void roots(String owner, WorkflowSpec running) {
        var entrypoint = templates.entrypoint();
        if (entrypoint.isEmpty()) {
            var called = called(running);
            running.templates().stream()
                    .map(template -> Objects.requireNonNullElse(template.name(), ""))
                    .filter(name -> !called.contains(name))
                    .forEach(name -> add(ROOT, Role.TASK, Call.of(name, name), owner));
            return;
        }
        var entry = add(ROOT, Role.TASK, Call.of(entrypoint, entrypoint), owner);
        var onExit = templates.own().onExit() == null
                ? running.onExit()
                : templates.own().onExit();
        handlers(
                ROOT,
                entry,
                "",
                onExit,
                templates.own().hooks().isEmpty()
                        ? running.hooks()
                        : templates.own().hooks(),
                owner);
    }

    private static Set<String> called(WorkflowSpec spec) {
        var called = new HashSet<String>();
        spec.templates().forEach(template -> {
            calls(template).forEach(call -> called.add(call.template()));
        });
        return called;
    }

    private static List<Call> calls(Template template) {
        var calls = new ArrayList<Call>();
        var dag = template.dag();
        if (dag != null) {
            dag.tasks().forEach(task -> calls.add(Call.of(task)));
        }
        template.steps().forEach(parallel -> parallel.forEach(step -> calls.add(Call.of(step))));
        return calls;
    }

    /** Adds what a call runs; its id. */
    private String add(String group, Role role, Call call, String owner) {
        var id = id(group, call.name());
        var found = templates.find(call, owner);
        if (found.isEmpty()) {
            notes.add("the template " + call.runs() + " was not given");
            node(group, id, role, call, Kind.UNRESOLVED, null);
            return id;
        }
        var template = found.get().template();
        var kind = group(template);
        if (kind == null) {
            node(group, id, role, call, kind(template), template);
            return id;
        }
        var key = call.inline() == null ? found.get().owner() + "/" + template.name() : id;
        if (!path.add(key)) {
            node(group, id, role, call, Kind.RECURSION, null);
            return id;
        }
        groups.add(new GraphGroup(id, call.name(), group, role, kind, call.runs(), call.loop(), call.when()));
        if (kind == GraphGroup.Kind.DAG) {
            dag(id, template, found.get().owner());
        } else {
            steps(id, template, found.get().owner());
        }
        path.remove(key);
        return id;
    }

    private void node(String group, String id, Role role, Call call, Kind kind, @Nullable Template template) {
        if (nodes.size() == MOST) {
            throw InvalidSpecException.of("the graph of " + templates.title(), id, "has more than " + MOST + " nodes");
        }
        nodes.add(new GraphNode(
                id,
                call.name(),
                group,
                role,
                kind,
                call.runs(),
                template,
                call.loop(),
                call.when(),
                retries(template)));
    }

    private String id(String group, String name) {
        var id = group.isEmpty() ? name : group + "/" + name;
        while (!ids.add(id)) {
            id += "'";
        }
        return id;
    }

    private void dag(String group, Template template, String owner) {
        var dag = Objects.requireNonNull(template.dag());
        var tasks = new LinkedHashMap<String, DAGTask>();
        dag.tasks().forEach(task -> tasks.put(task.name(), task));
        var idOf = new LinkedHashMap<String, String>();
        tasks.forEach((name, task) -> {
            var call = Call.of(task);
            idOf.put(name, add(group, Role.TASK, call, owner));
            handlers(group, idOf.get(name), name + ".", call.onExit(), call.hooks(), owner);
        });
        tasks.forEach((name, task) -> {
            var depends = Depends.of(task, tasks);
            depends.outcomes().forEach((before, outcome) -> {
                var from = idOf.get(before);
                if (from == null) {
                    notes.add(group + "/" + name + " depends on " + before + ", which is not there");
                } else {
                    var kind = depends.all() ? GraphEdge.Kind.ALL : GraphEdge.Kind.ANY;
                    edges.add(new GraphEdge(from, Objects.requireNonNull(idOf.get(name)), outcome, kind));
                }
            });
        });
    }

    private void steps(String group, Template template, String owner) {
        var before = List.<String>of();
        for (List<WorkflowStep> parallel : template.steps()) {
            var now = new ArrayList<String>();
            for (var step : parallel) {
                var call = Call.of(step);
                var id = add(group, Role.TASK, call, owner);
                now.add(id);
                handlers(group, id, call.name() + ".", call.onExit(), call.hooks(), owner);
            }
            for (var from : before) {
                now.forEach(to -> edges.add(new GraphEdge(from, to, "", GraphEdge.Kind.ALL)));
            }
            before = now.isEmpty() ? before : now;
        }
    }

    private void handlers(
            String group,
            String of,
            String prefix,
            @Nullable String onExit,
            Map<String, LifecycleHook> hooks,
            String owner) {
        if (onExit != null && !onExit.isEmpty()) {
            var id = add(group, Role.EXIT_HANDLER, Call.of(prefix + "onExit", onExit), owner);
            edges.add(new GraphEdge(of, id, "on exit", GraphEdge.Kind.HOOK));
        }
        hooks.forEach((name, hook) -> {
            var exit = name.equals("exit");
            var id = add(group, exit ? Role.EXIT_HANDLER : Role.HOOK, Call.of(prefix + name, hook), owner);
            var expression = Objects.requireNonNullElse(hook.expression(), "");
            var condition = exit ? expression.isEmpty() ? "on exit" : "on exit if " + expression : expression;
            edges.add(new GraphEdge(of, id, condition, GraphEdge.Kind.HOOK));
        });
    }

    private static GraphGroup.@Nullable Kind group(Template template) {
        if (template.dag() != null) {
            return GraphGroup.Kind.DAG;
        }
        return template.steps().isEmpty() ? null : GraphGroup.Kind.STEPS;
    }

    private static Kind kind(Template template) {
        if (template.container() != null) {
            return Kind.CONTAINER;
        }
        if (template.script() != null) {
            return Kind.SCRIPT;
        }
        if (template.containerSet() != null) {
            return Kind.CONTAINER_SET;
        }
        if (template.resource() != null) {
            return Kind.RESOURCE;
        }
        if (template.suspend() != null) {
            return Kind.SUSPEND;
        }
        if (template.http() != null) {
            return Kind.HTTP;
        }
        if (template.data() != null) {
            return Kind.DATA;
        }
        return template.plugin().isEmpty() ? Kind.UNRESOLVED : Kind.PLUGIN;
    }

    private static @Nullable String retries(@Nullable Template template) {
        var strategy = template == null ? null : template.retryStrategy();
        if (strategy == null) {
            return null;
        }
        var limit = strategy.limit();
        return limit == null ? "?" : Objects.toString(limit.getValue());
    }
}
