package io.sparkk8s.argo.lint;

import io.sparkk8s.lint.Finding;
import io.sparkk8s.lint.Nearest;
import io.sparkk8s.lint.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found in one document. What is wrong in others that it refers to, is told where it refers to them. */
final class Findings {

    /** Nobody reads more, and each hint compares all names. */
    private static final int MOST_HINTS = 200;

    private final Document subject;
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable Site via;
    private int hints;

    Findings(Document subject) {
        this.subject = subject;
    }

    void error(Site site, String code, String message) {
        if (site.document() == subject) {
            add(site, code, Severity.ERROR, message);
        } else if (via != null && told.add(via.path() + "\n" + site.document().title())) {
            add(
                    via,
                    "invalid-template",
                    Severity.ERROR,
                    site.document().title() + " is not valid: " + site.path() + ": " + message);
        }
    }

    void warning(Site site, String code, String message) {
        if (site.document() == subject) {
            add(site, code, Severity.WARNING, message);
        }
    }

    private void add(Site site, String code, Severity severity, String message) {
        if (told.add(code + "\n" + site.path() + "\n" + message)) {
            all.add(new Finding(
                    code, severity, site.path().toString(), message, subject.file(), subject.line(site.path())));
        }
    }

    boolean isSubject(Document document) {
        return document == subject;
    }

    /** Does something on behalf of a reference: the first that leads out of the document counts. */
    void via(Site reference, Runnable check) {
        var before = via;
        if (reference.document() == subject) {
            via = reference;
        }
        check.run();
        via = before;
    }

    /** The end of a message: the name that was probably meant. */
    String hint(String name, Collection<String> names) {
        return hints++ < MOST_HINTS ? Nearest.hint(name, names) : "";
    }

    /** By line; what has none, or the same, in the order of the check. */
    List<Finding> sorted() {
        return all.stream()
                .sorted(Comparator.comparingInt(finding -> finding.line().orElse(0)))
                .toList();
    }
}
