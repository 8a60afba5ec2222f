package io.sparkk8s.argo.graph;

import io.sparkk8s.argo.model.DAGTask;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On which tasks one depends, and on which outcome of each.
 *
 * @param outcomes task to outcomes, joined by {@code or}; empty for the usual
 * @param all whether each of them must have happened
 */
record Depends(Map<String, String> outcomes, boolean all) {

    static Depends of(DAGTask task, Map<String, DAGTask> tasks) {
        var depends = Objects.requireNonNullElse(task.depends(), "");
        var outcomes = new LinkedHashMap<String, String>();
        if (depends.isEmpty()) {
            task.dependencies().forEach(name -> outcomes.put(name, continued(tasks.get(name))));
            return new Depends(outcomes, true);
        }
        io.sparkk8s.argo.expression.Depends.mentioned(depends)
                .forEach(term -> outcomes.merge(term.task(), term.result(), Depends::or));
        // "a.Succeeded || a.Failed" wants a, whichever way it ends
        var all = outcomes.size() == 1 || !depends.contains("||");
        return new Depends(outcomes, all && !depends.contains("!"));
    }

    private static String or(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        return (one.isEmpty() ? "Succeeded" : one) + " or " + (other.isEmpty() ? "Succeeded" : other);
    }

    private static String continued(@Nullable DAGTask before) {
        var on = before == null ? null : before.continueOn();
        if (on == null) {
            return "";
        }
        var failed = Boolean.TRUE.equals(on.failed()) ? " or Failed" : "";
        var error = Boolean.TRUE.equals(on.error()) ? " or Errored" : "";
        return failed.isEmpty() && error.isEmpty() ? "" : "Succeeded" + failed + error;
    }
}
