package io.sparkk8s.time;

/** A task that waits for its time. */
@FunctionalInterface
public interface Timer extends AutoCloseable {

    /** Cancels the task, unless it has begun. Idempotent. */
    @Override
    void close();
}
