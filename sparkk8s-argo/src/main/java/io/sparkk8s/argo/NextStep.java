package io.sparkk8s.argo;

import io.sparkk8s.argo.model.ContinueOn;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is already said of the next step of {@link Steps}. Immutable: each modifier gives a new one, so that one can be kept
 * and used for several steps.
 */
public final class NextStep extends TaskAdder<NextStep> {
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

    /** The steps after it run though it failed. */
    public NextStep continueOnFailure() {
        return with(step -> step.continueOn(continued(step).failed(true).build()));
    }

    /** The steps after it run though it could not be run to its end, for a reason outside of it. */
    public NextStep continueOnError() {
        return with(step -> step.continueOn(continued(step).error(true).build()));
    }

    private static ContinueOn.Builder continued(WorkflowStep.Builder step) {
        ContinueOn before = step.build().continueOn();
        return before == null ? ContinueOn.builder() : before.toBuilder();
    }

    /** Anything else that a step has, as the last step. What is set here is not checked. */
    public NextStep with(Consumer<WorkflowStep.Builder> change) {
        return with(draft.changeStep(change));
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
