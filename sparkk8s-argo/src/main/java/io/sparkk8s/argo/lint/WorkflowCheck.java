package io.sparkk8s.argo.lint;

import java.util.List;
import java.util.Optional;

/** The spec of a workflow, as its own, a template's or a cron workflow's. */
final class WorkflowCheck {

    private final Context context;
    private final Findings findings;
    private final Variables variables;
    private final Document document;
    private final Site spec;
    private final TemplateCheck templates;

    WorkflowCheck(Context context, Document document) {
        this.context = context;
        this.findings = context.findings();
        this.variables = context.variables();
        this.document = document;
        this.spec = document.spec();
        this.templates = new TemplateCheck(context);
    }

    void check() {
        NameCheck.fields(findings, spec.get("templates").items(), variables);
        new TextCheck(findings).check(spec);
        SizeCheck.check(findings, document);
        var reference = spec.get("workflowTemplateRef");
        if (!reference.exists()) {
            run(Optional.empty());
            return;
        }
        if (spec.get("templates").size() > 0) {
            findings.error(
                    spec.get("templates"),
                    "two-sources",
                    "a workflow with a workflowTemplateRef has the templates of that one, and none of its own");
        }
        var kind = reference.isTrue("clusterScope") ? Kinds.CLUSTER_WORKFLOW_TEMPLATE : Kinds.WORKFLOW_TEMPLATE;
        templates
                .resolver()
                .resource(reference.has("name") ? reference.get("name") : reference, kind, reference.text("name"))
                .ifPresent(found -> run(Optional.of(found)));
    }

    private void run(Optional<Document> other) {
        var parameters = all(other, "parameters");
        var artifacts = all(other, "artifacts");
        new ArgumentsCheck(findings, variables).check(parameters, artifacts, context.needsValues());
        new Globals(variables).add(document, other, parameters);
        var arguments = context.isTemplate() ? Arguments.ANY : Arguments.of(parameters, artifacts);
        entry(other, arguments);
        exit(other, arguments);
        new HookCheck(templates).check(spec, other.orElse(document), variables);
        SelectorCheck.check(findings, spec.get("podGC", "labelSelector"));
        var base = other.orElse(document);
        base.spec()
                .get("templates")
                .items()
                .forEach(template -> templates.check(
                        reference(
                                template.has("name") ? template.get("name") : template,
                                base,
                                template.text("name"),
                                other),
                        Arguments.ANY));
        templates.finish();
    }

    private List<Site> all(Optional<Document> other, String type) {
        var own = spec.get("arguments", type).items();
        return other.map(found ->
                        Arguments.merge(own, found.spec().get("arguments", type).items()))
                .orElse(own);
    }

    private void entry(Optional<Document> other, Arguments arguments) {
        var own = spec.get("entrypoint");
        var site =
                own.text().isEmpty() && other.isPresent() ? other.get().spec().get("entrypoint") : own;
        if (site.text().isEmpty()) {
            if (!context.isTemplate()) {
                findings.error(
                        spec,
                        "missing-entrypoint",
                        "the workflow does not say where it begins: entrypoint, the name of a template");
            }
            return;
        }
        start(own, site, other, arguments);
    }

    private void exit(Optional<Document> other, Arguments arguments) {
        var own = spec.get("onExit");
        var site =
                own.text().isEmpty() && other.isPresent() ? other.get().spec().get("onExit") : own;
        if (site.text().isEmpty()) {
            return;
        }
        variables.global("workflow.failures");
        if (hasVariableGlobalArtifact(spec)
                || other.filter(o -> hasVariableGlobalArtifact(o.spec())).isPresent()) {
            variables.global(Scope.ANY_OUTPUT_ARTIFACT);
        }
        var supplied = other.isPresent() || context.isTemplate() ? Arguments.of(spec.get("arguments")) : arguments;
        start(own, site, other, supplied);
    }

    private void start(Site own, Site site, Optional<Document> other, Arguments arguments) {
        if (other.isEmpty() || !Resolver.isOpen(site.text())) {
            templates.checkEntry(reference(where(own, other), other.orElse(document), site.text(), other), arguments);
        }
    }

    /** Where a message points to: what another document says is told at the reference to it. */
    private Site where(Site own, Optional<Document> other) {
        return own.text().isEmpty() && other.isPresent() ? spec.get("workflowTemplateRef") : own;
    }

    private Reference reference(Site site, Document base, String name, Optional<Document> other) {
        var at = other.isPresent() && site.document() != document ? spec.get("workflowTemplateRef") : site;
        return Reference.named(at, base, name, variables);
    }

    private static boolean hasVariableGlobalArtifact(Site spec) {
        return spec.get("templates").items().stream()
                .flatMap(template -> template.get("outputs", "artifacts").items().stream())
                .anyMatch(artifact -> OutputsCheck.isVariable(artifact.text("globalName")));
    }
}
