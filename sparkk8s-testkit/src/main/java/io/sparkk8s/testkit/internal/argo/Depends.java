package io.sparkk8s.testkit.internal.argo;

import static io.sparkk8s.argo.expression.Depends.RESULTS;

import io.sparkk8s.argo.expression.ExpressionException;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a task of a DAG waits for: its {@code depends}, or the older {@code dependencies}. */
final class Depends {

    private final Map<String, ObjectNode> tasks;

    Depends(Map<String, ObjectNode> tasks) {
        this.tasks = tasks;
    }

    /** The names of the tasks that a task waits for. */
    List<String> names(JsonNode task) {
        var names = new LinkedHashSet<String>();
        task.path("dependencies").forEach(name -> names.add(name.asString("")));
        var text = Json.text(task, "depends");
        if (!text.isBlank()) {
            names.addAll(parse(text).tasks());
        }
        return List.copyOf(names);
    }

    /** All tasks before a task. */
    Set<String> ancestors(JsonNode task) {
        var all = new LinkedHashSet<String>();
        var open = new ArrayList<>(names(task));
        while (!open.isEmpty()) {
            var name = open.remove(open.size() - 1);
            if (all.add(name) && tasks.containsKey(name)) {
                open.addAll(names(tasks.get(name)));
            }
        }
        return all;
    }

    /**
     * Whether a task is to be run, now that all it waits for has ended.
     *
     * @param nodes of the tasks it waits for
     */
    boolean hold(JsonNode task, Function<String, Node> nodes, Nodes all) {
        var text = Json.text(task, "depends");
        if (text.isBlank()) {
            return names(task).stream().allMatch(name -> went(name, nodes.apply(name)));
        }
        return parse(text).holds(term -> {
            var node = nodes.apply(term.task());
            return term.result().isEmpty() ? went(term.task(), node) : is(node, term.result(), all);
        });
    }

    /** What a task's name alone means. */
    private boolean went(String name, Node node) {
        return switch (node.phase()) {
            case SUCCEEDED, SKIPPED -> true;
            case FAILED -> goesOn(name, "failed");
            case ERROR -> goesOn(name, "error");
            default -> false;
        };
    }

    private boolean goesOn(String name, String after) {
        var task = tasks.get(name);
        return task != null && task.path("continueOn").path(after).asBoolean(false);
    }

    private static boolean is(Node node, String result, Nodes all) {
        return switch (result) {
            case "Succeeded" -> node.phase() == Phase.SUCCEEDED;
            case "Failed" -> node.phase() == Phase.FAILED;
            case "Errored" -> node.phase() == Phase.ERROR;
            case "Skipped" -> node.phase() == Phase.SKIPPED;
            case "Omitted" -> node.phase() == Phase.OMITTED;
            case "AnySucceeded" ->
                node.is(Node.TASK_GROUP)
                        && all.children(node).stream().anyMatch(child -> child.phase() == Phase.SUCCEEDED);
            case "AllFailed" ->
                node.is(Node.TASK_GROUP)
                        && all.children(node).stream().allMatch(child -> child.phase() == Phase.FAILED);
            default -> false;
        };
    }

    private static io.sparkk8s.argo.expression.Depends parse(String text) {
        try {
            var depends = io.sparkk8s.argo.expression.Depends.parse(text);
            for (var term : depends.terms()) {
                if (!term.result().isEmpty() && !RESULTS.contains(term.result())) {
                    throw new InvalidWorkflow(
                            "task result '" + term.result() + "' for task '" + term.task() + "' is invalid");
                }
            }
            return depends;
        } catch (ExpressionException e) {
            throw new InvalidWorkflow("Invalid 'depends' expression '" + text + "': " + e.getMessage());
        }
    }
}
