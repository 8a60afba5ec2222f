package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Tag;
import io.sparkk8s.lint.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** {@code {{variables}}} in texts: does anything give them a value? */
final class TagCheck {

    /** Of other tags Argo thinks nothing: they may be of another tool. */
    private static final List<String> ROOTS =
            List.of("item.", "steps.", "inputs.", "outputs.", "pod.", "workflow.", "tasks.");

    /** What the run alone knows, and always gives. */
    private static final List<String> ALWAYS = List.of(
            "outputs.",
            "workflow.creationTimestamp",
            "workflow.scheduledTime",
            "workflow.duration",
            "tasks.name",
            "steps.name",
            "node.name");

    private final Context context;

    TagCheck(Context context) {
        this.context = context;
    }

    /**
     * Looks at all texts of a value.
     *
     * @param variables with the inputs of the template that it is in
     */
    void check(Site site, Scope scope, Variables variables) {
        check(site, Set.of(), scope, variables, Severity.ERROR);
    }

    /** Looks at all texts of a value but those in some of its fields. */
    void check(Site site, Set<String> without, Scope scope, Variables variables, Severity severity) {
        var deep = variables.hasTagsInValues();
        texts(site, without, (at, written) -> {
            var text = deep || hasNested(written) ? variables.resolve(written) : written;
            for (var tag : Tag.in(text)) {
                if (!tag.isExpression() && !resolves(name(tag.text()), scope)) {
                    unresolved(at, tag, scope, severity);
                }
            }
            unclosed(at, text, severity);
        });
    }

    /** With braces in braces the inner ones are filled in first. */
    private static boolean hasNested(String text) {
        return Tag.in(text).stream().anyMatch(tag -> tag.text().contains("{{"));
    }

    /** Argo takes what follows in the template for the rest of the name. */
    private void unclosed(Site at, String text, Severity severity) {
        var rest = Tag.unclosed(text);
        if (rest.isEmpty()) {
            return;
        }
        var name = name(rest.substring(2));
        if (name.startsWith("=") || name.startsWith("item") || ROOTS.stream().anyMatch(name::startsWith)) {
            tell(at, severity, "unclosed-tag", "'" + start(rest) + "' is never closed by }}");
        }
    }

    private void tell(Site at, Severity severity, String code, String message) {
        if (severity == Severity.ERROR) {
            context.findings().error(at, code, message);
        } else {
            context.findings().warning(at, code, message);
        }
    }

    /** Argo looks at JSON, in which the ends of lines are no blanks. */
    private static String name(String tag) {
        var begin = 0;
        var end = tag.length();
        while (begin < end && tag.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && tag.charAt(end - 1) == ' ') {
            end--;
        }
        return tag.substring(begin, end);
    }

    private static String start(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private boolean resolves(String name, Scope scope) {
        if (ROOTS.stream().noneMatch(name::startsWith)
                || scope.has(name)
                || context.variables().isGlobal(name)
                || ALWAYS.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return (name.startsWith("item.") && has(scope, Scope.ANY_ITEM))
                || (name.startsWith("workflow.outputs.parameters.") && has(scope, Scope.ANY_OUTPUT_PARAMETER))
                || (name.startsWith("workflow.outputs.artifacts.") && has(scope, Scope.ANY_OUTPUT_ARTIFACT))
                || (context.isTemplate() && name.startsWith("workflow.parameters"));
    }

    private boolean has(Scope scope, String magic) {
        return scope.has(magic) || context.variables().isGlobal(magic);
    }

    private void unresolved(Site at, Tag tag, Scope scope, Severity severity) {
        var names = scope.names();
        context.variables().globals().forEach(names::add);
        tell(
                at,
                severity,
                "unresolved-reference",
                "nothing gives {{" + start(tag.content()) + "}} a value here"
                        + context.findings().hint(tag.content(), names));
    }

    /** All texts below a value, names of fields included. */
    static void texts(Site site, Set<String> without, BiConsumer<Site, String> each) {
        var open = new ArrayDeque<Site>();
        open.push(site);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.value() instanceof String text) {
                if (text.contains("{{")) {
                    each.accept(next, text);
                }
                continue;
            }
            var children = new ArrayList<>(next.items());
            for (var name : next.names()) {
                if (!(next.value() == site.value() && without.contains(name))) {
                    var child = next.get(name);
                    children.add(child);
                    if (name.contains("{{")) {
                        each.accept(child, name);
                    }
                }
            }
            // a stack gives the last one first
            Collections.reverse(children);
            children.forEach(open::push);
        }
    }
}
