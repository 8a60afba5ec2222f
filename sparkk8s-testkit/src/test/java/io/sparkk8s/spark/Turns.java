package io.sparkk8s.spark;

import io.sparkk8s.testkit.FakeJvm;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Two JVMs of which one runs at a time: the first up to a boundary of its calls, then the second up to one of its own,
 * then the first to its end, and the second to its end. The same boundaries give the same course of events.
 */
final class Turns {

    private static final int REAL_SECONDS = 30;

    private final Semaphore first = new Semaphore(0);
    private final Semaphore second = new Semaphore(0);

    private Turns() {}

    record Outcome<T>(CompletableFuture<T> first, CompletableFuture<T> second) {}

    /** @param firstStops before which of its calls the first pauses; likewise the second */
    static <T> Outcome<T> take(
            FakeJvm one, int firstStops, Supplier<T> oneDoes, FakeJvm other, int secondStops, Supplier<T> otherDoes) {
        var turns = new Turns();
        one.beforeCall(firstStops, () -> turns.pause(turns.second, turns.first));
        other.beforeCall(secondStops, () -> turns.pause(turns.first, turns.second));
        var firstEnd = run(() -> {}, oneDoes, turns.second);
        var secondEnd = run(() -> acquire(turns.second), otherDoes, turns.first);
        await(firstEnd);
        await(secondEnd);
        return new Outcome<>(firstEnd, secondEnd);
    }

    private static <T> CompletableFuture<T> run(Runnable wait, Supplier<T> work, Semaphore next) {
        var end = new CompletableFuture<T>();
        var thread = new Thread(() -> {
            wait.run();
            try {
                end.complete(work.get());
            } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
            }
            // enough for a start and a pause
            next.release(2);
        });
        thread.setDaemon(true);
        thread.start();
        return end;
    }

    private void pause(Semaphore toOther, Semaphore own) {
        toOther.release();
        acquire(own);
    }

    private static void acquire(Semaphore turn) {
        try {
            if (!turn.tryAcquire(REAL_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other one never paused");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(CompletableFuture<?> end) {
        try {
            end.get(REAL_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // it is looked at later
        } catch (TimeoutException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
