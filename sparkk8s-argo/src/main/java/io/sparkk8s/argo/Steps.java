package io.sparkk8s.argo;

import io.sparkk8s.argo.model.WorkflowStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps of a template, one after the other, as they are being added; a {@link #group} is of steps that run at the same
 * time. Modifiers come first, {@code run} or {@code each} last:
 *
 * <pre>{@code
 * var extract = s.run("extract", job, new Job(val("extract.py")));
 * var both = s.group();
 * both.run("report", job, new Job(extract.out().file()));
 * both.when(extract.result().eq("full")).run("archive", job, new Job(extract.out().file()));
 * }</pre>
 *
 * <p>A step can use what those of earlier groups made. Faults that the compiler cannot see are collected and told by the
 * build. For one thread, while the steps are described.
 */
public final class Steps extends StepAdder {
    private final TaskScope scope;
    private final List<List<WorkflowStep>> groups = new ArrayList<>();

    Steps(Place place) {
        this.scope = new TaskScope("steps", place);
    }

    /** Steps that run at the same time, after all that were added before this call. */
    public StepGroup group() {
        return new StepGroup(this, newGroup());
    }

    private int newGroup() {
        groups.add(new ArrayList<>());
        return groups.size() - 1;
    }

    @Override
    TaskScope scope() {
        return scope;
    }

    @Override
    TaskDraft draft() {
        return TaskDraft.EMPTY;
    }

    @Override
    NextStep with(TaskDraft draft) {
        return new NextStep(this, null, draft);
    }

    @Override
    void append(Call call, TaskDraft draft, Set<Producer> uses, Place place) {
        append(newGroup(), call, draft, uses, place);
    }

    void append(int group, Call call, TaskDraft draft, Set<Producer> uses, Place place) {
        for (String used : scope.ownTasks(uses, place)) {
            place.faultIf(
                    scope.order(used) >= group,
                    "the step " + used + " is used, which does not run before: add it to an earlier group");
        }
        WorkflowStep.Builder step = call.step();
        draft.stepChanges().forEach(change -> change.accept(step));
        scope.add(call.name(), group, place);
        groups.get(group).add(step.build());
    }

    List<List<WorkflowStep>> wire() {
        scope.place().faultIf(scope.size() == 0, "there is no step");
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(List::copyOf)
                .toList();
    }
}
