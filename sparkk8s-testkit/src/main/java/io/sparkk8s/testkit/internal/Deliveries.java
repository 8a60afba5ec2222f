package io.sparkk8s.testkit.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be told to watchers, log readers and controllers: one queue, worked off in order by one thread at a
 * time, the one that happens to be there.
 */
final class Deliveries {

    /** How long a client gets, in real time, to come back after its watch was dropped. */
    private static final Duration COMES_BACK = Duration.ofSeconds(2);

    /** The thread on which fabric8 comes back after a moment. What it wants to do there is done in its turn. */
    private static final String CLIENTS_TIMER = "CachedSingleThreadScheduler";

    private final Consumer<Throwable> failures;
    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    // what a delivery leads to in the client that it goes to: next, before other deliveries
    private final ArrayDeque<Runnable> followUps = new ArrayDeque<>();
    private final Map<Object, Deque<Object>> expected = new HashMap<>();
    private @Nullable Thread drainer;
    private int settlers;

    Deliveries(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    synchronized void add(Runnable delivery) {
        queue.addLast(delivery);
        notifyAll();
    }

    /** Works off the queue; returns at once when a thread, be it this one, is already at it. */
    void drain() {
        synchronized (this) {
            if (drainer != null) {
                return;
            }
            drainer = Thread.currentThread();
        }
        workOff();
    }

    private void workOff() {
        while (true) {
            Runnable next;
            synchronized (this) {
                next = poll();
                if (next == null) {
                    drainer = null;
                    notifyAll();
                    return;
                }
            }
            run(next);
        }
    }

    private void run(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException | AssertionError e) {
            failures.accept(e);
        }
    }

    /** A client's connection broke; it is about to come back on a thread of its own, and {@link #settle} waits for it. */
    synchronized void expect(Object client, Object connection) {
        expected.computeIfAbsent(client, c -> new ArrayDeque<>()).addLast(connection);
    }

    /** It came back. */
    synchronized void arrived(Object client) {
        var connections = expected.get(client);
        if (connections != null) {
            forget(client, connections.getFirst());
        }
    }

    /** It tried to, in vain, and will try again. */
    synchronized void failed(Object client) {
        var connections = expected.get(client);
        if (connections != null) {
            connections.removeFirst();
            connections.addLast(new Object());
        }
    }

    /** It let go of the broken connection: to come back this very moment, or never. */
    synchronized void leaves(Object client, Object connection) {
        var connections = expected.get(client);
        if (connections != null && connections.remove(connection)) {
            connections.addFirst(connection);
            add(() -> forget(client, connection));
        }
    }

    private synchronized void forget(Object client, Object connection) {
        var connections = expected.get(client);
        if (connections != null && connections.remove(connection) && connections.isEmpty()) {
            expected.remove(client);
        }
        notifyAll();
    }

    /** Runs what a client has to do: on the caller's thread, or in its turn. */
    void execute(Runnable task) {
        var inTurn = false;
        synchronized (this) {
            if (Thread.currentThread() == drainer) {
                // not here and now: fabric8 holds a monitor while it calls its executor
                followUps.addLast(task);
                return;
            }
            inTurn = !expected.isEmpty() || Thread.currentThread().getName().startsWith(CLIENTS_TIMER);
            if (inTurn) {
                add(task);
                if (settlers > 0) {
                    return;
                }
            }
        }
        if (inTurn) {
            drain();
        } else {
            task.run();
        }
    }

    /**
     * Works off the queue until it is empty, no other thread is at it, and every client that is expected has come. Called
     * by a delivery, it works off what is behind that delivery.
     */
    void settle() throws InterruptedException {
        if (isDrainer()) {
            nested();
            return;
        }
        var deadline = System.nanoTime() + COMES_BACK.toNanos();
        synchronized (this) {
            settlers++;
        }
        try {
            while (true) {
                drain();
                synchronized (this) {
                    if (drainer == null && queue.isEmpty()) {
                        if (expected.isEmpty()) {
                            return;
                        }
                        if (System.nanoTime() >= deadline) {
                            // it gave up, or was thrown away
                            expected.clear();
                            return;
                        }
                    } else if (drainer != null && System.nanoTime() >= deadline) {
                        return;
                    }
                    if (drainer != null || queue.isEmpty()) {
                        TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, deadline - System.nanoTime()));
                    }
                }
            }
        } finally {
            synchronized (this) {
                settlers--;
            }
        }
    }

    private synchronized boolean isDrainer() {
        return Thread.currentThread() == drainer;
    }

    private void nested() {
        while (true) {
            Runnable next;
            synchronized (this) {
                next = poll();
            }
            if (next == null) {
                return;
            }
            run(next);
        }
    }

    private synchronized @Nullable Runnable poll() {
        var followUp = followUps.pollFirst();
        return followUp == null ? queue.pollFirst() : followUp;
    }
}
