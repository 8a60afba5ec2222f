package io.sparkk8s;

/** Why a run did not succeed. */
public enum FailureKind {
    /** The application ended with an exit code other than 0. */
    APPLICATION_ERROR,
    /** The kernel killed the driver at its memory limit (Kubernetes' reason {@code OOMKilled}, exit code 137). */
    OOM_KILLED,
    /** The kubelet evicted the pod, for memory or disk of the node. */
    EVICTED,
    /** The scheduler preempted the pod for one of higher priority. */
    PREEMPTED,
    /** The node went away. */
    NODE_LOST,
    /** A deadline ended it. */
    DEADLINE_EXCEEDED,
    /** The container never ran. */
    START_FAILED,
    /** It was deleted before it ended, or nobody saw its end. */
    DELETED,
    /** It was stopped on request. */
    STOPPED,
    /** Anything else; the message says more. */
    OTHER
}
