package io.sparkk8s.diagnose;

import io.sparkk8s.FailureKind;

/** What holds a run up, or that nothing does. */
public enum Reason {
    /** No node takes the pod: the scheduler's message says what is lacking. */
    UNSCHEDULABLE(FailureKind.UNSCHEDULABLE, true),
    /** A queue, such as Kueue's, YuniKorn's or Volcano's, has not admitted it. */
    QUEUE_NOT_ADMITTED(FailureKind.NOT_ADMITTED, true),
    /** A PersistentVolumeClaim does not exist, or has no volume yet. */
    VOLUME_NOT_BOUND(FailureKind.VOLUME, true),
    /** A volume cannot be mounted: as a rule its Secret or ConfigMap, or a key in it, does not exist. */
    FAILED_MOUNT(FailureKind.VOLUME, true),
    /** The image cannot be pulled. */
    IMAGE_PULL(FailureKind.IMAGE_PULL, true),
    /** The image's name is none. */
    INVALID_IMAGE_NAME(FailureKind.IMAGE_PULL, true),
    /** The container's environment needs a Secret, a ConfigMap or a key that does not exist. */
    CONTAINER_CONFIG(FailureKind.START_FAILED, true),
    /** The container or its sandbox cannot be started, or an init container keeps failing. */
    CONTAINER_START(FailureKind.START_FAILED, true),
    /** Nothing is known to be wrong; it takes its time: a scheduler, an image, a volume, an init container. */
    SLOW_START(FailureKind.START_FAILED, true),
    /** A ResourceQuota of the namespace leaves no room for executors. */
    QUOTA_EXCEEDED(FailureKind.QUOTA_EXCEEDED, false),
    /** The service account for the executors does not exist. */
    SERVICE_ACCOUNT_MISSING(FailureKind.START_FAILED, false),
    /** The driver's service account may not do what Spark needs. */
    DRIVER_FORBIDDEN(FailureKind.START_FAILED, false),
    /** The driver runs, and its executors do not. */
    EXECUTORS_PENDING(FailureKind.OTHER, false),
    /** It runs, and nothing is known to be wrong. */
    RUNNING_FINE(FailureKind.OTHER, false),
    /** It has ended. */
    ENDED(FailureKind.OTHER, false),
    /** Its driver pod is not there any more. */
    GONE(FailureKind.DELETED, false);

    private final FailureKind failure;
    private final boolean whilePending;

    Reason(FailureKind failure, boolean whilePending) {
        this.failure = failure;
        this.whilePending = whilePending;
    }

    /** What kind of failure it is when a run is ended for this reason. */
    public FailureKind failure() {
        return failure;
    }

    /** Whether it is a reason for a driver to be pending, so that {@link FailFast} may act on it. */
    public boolean holdsUpDriver() {
        return whilePending;
    }
}
