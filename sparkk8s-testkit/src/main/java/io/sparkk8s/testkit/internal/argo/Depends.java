package io.sparkk8s.testkit.internal.argo;

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

    /** What may stand behind a task's name. */
    private static final Set<String> RESULTS =
            Set.of("Succeeded", "Failed", "Errored", "Skipped", "Omitted", "Daemoned", "AnySucceeded", "AllFailed");

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
            evaluate(text, words -> {
                names.add(name(words.get(0)));
                return true;
            });
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
        return evaluate(text, words -> {
            var name = name(words.get(0));
            var node = nodes.apply(name);
            var result = words.get(0).substring(Math.min(words.get(0).length(), name.length() + 1));
            return result.isEmpty() ? went(name, node) : is(node, result, all);
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

    private static String name(String word) {
        var dot = word.lastIndexOf('.');
        return dot > 0 && RESULTS.contains(word.substring(dot + 1)) ? word.substring(0, dot) : word;
    }

    private static boolean evaluate(String text, java.util.function.Predicate<List<String>> leaf) {
        try {
            return Conditions.evaluate(text, leaf);
        } catch (IllegalArgumentException e) {
            throw new InvalidWorkflow("Invalid 'depends' expression '" + text + "': " + e.getMessage());
        }
    }
}
