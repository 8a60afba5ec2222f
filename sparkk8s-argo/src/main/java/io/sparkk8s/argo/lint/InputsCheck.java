package io.sparkk8s.argo.lint;

/** What a template asks for. */
final class InputsCheck {

    private InputsCheck() {}

    /** The variables that its texts may name, of those that do not depend on what it does. */
    static Scope check(Context context, Site template, TemplateKind kind) {
        var findings = context.findings();
        var parameters = template.get("inputs", "parameters").items();
        var artifacts = template.get("inputs", "artifacts").items();
        NameCheck.data(findings, parameters, context.variables());
        NameCheck.data(findings, artifacts, context.variables());
        var scope = new Scope(null);
        if (!parameters.isEmpty()) {
            scope.add("inputs.parameters");
        }
        parameters.forEach(parameter -> scope.add("inputs.parameters." + parameter.text("name")));
        for (var artifact : artifacts) {
            var name = "inputs.artifacts." + artifact.text("name");
            scope.add(name);
            if (kind.isLeaf()) {
                ArtifactCheck.path(findings, artifact, context.variables());
                scope.add(name + ".path");
            } else if (!artifact.text("path").isEmpty()) {
                findings.error(artifact.get("path"), "misplaced-field", "only templates with a container have paths");
            }
            if (!artifact.text("from").isEmpty()) {
                findings.error(
                        artifact.get("from"),
                        "misplaced-field",
                        "an input does not say from; the step or task that runs the template does");
            }
            ArtifactCheck.location(findings, artifact);
        }
        if (kind.hasPod()) {
            scope.add("pod.name");
        }
        return scope;
    }
}
