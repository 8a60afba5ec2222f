package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the template that is meant. */
final class Resolver {

    /** A template, and the document that it is from. */
    record Resolved(Site template, Document base) {}

    private final Context context;

    /** What was found in other resources, by the names of the templates. */
    private final Map<String, Resolved> found = new HashMap<>();

    Resolver(Context context) {
        this.context = context;
    }

    /** Empty if there is none, which is told, or if only the run can know. */
    Optional<Resolved> resolve(Reference reference) {
        var inline = reference.inline();
        var other = reference.other();
        if (other.exists() && !reference.template().isEmpty()) {
            error(reference.nameSite(), "two-templates", "it has both template and templateRef; keep one");
            return Optional.empty();
        }
        if (other.exists() && !inline.exists()) {
            return elsewhere(reference);
        }
        if (!reference.template().isEmpty()) {
            return here(reference);
        }
        if (inline.exists()) {
            return Optional.of(new Resolved(inline, reference.base()));
        }
        error(reference.site(), "missing-template", "it names no template; say template, templateRef or inline");
        return Optional.empty();
    }

    private Optional<Resolved> here(Reference reference) {
        var name = reference.template();
        var own = reference.base().templates().get(name);
        if (own != null) {
            return Optional.of(new Resolved(reference.inline().exists() ? reference.inline() : own, reference.base()));
        }
        var borrowed = context.findings().isSubject(reference.base()) ? found.get(name) : null;
        if (borrowed != null) {
            context.findings()
                    .warning(
                            reference.nameSite(),
                            "borrowed-template",
                            "there is no template '" + name + "' here; Argo takes that of "
                                    + borrowed.base().title() + ", if another task has run it before: say templateRef");
            return Optional.of(borrowed);
        }
        error(
                reference.nameSite(),
                "unknown-template",
                "there is no template '" + shown(reference, name) + "'"
                        + context.findings()
                                .hint(name, reference.base().templates().keySet()));
        return Optional.empty();
    }

    private static String shown(Reference reference, String name) {
        var written = reference.site().text("template");
        return Variables.isPlaceholder(name) && !written.isEmpty() ? written : name;
    }

    private Optional<Resolved> elsewhere(Reference reference) {
        var other = reference.other();
        var name = reference.variables().resolve(other.text("name"));
        var template = reference.variables().resolve(other.text("template"));
        if (name.isEmpty() || template.isEmpty()) {
            error(
                    other,
                    "missing-field",
                    "a templateRef has name, that of the resource, and template, that of a template in it");
            return Optional.empty();
        }
        if (isOpen(name) || isOpen(template)) {
            return Optional.empty();
        }
        var kind = other.isTrue("clusterScope") ? Kinds.CLUSTER_WORKFLOW_TEMPLATE : Kinds.WORKFLOW_TEMPLATE;
        return resource(other.get("name"), kind, name).flatMap(resource -> {
            var site = Optional.ofNullable(resource.templates().get(template));
            if (site.isEmpty() && !Variables.hasPlaceholder(template)) {
                error(
                        other.get("template"),
                        "unknown-template",
                        resource.title() + " has no template '" + template + "'"
                                + context.findings()
                                        .hint(template, resource.templates().keySet()));
            }
            site.ifPresent(known -> found.putIfAbsent(template, new Resolved(known, resource)));
            return site.map(known -> new Resolved(known, resource));
        });
    }

    /** A WorkflowTemplate or a ClusterWorkflowTemplate; empty if there is none, which is told. */
    Optional<Document> resource(Site site, String kind, String name) {
        var namespace = site.document().namespace();
        var found = context.library().find(kind, namespace, name);
        if (found.isEmpty()) {
            var known = context.library().names(kind);
            error(
                    site,
                    "unknown-template",
                    "there is no " + kind + " '" + name + "'"
                            + (namespace.isEmpty() || kind.equals(Kinds.CLUSTER_WORKFLOW_TEMPLATE)
                                    ? ""
                                    : " in the namespace " + namespace)
                            + " among what was given" + context.findings().hint(name, known));
        }
        return found;
    }

    /** Whether it has variables that only the run knows. */
    static boolean isOpen(String text) {
        return Tag.in(text).stream().anyMatch(tag -> !tag.isExpression());
    }

    private void error(Site site, String code, String message) {
        context.findings().error(site, code, message);
    }
}
