package io.sparkk8s.argo.lint;

import java.util.List;

/** {@code arguments} of workflows, steps and tasks: names, values, enums, where artifacts come from. */
final class ArgumentsCheck {

    private final Findings findings;
    private final Variables variables;

    ArgumentsCheck(Findings findings, Variables variables) {
        this.findings = findings;
        this.variables = variables;
    }

    /** @param needsValues whether each parameter must have one */
    void check(List<Site> parameters, List<Site> artifacts, boolean needsValues) {
        NameCheck.data(findings, parameters, variables);
        NameCheck.data(findings, artifacts, variables);
        parameters.forEach(parameter -> {
            value(parameter, needsValues);
            if (parameter.has("valueFrom")) {
                source(parameter.get("valueFrom"));
            }
            if (parameter.has("enum")) {
                choice(parameter, needsValues);
            }
        });
        artifacts.forEach(this::artifact);
    }

    private void value(Site parameter, boolean needsValues) {
        if (needsValues && !parameter.has("valueFrom") && !parameter.has("value")) {
            findings.error(
                    parameter,
                    "missing-value",
                    "the argument '" + parameter.text("name") + "' has neither value nor valueFrom");
        }
    }

    private void source(Site source) {
        var may = source.has("configMapKeyRef") || !source.text("event").isEmpty() || source.has("supplied");
        for (var field : List.of("path", "jsonPath", "parameter", "expression")) {
            if (!source.text(field).isEmpty()) {
                findings.error(
                        source.get(field),
                        "invalid-value-from",
                        "an argument's valueFrom has no " + field
                                + "; it may come from configMapKeyRef, event or supplied");
                may = true;
            }
        }
        if (!may) {
            findings.error(
                    source,
                    "invalid-value-from",
                    "an argument's valueFrom says where the value is: configMapKeyRef, event or supplied");
        }
    }

    private void choice(Site parameter, boolean needsValues) {
        var options = parameter.get("enum").items();
        if (options.isEmpty()) {
            findings.error(parameter.get("enum"), "invalid-enum", "an enum has at least one value");
        } else if (!parameter.has("value")) {
            if (needsValues) {
                findings.error(
                        parameter,
                        "missing-value",
                        "'" + parameter.text("name") + "' has an enum and no value; say which one it is");
            }
        } else {
            var value = variables.resolve(parameter.text("value"));
            var names = options.stream()
                    .map(option -> variables.resolve(option.text()))
                    .toList();
            if (!names.contains(value)) {
                findings.error(
                        parameter.get("value"),
                        "not-in-enum",
                        "'" + value + "' is none of " + String.join(", ", names) + findings.hint(value, names));
            }
        }
    }

    private void artifact(Site artifact) {
        var from = !artifact.text("from").isEmpty();
        if (!from && !ArtifactCheck.hasLocationOrKey(artifact)) {
            findings.error(
                    artifact,
                    "missing-location",
                    "the artifact '" + artifact.text("name")
                            + "' comes from nowhere: it needs from, a location or a key");
        }
        if (from && !artifact.text("fromExpression").isEmpty()) {
            findings.error(artifact, "two-sources", "it has both from and fromExpression; keep one");
        }
    }
}
