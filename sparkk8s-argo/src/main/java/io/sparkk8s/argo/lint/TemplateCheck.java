package io.sparkk8s.argo.lint;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the templates from where a workflow begins, as Argo does, because outputs with a global name exist from the
 * template on that has them. Each template is looked at once; what it is run with, at each of its uses.
 */
final class TemplateCheck {

    /** Templates that are nested deeper than this are looked at after the others: the stack of a thread has an end. */
    private static final int DEEPEST = 200;

    private static final List<String> RETRIES =
            List.of("retries", "lastRetry.exitCode", "lastRetry.status", "lastRetry.duration", "lastRetry.message");

    private final Context context;
    private final Resolver resolver;
    private final TagCheck tags;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Runnable> later = new ArrayDeque<>();
    private int depth;

    TemplateCheck(Context context) {
        this.context = context;
        this.resolver = new Resolver(context);
        this.tags = new TagCheck(context);
    }

    Context context() {
        return context;
    }

    Resolver resolver() {
        return resolver;
    }

    TagCheck tags() {
        return tags;
    }

    /** Looks at what a step or a task runs; empty if nobody knows. */
    Optional<Site> check(Reference reference, Arguments arguments) {
        return check(reference, arguments, Arguments.ANY);
    }

    /** Looks at where a workflow begins, or ends: what that is run with is known. */
    void checkEntry(Reference reference, Arguments arguments) {
        check(reference, arguments, arguments);
    }

    private Optional<Site> check(Reference reference, Arguments arguments, Arguments inside) {
        var resolved = resolver.resolve(reference);
        resolved.ifPresent(found -> context.findings().via(reference.site(), () -> {
            var template = found.template();
            if (isOneKind(template) && arguments.known()) {
                SuppliedCheck.check(context.findings(), reference, template, arguments);
            }
            if (seen.add(template.value())) {
                enter(template, found.base(), inside);
            }
        }));
        return resolved.map(Resolver.Resolved::template);
    }

    /** Looks at those that were left for later. */
    void finish() {
        while (!later.isEmpty()) {
            later.pop().run();
        }
    }

    private void enter(Site template, Document base, Arguments arguments) {
        Runnable body = () -> body(template, base, arguments);
        if (depth >= DEEPEST) {
            later.add(body);
            return;
        }
        depth++;
        body.run();
        depth--;
    }

    private static boolean isOneKind(Site template) {
        return TemplateKind.all(template).size() == 1;
    }

    private void body(Site template, Document base, Arguments arguments) {
        var findings = context.findings();
        var kinds = TemplateKind.all(template);
        if (kinds.size() != 1) {
            findings.error(
                    template,
                    kinds.isEmpty() ? "missing-template-type" : "two-template-types",
                    kinds.isEmpty()
                            ? "the template does nothing; it needs one of container, script, steps, dag, resource,"
                                    + " suspend, http, data, containerSet, plugin"
                            : "the template is " + kinds.get(0).field() + " and "
                                    + kinds.get(1).field() + "; it can be one thing only");
        }
        if (kinds.isEmpty()) {
            return;
        }
        var kind = kinds.get(0);
        var scope = InputsCheck.check(context, template, kind);
        var variables = context.variables().with(inputs(template, arguments));
        CommonCheck.check(context, template, kind, variables);
        switch (kind) {
            case STEPS -> new StepsCheck(this, template, base, variables, scope).check();
            case DAG -> new DagCheck(this, template, base, variables, scope).check();
            default -> new LeafCheck(this, template, base, variables, scope, arguments).check(kind);
        }
        new OutputsCheck(context, variables).check(template, kind, scope, tags);
    }

    private static Map<String, String> inputs(Site template, Arguments arguments) {
        Map<String, String> values = new HashMap<>();
        for (var input : template.get("inputs", "parameters").items()) {
            var name = "inputs.parameters." + input.text("name");
            var given = arguments.parameter(input.text("name")).orElse(input);
            var value = List.of(given.get("value"), input.get("default")).stream()
                    .filter(Site::exists)
                    .findFirst();
            values.put(
                    name, arguments.known() && value.isPresent() ? value.get().text() : Variables.placeholder(name));
        }
        if (!values.isEmpty()) {
            values.put("inputs.parameters", Variables.placeholder("inputs.parameters"));
        }
        if (TemplateKind.of(template).filter(TemplateKind::hasPod).isPresent()) {
            values.put("pod.name", Variables.placeholder("pod.name"));
        }
        for (var name : RETRIES) {
            if (template.has("retryStrategy")) {
                values.put(name, Variables.placeholder(name));
            }
        }
        return values;
    }
}
