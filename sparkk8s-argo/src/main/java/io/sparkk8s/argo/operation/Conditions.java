package io.sparkk8s.argo.operation;

import io.sparkk8s.argo.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a workflow's status. */
final class Conditions {

    private static final String COMPLETED = "Completed";

    private Conditions() {}

    /** The same with {@code Completed} false, in its place. */
    static List<Condition> notCompleted(List<Condition> conditions) {
        var completed = Condition.builder().type(COMPLETED).status("False").build();
        var all = new ArrayList<>(conditions);
        all.replaceAll(condition -> COMPLETED.equals(condition.type()) ? completed : condition);
        if (!all.contains(completed)) {
            all.add(completed);
        }
        return all;
    }
}
