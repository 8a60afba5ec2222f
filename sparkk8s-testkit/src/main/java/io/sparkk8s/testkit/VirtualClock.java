package io.sparkk8s.testkit;

import io.sparkk8s.time.Timekeeper;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A clock that a test moves by hand. Nothing waits: an hour passes as fast as what is scheduled in it can be run.
 *
 * <p>Time moves in {@link #advance}, {@link #advanceTo(Instant)}, inside {@link #await}, and while a {@link Playback}
 * runs; nowhere else. Tasks run on the thread that moves the time, in the order of their instants, and in the order in
 * which they were scheduled where these are the same. After each, everything it caused in the cluster is done before
 * time moves on.
 *
 * <p>Thread-safe: several threads may wait, and take turns at moving the time. Only a test with one thread is
 * deterministic, though.
 */
public final class VirtualClock implements Timekeeper {

    /** Where time begins unless a test says otherwise: the first of January 2026, a Thursday, at midnight UTC. */
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** What goes along with the clock. */
    interface Surroundings {

        /** Does all that is to be done at this instant. */
        void settle() throws InterruptedException;

        /** Time has moved. */
        void tick();

        /** What is going on, for the message of a wait that was in vain. */
        String describe();
    }

    private static final Surroundings ALONE = new Surroundings() {
        @Override
        public void settle() {}

        @Override
        public void tick() {}

        @Override
        public String describe() {
            return "";
        }
    };

    private record Task(Instant at, long number, Runnable work) {}

    private static final Comparator<Task> ORDER = Comparator.comparing(Task::at).thenComparing(Task::number);

    // held while time moves; who holds it may schedule
    private final ReentrantLock moving = new ReentrantLock();
    private final Object guard = new Object();
    private final PriorityQueue<Task> tasks = new PriorityQueue<>(ORDER);
    private Instant now;
    private long scheduled;
    private boolean closed;
    private Surroundings surroundings = ALONE;

    /** A clock that begins at {@link #START}. */
    public VirtualClock() {
        this(START);
    }

    /** A clock that begins at the given instant. */
    public VirtualClock(Instant start) {
        this.now = Objects.requireNonNull(start, "start");
    }

    void attach(Surroundings cluster) {
        this.surroundings = cluster;
    }

    @Override
    public Instant instant() {
        synchronized (guard) {
            return now;
        }
    }

    /**
     * Runs a task once the clock comes to its time; never before the clock is moved, not even without a delay.
     *
     * @param task what it throws reaches whoever moves the clock
     */
    @Override
    public Timer schedule(Duration delay, Runnable task) {
        Objects.requireNonNull(task, "task");
        synchronized (guard) {
            if (closed) {
                return () -> {};
            }
            var at = delay.isNegative() ? now : now.plus(delay);
            var entry = new Task(at, scheduled++, task);
            tasks.add(entry);
            return () -> {
                synchronized (guard) {
                    tasks.remove(entry);
                }
            };
        }
    }

    /**
     * Moves on, and runs what is due on the way.
     *
     * @param duration not negative; zero runs what is due now
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + duration);
        }
        advanceTo(instant().plus(duration));
    }

    /**
     * Moves on to an instant, and runs what is due on the way.
     *
     * @throws IllegalArgumentException it is past
     */
    public void advanceTo(Instant instant) {
        if (instant.isBefore(instant())) {
            throw new IllegalArgumentException("time does not go back: it is " + instant() + ", not " + instant);
        }
        moving.lock();
        try {
            settle();
            while (step(instant)) {
                settle();
            }
            moveTo(instant);
            settle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the clock was moved", e);
        } finally {
            moving.unlock();
        }
    }

    /**
     * Moves on to the next time it is that late in UTC.
     *
     * @param timeOfDay as {@code 23:00} or {@code 23:00:30}; when it is that late now, tomorrow's
     */
    public void advanceTo(String timeOfDay) {
        advanceTo(timeOfDay, ZoneOffset.UTC);
    }

    /** Moves on to the next time it is that late in a time zone. */
    public void advanceTo(String timeOfDay, ZoneId zone) {
        var time = LocalTime.parse(timeOfDay);
        var here = instant().atZone(zone);
        var next = here.toLocalDate().atTime(time).atZone(zone).toInstant();
        if (!next.isAfter(instant())) {
            next = here.toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
        }
        advanceTo(next);
    }

    /**
     * Moves on until the stage is complete: at once from one scheduled task to the next, and no farther than it must.
     *
     * @param timeout in virtual time; the clock is there when the time is up
     * @throws TimeoutException nothing completed the stage in time; the message says what the cluster was doing
     */
    @Override
    public <T> T await(CompletionStage<T> stage, Duration timeout) throws TimeoutException, InterruptedException {
        var future = stage.toCompletableFuture();
        var deadline = instant().plus(timeout.isNegative() ? Duration.ZERO : timeout);
        while (true) {
            moving.lockInterruptibly();
            try {
                surroundings.settle();
                if (future.isDone()) {
                    return result(future);
                }
                if (!step(deadline)) {
                    if (instant().isBefore(deadline)) {
                        moveTo(deadline);
                    }
                    surroundings.settle();
                    if (future.isDone()) {
                        return result(future);
                    }
                    throw new TimeoutException(inVain(timeout));
                }
            } finally {
                moving.unlock();
            }
        }
    }

    private String inVain(Duration timeout) {
        var described = surroundings.describe();
        return "Not complete after %s of virtual time; it is %s.%s"
                .formatted(timeout, instant(), described.isEmpty() ? "" : "\n" + described);
    }

    private static <T> T result(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /**
     * Lets time pass by itself, for demonstrations.
     *
     * @param speed virtual seconds a second, as 60 for an hour a minute; more than zero
     * @return closing it stops the time again
     */
    public Playback play(double speed) {
        return new Playback(this, speed);
    }

    /** Runs the next task that is due by then, if there is one, at its time. */
    private boolean step(Instant until) {
        Task task;
        synchronized (guard) {
            var next = tasks.peek();
            if (next == null || next.at().isAfter(until)) {
                return false;
            }
            task = tasks.remove();
        }
        moveTo(task.at());
        task.work().run();
        return true;
    }

    private void moveTo(Instant instant) {
        synchronized (guard) {
            if (!instant.isAfter(now)) {
                return;
            }
            now = instant;
        }
        surroundings.tick();
    }

    private void settle() throws InterruptedException {
        surroundings.settle();
    }

    /** When the next task is due; null when there is none. */
    @Nullable
    Instant next() {
        synchronized (guard) {
            var next = tasks.peek();
            return next == null ? null : next.at();
        }
    }

    /** Forgets what is scheduled, and schedules nothing more. Time can still be moved. */
    @Override
    public void close() {
        synchronized (guard) {
            closed = true;
            tasks.clear();
        }
    }
}
