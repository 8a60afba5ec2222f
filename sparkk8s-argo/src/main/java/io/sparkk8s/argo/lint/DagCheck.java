package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks of a DAG. */
final class DagCheck {

    private final TemplateCheck templates;
    private final Findings findings;
    private final Site template;
    private final Document base;
    private final Variables variables;
    private final Scope scope;
    private final Producers producers;

    DagCheck(TemplateCheck templates, Site template, Document base, Variables variables, Scope scope) {
        this.templates = templates;
        this.findings = templates.context().findings();
        this.template = template;
        this.base = base;
        this.variables = variables;
        this.scope = scope;
        this.producers = new Producers(variables);
    }

    void check() {
        var sites = template.get("dag", "tasks").items();
        if (sites.isEmpty()) {
            findings.error(template.get("dag"), "missing-field", "a dag has at least one task");
            return;
        }
        NameCheck.fields(findings, sites, variables);
        List<DagTask> tasks = new ArrayList<>();
        sites.forEach(site -> tasks.add(DagTask.of(findings, site, variables)));
        var graph = new DependencyCheck(findings, template, tasks).check();
        Map<Integer, Optional<Site>> runs = new HashMap<>();
        graph.order().forEach(place -> runs.put(place, reach(graph.task(place))));
        target(graph);
        graph.order().forEach(place -> details(graph.task(place), graph, runs.getOrDefault(place, Optional.empty())));
    }

    private Optional<Site> reach(DagTask task) {
        var reference = Reference.of(task.site(), base, variables);
        var run = templates.check(reference, Arguments.of(task.site().get("arguments")));
        var prefix = "tasks." + task.name();
        producers.add(scope, prefix, run, producers.isLoopWithList(task.site()));
        if (run.isEmpty() && !reference.other().exists()) {
            scope.addAll(prefix);
        }
        return run;
    }

    private void target(TaskGraph graph) {
        var target = template.get("dag", "target");
        templates.tags().check(target, scope, variables);
        var text = variables.resolve(target.text());
        for (var name : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (!OutputsCheck.isVariable(name) && !graph.names().contains(name)) {
                findings.error(
                        target,
                        "unknown-dependency",
                        "the target '" + name + "' is no task" + findings.hint(name, graph.names()));
            }
        }
    }

    private void details(DagTask task, TaskGraph graph, Optional<Site> run) {
        var site = task.site();
        var prefix = "tasks." + task.name();
        if (site.has("hooks")) {
            scope.add(prefix + ".status");
        }
        producers.add(scope, prefix, run, false);
        var own = new Scope(scope);
        site.get("inline", "inputs", "parameters")
                .items()
                .forEach(input -> own.add("inputs.parameters." + input.text("name")));
        References.statuses(site, "tasks", name -> {
            if (graph.isAncestor(name, task.name())) {
                own.add("tasks." + name + ".status");
            }
        });
        LoopCheck.check(findings, site, own, variables);
        templates.tags().check(site, own, variables);
        new ArgumentsCheck(findings, variables)
                .check(
                        site.get("arguments", "parameters").items(),
                        site.get("arguments", "artifacts").items(),
                        true);
        new HookCheck(templates).check(site, base, variables);
        order(task, graph);
    }

    /** An argument that begins with the value of another task: Argo sees that, and no others. */
    private static boolean isWhole(Site at, DagTask task) {
        var path = at.path().toString();
        return at.text().startsWith("{{tasks.")
                && path.startsWith(task.site().get("arguments").path().toString())
                && (path.endsWith(".value") || path.endsWith(".from"));
    }

    /** Argo sees it of whole values only; of all others the run does. */
    private void order(DagTask task, TaskGraph graph) {
        References.to(task.site(), "tasks", (at, name) -> {
            if (!name.equals(task.name()) && graph.names().contains(name) && !graph.isAncestor(name, task.name())) {
                findings.error(
                        at,
                        isWhole(at, task) ? "missing-dependency" : "hidden-dependency",
                        "'" + task.name() + "' does not wait for '" + name + "', which it takes values from;"
                                + " name it in " + (task.usesDependencies() ? "dependencies" : "depends"));
            }
        });
    }
}
