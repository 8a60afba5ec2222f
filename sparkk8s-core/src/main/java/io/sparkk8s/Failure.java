package io.sparkk8s;

import static java.util.Objects.requireNonNull;

/**
 * Why a run did not succeed.
 *
 * @param kind what to decide upon
 * @param message for people: what the cluster said
 */
public record Failure(FailureKind kind, String message) {

    public Failure {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return message.isEmpty() ? kind.name() : kind + ": " + message;
    }
}
