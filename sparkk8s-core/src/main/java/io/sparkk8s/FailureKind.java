package io.sparkk8s;

/** Why a run did not succeed. */
public enum FailureKind {
    /** The application ended with an exit code other than 0. */
    APPLICATION_ERROR,
    /** The kernel killed the driver at its memory limit (Kubernetes' reason {@code OOMKilled}, exit code 137). */
    OOM_KILLED,
    /** The JVM's heap was too small (an executor's exit code 52, by which Spark says {@code OutOfMemoryError}). */
    OUT_OF_MEMORY,
    /** The driver gave up since too many executors failed (Spark's exit code 11); {@link SparkResult#executors()} says why. */
    EXECUTORS_FAILED,
    /** The kubelet evicted the pod, for memory or disk of the node. */
    EVICTED,
    /** The scheduler preempted the pod for one of higher priority. */
    PREEMPTED,
    /** The node went away. */
    NODE_LOST,
    /** A deadline ended it. */
    DEADLINE_EXCEEDED,
    /** No node took the pod in time: fail-fast ended the run. */
    UNSCHEDULABLE,
    /** No queue admitted it in time: fail-fast ended the run. */
    NOT_ADMITTED,
    /** A quota of the namespace left no room. */
    QUOTA_EXCEEDED,
    /** The image cannot be had: fail-fast ended the run. */
    IMAGE_PULL,
    /** A volume, or the Secret, ConfigMap or claim behind it, was not there in time: fail-fast ended the run. */
    VOLUME,
    /** The container never ran. */
    START_FAILED,
    /** It was deleted before it ended, or nobody saw its end. */
    DELETED,
    /** It was stopped on request. */
    STOPPED,
    /** Anything else; the message says more. */
    OTHER
}
