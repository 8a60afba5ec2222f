package io.sparkk8s.logs;

/** How a tail ended. */
public enum LogEnd {
    /** The container has ended, and every line that the node still had was delivered. */
    COMPLETE,
    /** The pod went away before its last lines were read: there may have been more. */
    POD_GONE,
    /** The tail was closed before the log ended. */
    CLOSED
}
