package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Depends;
import io.sparkk8s.argo.expression.ExpressionException;
import java.util.ArrayList;
import java.util.List;

/**
 * A task, and what it waits for.
 *
 * @param terms of its depends, or of its older dependencies
 */
record DagTask(Site site, String name, List<Depends.Term> terms) {

    static DagTask of(Findings findings, Site site, Variables variables) {
        return new DagTask(site, variables.resolve(site.text("name")), terms(findings, site, variables));
    }

    private static List<Depends.Term> terms(Findings findings, Site site, Variables variables) {
        var depends = site.get("depends");
        if (!depends.text().isEmpty()) {
            try {
                return Depends.parse(variables.resolve(depends.text())).terms();
            } catch (ExpressionException e) {
                findings.error(
                        depends, "invalid-depends", "'" + depends.text() + "' is no condition: " + e.getMessage());
                return Depends.mentioned(depends.text());
            }
        }
        List<Depends.Term> terms = new ArrayList<>();
        site.get("dependencies")
                .items()
                .forEach(name -> terms.add(new Depends.Term(variables.resolve(name.text()), "")));
        return terms;
    }

    boolean usesDepends() {
        return !site.text("depends").isEmpty();
    }

    boolean usesDependencies() {
        return site.get("dependencies").size() > 0;
    }

    boolean isLoop() {
        return site.get("withItems").size() > 0 || !site.text("withParam").isEmpty() || site.has("withSequence");
    }

    /** Where a term is told. */
    Site place(int term) {
        return usesDepends()
                ? site.get("depends")
                : site.get("dependencies").items().get(term);
    }
}
