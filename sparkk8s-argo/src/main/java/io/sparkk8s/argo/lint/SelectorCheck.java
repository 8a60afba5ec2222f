package io.sparkk8s.argo.lint;

import java.util.Set;
import java.util.regex.Pattern;

/** A label selector, by Kubernetes' rules. */
final class SelectorCheck {

    private static final Set<String> OPERATORS = Set.of("In", "NotIn", "Exists", "DoesNotExist");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern PREFIX =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    private SelectorCheck() {}

    /** A whole selector. */
    static void check(Findings findings, Site selector) {
        for (var label : selector.get("matchLabels").values()) {
            key(
                    findings,
                    label,
                    label.path()
                            .segments()
                            .get(label.path().segments().size() - 1)
                            .toString());
            value(findings, label);
        }
        for (var expression : selector.get("matchExpressions").items()) {
            key(findings, expression.get("key"), expression.text("key"));
            expression.get("values").items().forEach(value -> value(findings, value));
            expression(findings, expression);
        }
    }

    private static void key(Findings findings, Site site, String key) {
        var slash = key.indexOf('/');
        var prefix = slash < 0
                || (slash <= 253 && PREFIX.matcher(key.substring(0, slash)).matches());
        if (!prefix || !NAME.matcher(key.substring(slash + 1)).matches()) {
            findings.error(site, "invalid-label", "'" + key + "' is no name of a label");
        }
    }

    private static void value(Findings findings, Site site) {
        if (!site.text().isEmpty() && !NAME.matcher(site.text()).matches()) {
            findings.error(
                    site,
                    "invalid-label",
                    "'" + site.text() + "' is no value of a label: letters, digits, '-', '_' and '.', 63 at most");
        }
    }

    private static void expression(Findings findings, Site expression) {
        var operator = expression.text("operator");
        var values = expression.get("values").size();
        if (!OPERATORS.contains(operator)) {
            findings.error(
                    expression,
                    "invalid-value",
                    "'" + operator + "' is none of In, NotIn, Exists, DoesNotExist"
                            + findings.hint(operator, OPERATORS));
        } else if (operator.endsWith("In") == (values == 0)) {
            findings.error(
                    expression,
                    "invalid-value",
                    operator.endsWith("In") ? operator + " needs values" : operator + " has no values");
        }
    }
}
