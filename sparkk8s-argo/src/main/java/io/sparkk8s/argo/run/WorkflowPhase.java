package io.sparkk8s.argo.run;

/** Argo's phases of a workflow, as the label {@code workflows.argoproj.io/phase} has them. */
public enum WorkflowPhase {
    PENDING("Pending"),
    RUNNING("Running"),
    SUCCEEDED("Succeeded"),
    FAILED("Failed"),
    ERROR("Error");

    private final String text;

    WorkflowPhase(String text) {
        this.text = text;
    }

    /** As Argo writes it. */
    @Override
    public String toString() {
        return text;
    }
}
