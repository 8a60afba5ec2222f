package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks at all templates that a workflow may run before it begins, as the controller does, and in its words. */
final class Validation {

    private final Templates templates;
    private final JsonNode spec;
    private final Set<String> globals;
    private final Set<String> seen = new HashSet<>();

    Validation(Templates templates, JsonNode spec, Set<String> globals) {
        this.templates = templates;
        this.spec = spec;
        this.globals = globals;
    }

    /**
     * Checks all of it.
     *
     * @throws InvalidWorkflow what is wrong
     * @throws Unsupported what the simulator does not know
     */
    void check() {
        Supported.spec(spec);
        var local = new Templates.Scope("local", "");
        for (var entry : new String[] {"entrypoint", "onExit"}) {
            var name = Json.text(spec, entry);
            if (!name.isEmpty()) {
                var holder = Json.object().put("template", name);
                holder.set("arguments", spec.path("arguments"));
                call(local, holder, "");
            } else if (entry.equals("entrypoint")) {
                throw new InvalidWorkflow("spec.entrypoint is required");
            }
        }
    }

    private void call(Templates.Scope scope, JsonNode holder, String path) {
        Templates.Found found;
        try {
            found = templates.find(scope, holder);
        } catch (InvalidWorkflow e) {
            throw new InvalidWorkflow(path + e.getMessage());
        }
        var template = found.template();
        var own = path + "templates." + Json.text(template, "name");
        var inputs = new HashSet<String>();
        for (var input : template.path("inputs").path("parameters")) {
            var name = Json.text(input, "name");
            inputs.add("inputs.parameters." + name);
            if (Parameters.named(holder.path("arguments"), name).isMissingNode()
                    && Parameters.value(input).isEmpty()) {
                throw new InvalidWorkflow(own + " inputs.parameters." + name + " was not supplied");
            }
        }
        if (!holder.has("inline") && !seen.add(found.scope().name() + "/" + Json.text(template, "name"))) {
            return;
        }
        Supported.template(template);
        if (template.has("dag")) {
            dag(found, inputs, own);
        } else if (template.has("steps")) {
            steps(found, inputs, own);
        } else {
            var body = template.has("script") ? template.path("script") : template.path("container");
            if (!template.has("suspend") && body.isMissingNode()) {
                throw new InvalidWorkflow(own + " template type unknown");
            }
            known(body, own + ":", inputs, Set.of("pod.", "node.", "retries", "outputs.", "tasks.name", "steps.name"));
        }
    }

    private void dag(Templates.Found found, Set<String> inputs, String own) {
        var tasks = new LinkedHashMap<String, ObjectNode>();
        var older = false;
        var newer = false;
        for (var task : found.template().path("dag").path("tasks")) {
            if (tasks.put(Json.text(task, "name"), (ObjectNode) task) != null) {
                throw new InvalidWorkflow(own + " sorting failed: duplicated nodeName " + Json.text(task, "name"));
            }
            older |= !task.path("dependencies").isEmpty();
            newer |= !Json.text(task, "depends").isEmpty();
        }
        if (older && newer) {
            throw new InvalidWorkflow(own + " cannot use both 'depends' and 'dependencies' in the same DAG template");
        }
        var depends = new Depends(tasks);
        tasks.forEach((name, task) -> {
            for (var before : depends.names(task)) {
                if (!tasks.containsKey(before)) {
                    throw new InvalidWorkflow(own + " sorting failed: invalid dependency " + before);
                }
            }
            if (depends.ancestors(task).contains(name)) {
                throw new InvalidWorkflow(own + " sorting failed: graph with cycle");
            }
        });
        tasks.forEach((name, task) -> {
            var path = own + ".tasks." + name;
            var ancestors = depends.ancestors(task);
            for (var tag : Substitution.tags(task)) {
                var other = tag.startsWith("tasks.") ? tag.replaceFirst("^tasks\\.([^.]*)\\..*", "$1") : "";
                if (tasks.containsKey(other) && !ancestors.contains(other)) {
                    throw new InvalidWorkflow(
                            path + " missing dependency '" + other + "' for parameter '" + user(task, tag) + "'");
                }
                if (!other.isEmpty() && !tasks.containsKey(other)) {
                    throw new InvalidWorkflow(path + " failed to resolve {{" + tag + "}}");
                }
            }
            known(task, path, inputs, Set.of("tasks.", "item"));
            call(found.scope(), task, path + " ");
        });
    }

    private static String user(JsonNode task, String tag) {
        for (var argument : task.path("arguments").path("parameters")) {
            if (Substitution.tags(argument).contains(tag)) {
                return Json.text(argument, "name");
            }
        }
        return tag;
    }

    private void steps(Templates.Found found, Set<String> inputs, String own) {
        var before = new HashSet<String>();
        var number = 0;
        for (var group : found.template().path("steps")) {
            var names = new HashSet<String>();
            for (var step : group) {
                var name = Json.text(step, "name");
                for (var tag : Substitution.tags(step)) {
                    var other = tag.startsWith("steps.") ? tag.replaceFirst("^steps\\.([^.]*)\\..*", "$1") : "";
                    if (!other.isEmpty() && !before.contains(other)) {
                        throw new InvalidWorkflow(own + ".steps failed to resolve {{" + tag + "}}");
                    }
                }
                if (before.contains(name) || !names.add(name)) {
                    throw new InvalidWorkflow(own + ".steps[" + number + "].name '" + name + "' is not unique");
                }
                known(step, own + ".steps", inputs, Set.of("steps.", "item"));
                call(found.scope(), step, own + ".steps[" + number + "]." + name + " ");
            }
            before.addAll(names);
            number++;
        }
    }

    /** Every variable must be the workflow's, an input, or begin as one of the others. */
    private void known(JsonNode tree, String where, Set<String> inputs, Set<String> others) {
        for (var tag : Substitution.tags(tree)) {
            var fine = globals.contains(tag)
                    || inputs.contains(tag)
                    || tag.equals("inputs.parameters")
                    || tag.equals("workflow.status")
                    || tag.equals("workflow.failures")
                    || others.stream().anyMatch(tag::startsWith);
            if (!fine) {
                throw new InvalidWorkflow(where + " failed to resolve {{" + tag + "}}");
            }
        }
    }
}
