package io.sparkk8s;

/** Where a run stands: one set of words for Spark applications and workflows, whatever runs them. */
public enum RunState {
    /** The cluster has accepted it; nobody has acted on it yet. */
    SUBMITTED,
    /** It is held back by a queue or a scheduling gate. */
    QUEUED,
    /** It waits for a node, an image, a volume or its first container. */
    PENDING,
    /** It runs. */
    RUNNING,
    /** It was told to pause. */
    SUSPENDED,
    /** It ended well: for Spark, the driver container ended with exit code 0. */
    SUCCEEDED,
    /** It ended badly. */
    FAILED,
    /** It was stopped through this library. */
    KILLED,
    /** It is gone and nobody saw how it ended, or it was deleted while it ran. */
    LOST;

    /** Whether it has ended: such a state never changes again. */
    public boolean terminal() {
        return compareTo(SUCCEEDED) >= 0;
    }
}
