package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Expression;
import io.sparkk8s.argo.expression.ExpressionException;
import io.sparkk8s.argo.expression.Tag;
import io.sparkk8s.argo.expression.WhenExpression;
import java.util.Set;

/** The texts of a spec that are read as expressions, by Argo itself at a run for the first time. */
final class TextCheck {

    private static final Set<String> EXPRESSIONS = Set.of("expression", "fromExpression");

    /** What is in a plugin is the plugin's. */
    private static final String PLUGIN = "plugin";

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Site site) {
        if (site.value() instanceof String text) {
            tags(site, text);
        }
        site.items().forEach(this::check);
        for (var name : site.names()) {
            var child = site.get(name);
            if (EXPRESSIONS.contains(name) && !child.text().contains("{{")) {
                expression(child, child.text());
            } else if (name.equals("when") && child.value() instanceof String text) {
                when(child, text);
                tags(child, text);
            } else if (!name.equals(PLUGIN)) {
                check(child);
            }
        }
    }

    private void tags(Site site, String text) {
        for (var tag : Tag.in(text)) {
            if (tag.isExpression() && !tag.content().contains("{{")) {
                expression(site, tag.content());
            }
        }
    }

    private void when(Site when, String text) {
        if (text.isEmpty() || text.equals("true") || text.equals("false")) {
            return;
        }
        try {
            WhenExpression.parse(text)
                    .value()
                    .ifPresent(
                            value -> findings.warning(when, "constant-condition", "'" + text + "' is always " + value));
        } catch (ExpressionException e) {
            findings.error(when, "invalid-when", "'" + text + "' fails: " + e.getMessage());
        } catch (UnsupportedOperationException e) {
            // Argo knows more than is known here: nothing to say
            return;
        }
    }

    private void expression(Site site, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            Expression.parse(text);
        } catch (ExpressionException e) {
            findings.error(site, "invalid-expression", "'" + text.strip() + "' is no expression: " + e.getMessage());
        }
    }
}
