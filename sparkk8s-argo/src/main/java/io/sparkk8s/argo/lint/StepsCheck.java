package io.sparkk8s.argo.lint;

import java.util.HashSet;
import java.util.Set;

/** Steps: groups one after another, the steps of a group side by side. */
final class StepsCheck {

    private final TemplateCheck templates;
    private final Findings findings;
    private final Site template;
    private final Document base;
    private final Variables variables;
    private final Scope scope;
    private final Producers producers;
    private final Set<String> names = new HashSet<>();

    StepsCheck(TemplateCheck templates, Site template, Document base, Variables variables, Scope scope) {
        this.templates = templates;
        this.findings = templates.context().findings();
        this.template = template;
        this.base = base;
        this.variables = variables;
        this.scope = scope;
        this.producers = new Producers(variables);
    }

    void check() {
        if (template.get("steps").size() == 0) {
            findings.error(template.get("steps"), "missing-field", "the template has no steps");
        }
        for (var group : template.get("steps").items()) {
            var before = Set.copyOf(names);
            var steps = group.items();
            var beside = new HashSet<String>();
            steps.forEach(step -> beside.add(step.text("name")));
            for (var step : steps) {
                step(step);
                beside(step, beside, before);
            }
        }
    }

    private void step(Site step) {
        var name = variables.resolve(step.text("name"));
        if (name.isEmpty()) {
            findings.error(step, "missing-name", "the step has no name");
        } else if (!names.add(name)) {
            findings.error(step.get("name"), "duplicate-name", "there is another step '" + name + "' before it");
        } else {
            NameCheck.field(name).ifPresent(problem -> findings.error(step.get("name"), "invalid-name", problem));
        }
        var prefix = "steps." + name;
        scope.add(prefix + ".status");
        LoopCheck.check(findings, step, scope, variables);
        new ArgumentsCheck(findings, variables)
                .check(
                        step.get("arguments", "parameters").items(),
                        step.get("arguments", "artifacts").items(),
                        true);
        var reference = Reference.of(step, base, variables);
        var known = templates.check(reference, Arguments.of(step.get("arguments")));
        if (HookCheck.hasExit(step)) {
            producers.add(scope, prefix, known, false);
        }
        new HookCheck(templates).check(step, base, variables);
        templates.tags().check(step, withInline(step), variables);
        producers.add(scope, prefix, known, producers.isLoopWithList(step));
        if (known.isEmpty() && !isOpen(reference)) {
            scope.addAll(prefix);
        }
    }

    private static boolean isOpen(Reference reference) {
        return reference.other().exists();
    }

    private Scope withInline(Site step) {
        var inner = new Scope(scope);
        step.get("inline", "inputs", "parameters")
                .items()
                .forEach(input -> inner.add("inputs.parameters." + input.text("name")));
        return inner;
    }

    /** Argo does not see it: the steps of a group begin together, so that none has anything of another. */
    private void beside(Site step, Set<String> group, Set<String> before) {
        var own = step.text("name");
        References.to(step, "steps", (at, name) -> {
            if (group.contains(name) && !before.contains(name) && !name.equals(own)) {
                findings.error(
                        at,
                        "hidden-dependency",
                        "the step '" + name + "' runs beside this one, so that nothing of it is there yet;"
                                + " put this step into a later group");
            }
        });
    }
}
