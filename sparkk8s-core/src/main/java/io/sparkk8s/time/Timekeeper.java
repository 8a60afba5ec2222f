package io.sparkk8s.time;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;

/**
 * The clock, the timer and the waiting room of the library. All that takes time goes through one of these, so that a
 * test can replace it: the testkit's {@code VirtualClock} moves on at once where {@link #system()} really waits.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Timekeeper extends InstantSource, AutoCloseable {

    /** A timekeeper that follows the system clock, with one daemon thread of its own for the timer. */
    static Timekeeper system() {
        return new SystemTimekeeper();
    }

    /**
     * Runs a task once, after a delay.
     *
     * @param delay from now on; zero or negative is as soon as possible
     * @param task short and without blocking calls, since all tasks share one thread
     * @return closing it cancels the task if it has not begun
     */
    Timer schedule(Duration delay, Runnable task);

    /**
     * Blocks the caller until the stage is complete, or the time is up.
     *
     * @param timeout how long to wait at most; {@link Duration#ZERO} or less only looks
     * @return the stage's value
     * @throws TimeoutException the time was up; the stage goes on
     * @throws InterruptedException the waiting thread was interrupted; the stage goes on
     * @throws java.util.concurrent.CompletionException the stage failed; the cause is the stage's own exception
     */
    <T> T await(CompletionStage<T> stage, Duration timeout) throws TimeoutException, InterruptedException;

    /** Cancels what is still scheduled and ends the timer; what is scheduled later never runs. Idempotent. */
    @Override
    void close();
}
