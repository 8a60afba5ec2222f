package io.sparkk8s.argo.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What a template gives back. */
final class OutputsCheck {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{[-a-zA-Z0-9]+(\\.[-a-zA-Z0-9_]+)*}}");

    private static final List<String> SOURCES =
            List.of("path", "jqFilter", "jsonPath", "parameter", "expression", "supplied");

    private final Findings findings;
    private final Variables variables;

    OutputsCheck(Context context, Variables variables) {
        this.findings = context.findings();
        this.variables = variables;
    }

    /** Whether a name is to be filled in. */
    static boolean isVariable(String text) {
        return VARIABLE.matcher(text).find();
    }

    void check(Site template, TemplateKind kind, Scope scope, TagCheck tags) {
        var outputs = template.get("outputs");
        NameCheck.data(findings, outputs.get("parameters").items(), variables);
        NameCheck.data(findings, outputs.get("artifacts").items(), variables);
        tags.check(outputs, scope, variables);
        outputs.get("artifacts").items().forEach(artifact -> artifact(artifact, kind));
        outputs.get("parameters").items().forEach(parameter -> parameter(parameter, kind));
    }

    private void artifact(Site artifact, TemplateKind kind) {
        if (kind.isLeaf()) {
            ArtifactCheck.path(findings, artifact, variables);
        } else if (!artifact.text("path").isEmpty()) {
            findings.error(artifact.get("path"), "misplaced-field", "only templates with a container have paths");
        }
        globalName(artifact);
    }

    private void globalName(Site output) {
        var name = variables.resolve(output.text("globalName"));
        if (!name.isEmpty() && !isVariable(name)) {
            NameCheck.data(name)
                    .ifPresent(problem -> findings.error(output.get("globalName"), "invalid-name", problem));
        }
    }

    private void parameter(Site parameter, TemplateKind kind) {
        globalName(parameter);
        var from = parameter.get("valueFrom");
        if (from.exists() && parameter.has("value")) {
            findings.error(parameter, "two-sources", "it has both value and valueFrom; keep one");
        }
        if (!from.exists()) {
            if (!parameter.has("value")) {
                findings.error(
                        parameter,
                        "missing-value",
                        "the output '" + parameter.text("name") + "' says neither value nor valueFrom");
            }
            return;
        }
        var sources = SOURCES.stream().filter(source -> isSet(from.get(source))).toList();
        if (!parameter.has("value") && sources.size() != 1) {
            findings.error(
                    from,
                    sources.isEmpty() ? "missing-field" : "two-sources",
                    sources.isEmpty()
                            ? "valueFrom has one of path, jqFilter, jsonPath, parameter, expression, supplied"
                            : "valueFrom has " + String.join(" and ", sources) + "; keep one");
        }
        suits(from, sources, kind);
    }

    private static boolean isSet(Site source) {
        return source.exists() && !(source.value() instanceof String text && text.isEmpty());
    }

    private void suits(Site from, List<String> sources, TemplateKind kind) {
        var wanted =
                switch (kind) {
                    case CONTAINER, CONTAINER_SET, SCRIPT -> List.of("path");
                    case RESOURCE -> List.of("jsonPath", "jqFilter");
                    case DAG, STEPS -> List.of("parameter", "expression");
                    default -> List.<String>of();
                };
        if (!wanted.isEmpty() && wanted.stream().noneMatch(sources::contains)) {
            findings.error(
                    from,
                    "invalid-value-from",
                    "a template with " + kind.field() + " has its outputs from " + String.join(" or ", wanted));
        }
        if (wanted.size() == 2 && kind != TemplateKind.RESOURCE && sources.containsAll(wanted)) {
            findings.error(from, "two-sources", "valueFrom has both parameter and expression; keep one");
        }
    }
}
