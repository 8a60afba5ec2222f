package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * All that the simulator knows, field by field. A workflow with any other field is refused: better no answer than a
 * wrong one.
 */
final class Supported {

    private static final Set<String> PARAMETER = Set.of("name", "value", "default", "description", "enum");

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry(
                    "spec",
                    Set.of(
                            "activeDeadlineSeconds",
                            "affinity",
                            "arguments",
                            "automountServiceAccountToken",
                            "dnsConfig",
                            "dnsPolicy",
                            "entrypoint",
                            "hostAliases",
                            "hostNetwork",
                            "imagePullSecrets",
                            "nodeSelector",
                            "onExit",
                            "podMetadata",
                            "podPriorityClassName",
                            "parallelism",
                            // the simulated controller takes any number of workflows at once
                            "priority",
                            "schedulerName",
                            "securityContext",
                            "serviceAccountName",
                            "shutdown",
                            "suspend",
                            "templates",
                            "tolerations",
                            "ttlStrategy",
                            "volumes",
                            "workflowMetadata",
                            "workflowTemplateRef")),
            Map.entry(
                    "template",
                    Set.of(
                            "activeDeadlineSeconds",
                            "affinity",
                            "automountServiceAccountToken",
                            "container",
                            "dag",
                            "hostAliases",
                            "inputs",
                            "metadata",
                            "name",
                            "nodeSelector",
                            "outputs",
                            "priorityClassName",
                            "retryStrategy",
                            "schedulerName",
                            "script",
                            "securityContext",
                            "serviceAccountName",
                            "steps",
                            "suspend",
                            "tolerations",
                            "volumes")),
            Map.entry("dag", Set.of("failFast", "tasks")),
            Map.entry(
                    "task",
                    Set.of(
                            "arguments",
                            "continueOn",
                            "dependencies",
                            "depends",
                            "inline",
                            "name",
                            "template",
                            "templateRef",
                            "when",
                            "withItems",
                            "withParam")),
            Map.entry(
                    "step",
                    Set.of(
                            "arguments",
                            "continueOn",
                            "inline",
                            "name",
                            "template",
                            "templateRef",
                            "when",
                            "withItems",
                            "withParam")),
            Map.entry("suspend", Set.of("duration")),
            Map.entry("retryStrategy", Set.of("backoff", "limit", "retryPolicy")),
            Map.entry("backoff", Set.of("duration", "factor")),
            Map.entry("workflowMetadata", Set.of("annotations", "labels")),
            Map.entry("arguments", Set.of("parameters")),
            Map.entry("inputs", Set.of("parameters")),
            Map.entry("outputs", Set.of("parameters")),
            Map.entry("argument", PARAMETER),
            Map.entry("input", PARAMETER),
            Map.entry("output", Set.of("name", "value", "default", "description", "valueFrom")),
            Map.entry("valueFrom", Set.of("default", "parameter", "path", "supplied")));

    private Supported() {}

    /** @throws Unsupported it is not */
    static void spec(JsonNode spec) {
        check(spec, "spec", "spec");
        parameters(spec, "arguments", "argument", "spec");
        check(spec.path("workflowMetadata"), "workflowMetadata", "spec.workflowMetadata");
    }

    /** @throws Unsupported it is not */
    static void template(JsonNode template) {
        var where = "templates." + Json.text(template, "name");
        check(template, "template", where);
        parameters(template, "inputs", "input", where);
        parameters(template, "outputs", "output", where);
        for (var output : template.path("outputs").path("parameters")) {
            check(
                    output.path("valueFrom"),
                    "valueFrom",
                    where + ".outputs.parameters." + Json.text(output, "name") + ".valueFrom");
        }
        check(template.path("dag"), "dag", where + ".dag");
        template.path("dag").path("tasks").forEach(task -> call(task, "task", where + ".dag.tasks."));
        template.path("steps").forEach(group -> group.forEach(step -> call(step, "step", where + ".steps.")));
        check(template.path("suspend"), "suspend", where + ".suspend");
        check(template.path("retryStrategy"), "retryStrategy", where + ".retryStrategy");
        check(template.path("retryStrategy").path("backoff"), "backoff", where + ".retryStrategy.backoff");
        for (var tag : Substitution.tags(template)) {
            if (tag.startsWith("=")) {
                throw new Unsupported("the expression {{" + tag + "}} in " + where);
            }
        }
    }

    private static void call(JsonNode call, String kind, String where) {
        var path = where + Json.text(call, "name");
        check(call, kind, path);
        parameters(call, "arguments", "argument", path);
    }

    private static void parameters(JsonNode holder, String list, String kind, String where) {
        check(holder.path(list), list, where + "." + list);
        for (var parameter : holder.path(list).path("parameters")) {
            check(parameter, kind, where + "." + list + ".parameters." + Json.text(parameter, "name"));
        }
    }

    private static void check(JsonNode node, String kind, String where) {
        var known = FIELDS.getOrDefault(kind, Set.of());
        node.forEachEntry((field, value) -> {
            var nothing = value.isNull() || (value.isContainer() && value.isEmpty());
            if (!known.contains(field) && !nothing) {
                throw new Unsupported(where + "." + field);
            }
        });
    }
}
