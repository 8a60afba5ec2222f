package io.sparkk8s.logs;

import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of several logs into the order of their times, one call of the listener at a time. While the listener takes
 * its time, or too many lines are kept back, who brings a line has to wait. Thread-safe.
 */
final class TimeOrder implements AutoCloseable {

    /**
     * @param time by which it is ordered: never before that of a line before it in its log
     * @param before the cursor of its log before this line
     */
    private record Held(String id, LogLine line, Instant time, long number, Instant arrived, String before) {}

    private static final Comparator<Held> ORDER =
            Comparator.comparing(Held::time).thenComparingLong(Held::number);

    private final Cluster cluster;
    private final Hold hold;
    private final LogListener listener;
    private final Consumer<RuntimeException> failed;
    private final PriorityQueue<Held> held = new PriorityQueue<>(ORDER);
    private final Map<String, Instant> latest = new HashMap<>();
    private long count;
    private boolean waiting;
    private volatile boolean closed;

    /** @param failed told of what the listener throws when nobody has brought a line */
    TimeOrder(Cluster cluster, Hold hold, LogListener listener, Consumer<RuntimeException> failed) {
        this.cluster = cluster;
        this.hold = hold;
        this.listener = listener;
        this.failed = failed;
    }

    /** Takes the lines of one log. */
    OneLog listener(String id) {
        return new OneLog(id);
    }

    /** Where logs are of which lines are kept back: before the first of them. */
    synchronized Map<String, String> cursors() {
        var first = new HashMap<String, Held>();
        held.forEach(each -> first.merge(each.id(), each, (a, b) -> a.number() < b.number() ? a : b));
        var cursors = new HashMap<String, String>();
        first.forEach((id, each) -> cursors.put(id, each.before()));
        return cursors;
    }

    private synchronized void add(String id, LogLine line, String before) {
        var time = latest.merge(id, line.timestamp(), (old, next) -> next.isAfter(old) ? next : old);
        held.add(new Held(id, line, time, count++, cluster.time().instant(), before));
        while (held.size() > hold.most()) {
            deliverFirst();
        }
        releaseLater();
    }

    private void releaseLater() {
        if (!waiting && !held.isEmpty() && hold.window().isPresent()) {
            waiting = true;
            var unused = cluster.after(hold.window().get(), this::release);
        }
    }

    /** Delivers what was kept back for long enough. */
    private void release() {
        try {
            synchronized (this) {
                waiting = false;
                var arrivedBy = cluster.time().instant().minus(hold.window().orElse(Duration.ZERO));
                while (!closed && first() != null && !first().arrived().isAfter(arrivedBy)) {
                    deliverFirst();
                }
                if (!closed) {
                    releaseLater();
                }
            }
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private @Nullable Held first() {
        return held.peek();
    }

    /** Nothing comes any more. */
    void releaseAll() {
        try {
            deliverAll();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private synchronized void deliverAll() {
        while (!closed && !held.isEmpty()) {
            deliverFirst();
        }
    }

    /** It counts as kept back until the listener is done with it. */
    private void deliverFirst() {
        var next = first();
        if (next != null) {
            listener.line(next.line());
            held.remove(next);
        }
    }

    /** Delivers nothing any more; what was kept back comes when somebody goes on at the cursor. */
    @Override
    public void close() {
        closed = true;
    }

    /** Brings the lines of one log. */
    final class OneLog implements LogListener {

        private final String id;
        private @Nullable ContainerLog log;

        private OneLog(String id) {
            this.id = id;
        }

        /** Called once, before the log begins. */
        void of(ContainerLog own) {
            log = own;
        }

        @Override
        public void line(LogLine line) {
            var own = log;
            add(id, line, own == null ? "" : own.cursor());
        }

        @Override
        public void gap(LogGap gap) {
            synchronized (TimeOrder.this) {
                deliverAll();
                listener.gap(gap);
            }
        }
    }
}
