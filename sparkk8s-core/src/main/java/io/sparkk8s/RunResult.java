package io.sparkk8s;

import java.util.Optional;

/** How a run ended. */
public interface RunResult {

    /** Which run. */
    RunRef ref();

    /** How it ended; its state is terminal. */
    RunStatus status();

    /** SUCCEEDED, FAILED, KILLED or LOST. */
    default RunState state() {
        return status().state();
    }

    /** True for SUCCEEDED alone. */
    default boolean succeeded() {
        return state() == RunState.SUCCEEDED;
    }

    /** Why it did not succeed. */
    default Optional<Failure> failure() {
        return status().failure();
    }
}
