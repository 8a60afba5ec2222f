package io.sparkk8s.argo;

/** When Argo removes the pods of a workflow's steps (JSON: {@code spec.podGC.strategy}). */
public enum PodGc {
    /** As soon as one has ended. */
    ON_POD_COMPLETION("OnPodCompletion"),
    /** As soon as one has succeeded. */
    ON_POD_SUCCESS("OnPodSuccess"),
    /** When the workflow has ended. */
    ON_WORKFLOW_COMPLETION("OnWorkflowCompletion"),
    /** When the workflow has succeeded. */
    ON_WORKFLOW_SUCCESS("OnWorkflowSuccess");

    private final String text;

    PodGc(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
