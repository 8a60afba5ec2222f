package io.sparkk8s.cluster;

import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.time.Timekeeper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Lets some time of a timekeeper pass. */
final class Pause {

    private Pause() {}

    static void on(Timekeeper time, Duration delay, String what) {
        var over = new CompletableFuture<Void>();
        var timer = time.schedule(delay, () -> over.complete(null));
        try {
            time.await(over, delay.plusSeconds(60));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the timer did not fire", e);
        } catch (InterruptedException e) {
            throw new InterruptedWaitException(what, e);
        } finally {
            timer.close();
        }
    }
}
