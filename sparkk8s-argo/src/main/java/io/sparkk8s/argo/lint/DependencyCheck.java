package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Depends;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Do the tasks of a DAG wait for tasks that there are, and not for each other? */
final class DependencyCheck {

    private final Findings findings;
    private final Site template;
    private final List<DagTask> tasks;
    private final Map<String, DagTask> byName = new LinkedHashMap<>();

    DependencyCheck(Findings findings, Site template, List<DagTask> tasks) {
        this.findings = findings;
        this.template = template;
        this.tasks = tasks;
        tasks.forEach(task -> byName.put(task.name(), task));
    }

    TaskGraph check() {
        var usesDepends = tasks.stream().anyMatch(DagTask::usesDepends);
        tasks.forEach(task -> {
            style(task, usesDepends);
            for (var i = 0; i < task.terms().size(); i++) {
                term(task, task.terms().get(i), i);
            }
        });
        Map<String, List<String>> waits = new LinkedHashMap<>();
        byName.forEach((name, task) -> waits.put(
                name, task.terms().stream().map(Depends.Term::task).distinct().toList()));
        Cycle.find(waits)
                .ifPresent(cycle -> findings.error(
                        template.get("dag", "tasks"), "cycle", "the tasks wait for each other: " + cycle));
        return new TaskGraph(byName, waits);
    }

    private void style(DagTask task, boolean usesDepends) {
        var site = task.site();
        if ((usesDepends || task.usesDependencies())
                && !task.name().isEmpty()
                && isDigit(task.name().charAt(0))) {
            findings.error(
                    site.get("name"),
                    "invalid-name",
                    "'" + task.name() + "' begins with a digit, which depends and dependencies do not understand");
        }
        if (usesDepends && task.usesDependencies()) {
            findings.error(
                    site.get("dependencies"),
                    "two-dependency-styles",
                    "the tasks of one dag have depends or dependencies, not both");
        }
        if (usesDepends && site.has("continueOn")) {
            findings.error(
                    site.get("continueOn"),
                    "two-dependency-styles",
                    "continueOn does not go with depends; say '" + task.name() + ".Failed' where it is waited for");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void term(DagTask task, Depends.Term term, int index) {
        var other = byName.get(term.task());
        if (other == null) {
            findings.error(
                    task.place(index),
                    "unknown-dependency",
                    "there is no task '" + term.task() + "'" + findings.hint(term.task(), byName.keySet()));
        } else if (!term.result().isEmpty() && !Depends.RESULTS.contains(term.result())) {
            findings.error(
                    task.place(index),
                    "unknown-result",
                    "'" + term.result() + "' is no result of a task" + findings.hint(term.result(), Depends.RESULTS));
        } else if (term.isOfItems() && !other.isLoop()) {
            findings.error(
                    task.place(index),
                    "no-items",
                    "'" + term.result() + "' asks of the items of a loop, and '" + term.task() + "' is none");
        }
    }
}
