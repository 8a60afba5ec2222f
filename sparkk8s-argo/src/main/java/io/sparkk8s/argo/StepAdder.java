package io.sparkk8s.argo;

import io.sparkk8s.argo.model.ContinueOn;
import io.sparkk8s.argo.model.WorkflowStep;
import java.util.function.Consumer;

/** What adds steps. */
abstract class StepAdder extends TaskAdder<NextStep> {

    StepAdder() {}

    /** The steps after the next one run though that failed. */
    public final NextStep continueOnFailure() {
        return with(step -> step.continueOn(continued(step).failed(true).build()));
    }

    /** The steps after the next one run though that could not be run to its end, for a reason outside of it. */
    public final NextStep continueOnError() {
        return with(step -> step.continueOn(continued(step).error(true).build()));
    }

    private static ContinueOn.Builder continued(WorkflowStep.Builder step) {
        ContinueOn before = step.build().continueOn();
        return before == null ? ContinueOn.builder() : before.toBuilder();
    }

    /** Anything else that a step has, as the last step. What is set here is not checked. */
    public final NextStep with(Consumer<WorkflowStep.Builder> change) {
        return with(draft().changeStep(change));
    }
}
