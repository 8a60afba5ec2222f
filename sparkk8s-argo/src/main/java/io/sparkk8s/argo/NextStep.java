package io.sparkk8s.argo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is already said of the next step of {@link Steps}. Immutable: each modifier gives a new one, so that one can be kept
 * and used for several steps.
 */
public final class NextStep extends StepAdder {
    private final Steps steps;
    private final @Nullable StepGroup group;
    private final TaskDraft draft;

    /**
     * A step.
     *
     * @param group of which it is; null for one of its own
     */
    NextStep(Steps steps, @Nullable StepGroup group, TaskDraft draft) {
        this.steps = steps;
        this.group = group;
        this.draft = draft;
    }

    @Override
    TaskScope scope() {
        return steps.scope();
    }

    @Override
    TaskDraft draft() {
        return draft;
    }

    @Override
    NextStep with(TaskDraft next) {
        return new NextStep(steps, group, next);
    }

    @Override
    void append(Call call, TaskDraft all, Set<Producer> uses, Place place) {
        if (group == null) {
            steps.append(call, all, uses, place);
        } else {
            group.append(call, all, uses, place);
        }
    }
}
