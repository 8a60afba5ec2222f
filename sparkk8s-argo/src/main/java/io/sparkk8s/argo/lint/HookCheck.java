package io.sparkk8s.argo.lint;

/** Hooks, and the older onExit: templates that run beside a step, a task or the workflow. */
final class HookCheck {

    private static final String EXIT = "exit";

    private final TemplateCheck templates;
    private final Findings findings;

    HookCheck(TemplateCheck templates) {
        this.templates = templates;
        this.findings = templates.context().findings();
    }

    /** @param holder the step, the task, or the spec of the workflow */
    void check(Site holder, Document base, Variables variables) {
        for (var name : holder.get("hooks").names()) {
            var hook = holder.get("hooks").get(name);
            var expression = hook.text("expression");
            if (!name.equals(EXIT) && expression.isEmpty()) {
                findings.error(
                        hook, "missing-expression", "the hook '" + name + "' needs an expression: when is it to run?");
            }
            templates.resolver().resolve(Reference.of(hook, base, variables)).ifPresent(found -> {
                var arguments = hook.has("arguments") ? hook.get("arguments") : holder.get("arguments");
                if (found.base() == base) {
                    SuppliedCheck.check(
                            findings, Reference.of(hook, base, variables), found.template(), Arguments.of(arguments));
                }
            });
        }
    }

    static boolean hasExit(Site holder) {
        return holder.get("hooks").has(EXIT) || !holder.text("onExit").isEmpty();
    }
}
