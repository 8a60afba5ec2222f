package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/** How a Spark application ended. */
public record SparkResult(RunRef ref, RunStatus status) implements RunResult {

    public SparkResult {
        requireNonNull(ref, "ref");
        requireNonNull(status, "status");
    }

    /** The driver container's exit code; empty when it never ended, or nobody saw it. */
    public OptionalInt exitCode() {
        return status.exitCode();
    }

    /** {@code spark:etl/daily-5f2a-driver@...: FAILED, exit code 5, APPLICATION_ERROR}. */
    @Override
    public String toString() {
        return ref + ": " + status;
    }
}
