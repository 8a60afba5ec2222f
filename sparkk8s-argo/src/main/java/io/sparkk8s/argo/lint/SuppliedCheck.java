package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Does a template get what it asks for, and ask for what it gets? */
final class SuppliedCheck {

    private SuppliedCheck() {}

    static void check(Findings findings, Reference reference, Site template, Arguments arguments) {
        var holder = reference.site();
        var where = holder.has("arguments") ? holder.get("arguments") : holder;
        var title = template.text("name").isEmpty() ? "the template" : "the template '" + template.text("name") + "'";
        var surplus = surplus(arguments.parameters().keySet(), template.get("inputs", "parameters"));
        for (var input : template.get("inputs", "parameters").items()) {
            if (!isSupplied(input, arguments)) {
                var name = input.text("name");
                findings.error(
                        where,
                        "missing-argument",
                        title + " wants the parameter '" + name + "'" + findings.hint(name, surplus));
            }
        }
        for (var input : template.get("inputs", "artifacts").items()) {
            var name = input.text("name");
            if (!input.isTrue("optional") && !ArtifactCheck.hasLocationOrKey(input) && !arguments.hasArtifact(name)) {
                findings.error(where, "missing-argument", title + " wants the artifact '" + name + "'");
            }
        }
        if (holder.has("arguments")) {
            tellSurplus(findings, title, surplus, arguments, template);
        }
    }

    private static boolean isSupplied(Site input, Arguments arguments) {
        var given = arguments.parameter(input.text("name"));
        if (given.isEmpty()) {
            return input.has("value")
                    || input.has("default")
                    || input.get("valueFrom").has("configMapKeyRef");
        }
        return given.get().has("value") || given.get().get("valueFrom").has("configMapKeyRef");
    }

    private static void tellSurplus(
            Findings findings, String title, List<String> surplus, Arguments arguments, Site template) {
        var names = template.get("inputs", "parameters").items().stream()
                .map(input -> input.text("name"))
                .toList();
        for (var name : surplus) {
            arguments
                    .parameter(name)
                    .ifPresent(site -> findings.warning(
                            site,
                            "surplus-argument",
                            title + " has no parameter '" + name + "'" + findings.hint(name, names)));
        }
        for (var name : surplus(arguments.artifacts().keySet(), template.get("inputs", "artifacts"))) {
            findings.warning(
                    arguments.artifacts().getOrDefault(name, template),
                    "surplus-argument",
                    title + " has no artifact '" + name + "'");
        }
    }

    private static List<String> surplus(Set<String> given, Site inputs) {
        var wanted = new HashSet<String>();
        inputs.items().forEach(input -> wanted.add(input.text("name")));
        List<String> surplus = new ArrayList<>(given);
        surplus.removeAll(wanted);
        surplus.sort(null);
        return surplus;
    }
}
