package io.sparkk8s.argo.lint;

import java.util.Set;
import java.util.regex.Pattern;

/** What templates of all kinds have. */
final class CommonCheck {

    private static final Set<String> RETRY_POLICIES = Set.of("", "Always", "OnError", "OnFailure", "OnTransientError");

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern METRIC = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private CommonCheck() {}

    static void check(Context context, Site template, TemplateKind kind, Variables variables) {
        var findings = context.findings();
        var policy = template.get("retryStrategy").get("retryPolicy");
        // of the document itself the schema has told it
        if (!findings.isSubject(template.document()) && !RETRY_POLICIES.contains(policy.text())) {
            findings.error(
                    policy,
                    "invalid-value",
                    "'" + policy.text() + "' is none of Always, OnError, OnFailure, OnTransientError"
                            + findings.hint(policy.text(), RETRY_POLICIES));
        }
        for (var container : template.get("initContainers").items()) {
            if (container.text("name").isEmpty()) {
                findings.error(container, "missing-name", "an init container has a name");
            }
        }
        timeouts(context, template, kind, variables);
        if (template.has("archiveLocation")) {
            ArtifactCheck.location(findings, template.get("archiveLocation"));
        }
        template.get("metrics", "prometheus").items().forEach(metric -> metric(findings, metric, variables));
    }

    private static void timeouts(Context context, Site template, TemplateKind kind, Variables variables) {
        var findings = context.findings();
        var timeout = variables.resolve(template.text("timeout"));
        if (!timeout.isEmpty() && !kind.isLeaf()) {
            findings.error(
                    template.get("timeout"), "misplaced-field", "a template with " + kind.field() + " has no timeout");
        }
        if (INTEGER.matcher(timeout).matches()) {
            findings.error(
                    template.get("timeout"),
                    "invalid-duration",
                    "'" + timeout + "' has no unit, as in " + timeout + "s");
        }
        if (!template.text("pendingTimeout").isEmpty() && !kind.isLeaf()) {
            findings.error(
                    template.get("pendingTimeout"),
                    "misplaced-field",
                    "a template with " + kind.field() + " has no pendingTimeout");
        }
        var deadline = template.get("activeDeadlineSeconds");
        if (!deadline.exists()) {
            return;
        }
        if (kind == TemplateKind.STEPS || kind == TemplateKind.DAG) {
            findings.error(
                    deadline, "misplaced-field", "a template with " + kind.field() + " has no activeDeadlineSeconds");
        } else if (!isPositive(variables.resolve(deadline.text()))) {
            findings.error(deadline, "invalid-value", "'" + deadline.text() + "' is no positive number of seconds");
        }
    }

    private static boolean isPositive(String text) {
        if (INTEGER.matcher(text).matches()) {
            return !text.startsWith("-") || Long.parseLong(text) == 0;
        }
        return Variables.isPlaceholder(text) || (text.startsWith("{{") && text.endsWith("}}"));
    }

    private static void metric(Findings findings, Site metric, Variables variables) {
        var name = variables.resolve(metric.text("name"));
        if (!METRIC.matcher(name).matches()) {
            findings.error(
                    metric.has("name") ? metric.get("name") : metric,
                    "invalid-name",
                    "'" + metric.text("name")
                            + "' is no name of a metric: letters, digits and '_', and no digit first");
        }
        for (var label : metric.get("labels").items()) {
            if (!METRIC.matcher(variables.resolve(label.text("key"))).matches()) {
                findings.error(
                        label,
                        "invalid-name",
                        "'" + label.text("key") + "' is no label of a metric: letters, digits and '_' only");
            }
        }
        if (metric.text("help").isEmpty()) {
            findings.error(metric, "missing-field", "a metric has help, what it says to its readers");
        }
        for (var type : new String[] {"gauge", "counter", "histogram"}) {
            if (metric.has(type) && metric.get(type).text("value").isEmpty()) {
                findings.error(metric.get(type), "missing-field", "a " + type + " has a value");
            }
        }
        var gauge = metric.get("gauge");
        if (gauge.isTrue("realtime") && gauge.text("value").contains("resourcesDuration.")) {
            findings.error(
                    gauge.get("value"),
                    "invalid-value",
                    "resourcesDuration is known at the end only, not in real time");
        }
    }
}
