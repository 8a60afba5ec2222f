package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.lint.Finding;
import java.util.List;

/** One document, from its kind to its texts. */
final class DocumentCheck {

    private static final int LONGEST_NAME = 63;

    /** A cron workflow puts a time behind its name. */
    private static final int LONGEST_CRON_NAME = 52;

    private final Findings findings;
    private final Document document;
    private final Library library;
    private final Dialect dialect;

    DocumentCheck(Document document, Library library, Dialect dialect) {
        this.findings = new Findings(document);
        this.document = document;
        this.library = library;
        this.dialect = dialect;
    }

    List<Finding> check() {
        document.duplicates()
                .forEach(site -> findings.error(
                        site, "duplicate-field", "the field is given twice in the same object; the last one counts"));
        identity();
        new SchemaCheck(findings, dialect).check(document.root(), document.kind());
        switch (document.kind()) {
            case Kinds.WORKFLOW -> workflow(LONGEST_NAME, false, false);
            case Kinds.WORKFLOW_TEMPLATE, Kinds.CLUSTER_WORKFLOW_TEMPLATE -> workflow(LONGEST_NAME, true, false);
            case Kinds.CRON_WORKFLOW -> {
                new CronCheck(findings, dialect).check(document.root().get("spec"));
                workflow(LONGEST_CRON_NAME, false, true);
            }
            default -> {}
        }
        return findings.sorted();
    }

    /** What kind of resource it is. */
    private void identity() {
        var kind = document.root().get("kind");
        var version = document.root().text("apiVersion");
        if (kind.exists() && !(kind.value() instanceof String)) {
            findings.error(kind, "wrong-type", "a string is wanted, not " + ScalarCheck.shown(kind.value()));
        } else if (version.startsWith(Kinds.GROUP + "/")
                && !Kinds.ALL.contains(kind.text())
                && !Kinds.isOfOthers(kind.text())) {
            findings.error(
                    kind,
                    "unknown-kind",
                    (kind.exists() ? "'" + kind.text() + "' is no kind of Argo's" : "it has no kind")
                            + findings.hint(kind.text(), Kinds.ALL));
        } else if (Kinds.ALL.contains(kind.text())
                && document.root().has("apiVersion")
                && !version.equals(Kinds.API_VERSION)) {
            findings.error(
                    document.root().get("apiVersion"),
                    "invalid-api-version",
                    "a " + kind.text() + " has the apiVersion " + Kinds.API_VERSION + ", not '" + version + "'");
        }
    }

    private void workflow(int longest, boolean isTemplate, boolean needsValues) {
        var name = document.root().get("metadata", "name");
        if (name.text().length() > longest) {
            findings.error(
                    name,
                    "invalid-name",
                    "the name has " + name.text().length() + " characters; " + longest + " are allowed");
        }
        var context = new Context(findings, library, Variables.ofWorkflow(), dialect, isTemplate, needsValues);
        new WorkflowCheck(context, document).check();
    }
}
