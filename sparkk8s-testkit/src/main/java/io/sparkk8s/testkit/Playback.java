package io.sparkk8s.testkit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Time that passes by itself: a daemon thread moves the clock, as many virtual seconds a second as asked for. For
 * demonstrations and for code that blocks; a test that wants the same result each time moves the clock by hand.
 */
public final class Playback implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(20);

    private final ScheduledExecutorService thread;

    Playback(VirtualClock clock, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed must be more than zero: " + speed);
        }
        var step = Duration.ofNanos((long) (EVERY.toNanos() * speed));
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var daemon = new Thread(task, "sparkk8s-playback");
            daemon.setDaemon(true);
            return daemon;
        });
        var unused = thread.scheduleAtFixedRate(
                () -> clock.advance(step), EVERY.toNanos(), EVERY.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Stops the time; returns once it stands still. Idempotent. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            // a step that is under way ends on its own, or is interrupted
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a step of the clock has not ended within 10 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
