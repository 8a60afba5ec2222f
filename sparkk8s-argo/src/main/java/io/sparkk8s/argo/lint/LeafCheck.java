package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Tag;
import io.sparkk8s.lint.Severity;
import io.sparkk8s.yaml.YamlError;
import io.sparkk8s.yaml.YamlFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Templates that work themselves: a container, a script, a resource and the like. */
final class LeafCheck {

    private static final Set<String> ACTIONS = Set.of("get", "create", "apply", "delete", "replace", "patch");

    private final TemplateCheck templates;
    private final Findings findings;
    private final Site template;
    private final Document base;
    private final Variables variables;
    private final Scope scope;
    private final Arguments arguments;

    LeafCheck(
            TemplateCheck templates,
            Site template,
            Document base,
            Variables variables,
            Scope scope,
            Arguments arguments) {
        this.arguments = arguments;
        this.templates = templates;
        this.findings = templates.context().findings();
        this.template = template;
        this.base = base;
        this.variables = variables;
        this.scope = scope;
    }

    void check(TemplateKind kind) {
        look(template, Set.of("inputs"), Severity.ERROR);
        // which each template gets
        look(base.spec().get("podMetadata"), Set.of(), Severity.ERROR);
        inputs();
        if (template.has("parallelism")) {
            findings.error(
                    template.get("parallelism"),
                    "misplaced-field",
                    "only templates with steps or dag have parallelism");
        }
        switch (kind) {
            case CONTAINER -> {
                mounts();
                image("container");
            }
            case SCRIPT -> image("script");
            case CONTAINER_SET -> new ContainerSetCheck(findings, variables).check(template);
            case RESOURCE -> resource(template.get("resource"));
            case PLUGIN -> {
                if (template.get("plugin").size() != 1) {
                    findings.error(template.get("plugin"), "invalid-value", "a plugin has one field: its name");
                }
            }
            default -> {}
        }
        ShellCheck.check(findings, template, kind);
    }

    /** What is given from outside takes the place of an input's value, and of where its artifacts come from. */
    private void inputs() {
        for (var input : template.get("inputs", "parameters").items()) {
            var given = arguments.parameter(input.text("name"));
            look(input, Set.of("value"), Severity.ERROR);
            look(
                    input.get("value"),
                    Set.of(),
                    arguments.known() && given.isEmpty() ? Severity.ERROR : Severity.WARNING);
            given.ifPresent(argument -> look(argument.get("valueFrom"), Set.of(), Severity.ERROR));
        }
        for (var input : template.get("inputs", "artifacts").items()) {
            var given = arguments.artifacts().get(input.text("name"));
            look(input.get("path"), Set.of(), Severity.ERROR);
            look(input, Set.of("path"), arguments.known() && given == null ? Severity.ERROR : Severity.WARNING);
            if (given != null) {
                look(given, Set.of(), Severity.ERROR);
            }
        }
    }

    private void look(Site site, Set<String> without, Severity severity) {
        templates.tags().check(site, without, scope, variables, severity);
    }

    private void image(String field) {
        if (!template.get(field).text("image").isEmpty()) {
            return;
        }
        var fallback = base.spec().get("templateDefaults", field).text("image");
        if (fallback.isEmpty() || isForeignClusterTemplate()) {
            findings.error(template.get(field), "missing-image", "the " + field + " has no image");
        }
    }

    /** Argo does not look for defaults in a ClusterWorkflowTemplate that another resource refers to. */
    private boolean isForeignClusterTemplate() {
        return base.kind().equals(Kinds.CLUSTER_WORKFLOW_TEMPLATE) && !findings.isSubject(base);
    }

    private void mounts() {
        Map<String, String> taken = new HashMap<>();
        for (var mount : template.get("container", "volumeMounts").items()) {
            take(taken, mount.get("mountPath"), "the volume '" + mount.text("name") + "'");
        }
        for (var artifact : template.get("inputs", "artifacts").items()) {
            take(taken, artifact.get("path"), "the artifact '" + artifact.text("name") + "'");
        }
    }

    private void take(Map<String, String> taken, Site path, String owner) {
        var before = taken.putIfAbsent(variables.resolve(path.text()), owner);
        if (before != null) {
            findings.error(path, "mount-collision", "'" + path.text() + "' is the place of " + before + " already");
        }
    }

    private void resource(Site resource) {
        var action = variables.resolve(resource.text("action"));
        if (!ACTIONS.contains(action) && !Variables.isPlaceholder(action)) {
            findings.error(
                    resource.has("action") ? resource.get("action") : resource,
                    "invalid-value",
                    "'" + action + "' is none of get, create, apply, delete, replace, patch"
                            + findings.hint(action, ACTIONS));
        }
        if (action.equals("get") || action.equals("delete")) {
            return;
        }
        var from = resource.get("manifestFrom");
        var manifest = resource.text("manifest");
        if (manifest.isEmpty() == !from.exists()) {
            findings.error(
                    resource,
                    manifest.isEmpty() ? "missing-field" : "two-sources",
                    manifest.isEmpty()
                            ? "a resource has manifest, or manifestFrom"
                            : "it has both manifest and manifestFrom; keep one");
        }
        if (from.has("artifact")) {
            var name = from.get("artifact").text("name");
            var known = template.get("inputs", "artifacts").items().stream()
                    .map(artifact -> artifact.text("name"))
                    .toList();
            if (!known.contains(name)) {
                findings.error(
                        from.get("artifact"),
                        "unknown-artifact",
                        "the template has no input artifact '" + name + "'" + findings.hint(name, known));
            }
        }
        manifest(resource.get("manifest"), variables.resolve(manifest));
    }

    private void manifest(Site site, String text) {
        if (text.isEmpty() || Variables.isPlaceholder(text)) {
            return;
        }
        // a variable that nobody knows stays, and may be an object in an object to YAML: Argo would say so as well
        var plain =
                Tag.replace(text, tag -> tag.isExpression() || tag.content().startsWith("=") ? "x" : tag.toString());
        for (var part : YamlFile.parse("manifest", plain).parts()) {
            if (part instanceof YamlError error) {
                findings.error(
                        site,
                        "invalid-manifest",
                        "the manifest is no YAML: line " + error.line() + " of it: " + error.message());
            }
        }
    }
}
