package io.sparkk8s.argo;

import java.util.Set;

/** Steps that run at the same time; see {@link Steps#group}. For one thread, while the steps are described. */
public final class StepGroup extends StepAdder {
    private final Steps steps;
    private final int group;

    StepGroup(Steps steps, int group) {
        this.steps = steps;
        this.group = group;
    }

    @Override
    TaskScope scope() {
        return steps.scope();
    }

    @Override
    TaskDraft draft() {
        return TaskDraft.EMPTY;
    }

    @Override
    NextStep with(TaskDraft draft) {
        return new NextStep(steps, this, draft);
    }

    @Override
    void append(Call call, TaskDraft draft, Set<Producer> uses, Place place) {
        steps.append(group, call, draft, uses, place);
    }
}
