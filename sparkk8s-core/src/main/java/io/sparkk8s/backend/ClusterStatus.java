package io.sparkk8s.backend;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.backend.crd.ApacheCluster;

/**
 * What Apache's operator says of a cluster.
 *
 * @param state where it stands
 * @param message what the operator says of that
 */
public record ClusterStatus(State state, String message) {

    /** {@code status.currentState.currentStateSummary}. */
    public enum State {
        /** The operator has not seen it yet. */
        NEW,
        SUBMITTED,
        /** Its master and workers could not be made. */
        SCHEDULING_FAILURE,
        RUNNING_HEALTHY,
        FAILED,
        /** It has ended, and its pods are gone. */
        RESOURCE_RELEASED,
        /** A word that this library does not know; {@link #message} has it. */
        OTHER
    }

    public ClusterStatus {
        requireNonNull(state, "state");
        requireNonNull(message, "message");
    }

    /** Reads a resource. */
    public static ClusterStatus of(ApacheCluster cluster) {
        var current = cluster.statusFields().object("currentState");
        var said = current.text("currentStateSummary");
        var state =
                switch (said) {
                    case "" -> State.NEW;
                    case "Submitted" -> State.SUBMITTED;
                    case "SchedulingFailure" -> State.SCHEDULING_FAILURE;
                    case "RunningHealthy" -> State.RUNNING_HEALTHY;
                    case "Failed" -> State.FAILED;
                    case "ResourceReleased" -> State.RESOURCE_RELEASED;
                    default -> State.OTHER;
                };
        return new ClusterStatus(state, state == State.OTHER ? said : current.text("message"));
    }
}
