package io.sparkk8s.watch;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The latest of a value that changes, and those who listen to it: each is told the present value and then each new one,
 * in order, one call at a time. A listener that is slower than the changes is given the latest and misses those between.
 * Thread-safe; no thread of its own.
 *
 * @param <S> the value's type; immutable
 */
public final class Latest<S> {

    private static final Logger log = LoggerFactory.getLogger(Latest.class);

    private final Executor executor;
    private final Object of;
    private final List<Conflated> listeners = new CopyOnWriteArrayList<>();
    private volatile S value;

    /**
     * @param executor where listeners are called
     * @param of what the value is of, for messages
     */
    public Latest(Executor executor, Object of, S initial) {
        this.executor = requireNonNull(executor, "executor");
        this.of = requireNonNull(of, "of");
        this.value = initial;
    }

    public S get() {
        return value;
    }

    public void set(S next) {
        value = next;
        listeners.forEach(Conflated::wake);
    }

    /** Calls the listener with the present value, and then with each new one. */
    public Subscription onChange(Consumer<S> listener) {
        var conflated = new Conflated(listener);
        listeners.add(conflated);
        conflated.wake();
        return () -> {
            conflated.closed = true;
            listeners.remove(conflated);
        };
    }

    /** One listener: it has at most one task with the executor, which tells it the latest it has not been told. */
    private final class Conflated implements Runnable {

        private final Consumer<S> listener;
        private boolean queued;
        private volatile boolean closed;
        private volatile @Nullable S told;

        Conflated(Consumer<S> listener) {
            this.listener = requireNonNull(listener, "listener");
        }

        void wake() {
            synchronized (this) {
                if (queued) {
                    return;
                }
                queued = true;
            }
            executor.execute(this);
        }

        private void tell(S latest) {
            try {
                listener.accept(latest);
            } catch (RuntimeException e) {
                log.error("A listener of {} failed; it will be told of later changes", of, e);
            }
        }

        @Override
        public void run() {
            while (true) {
                var latest = value;
                if (!closed && latest != told) {
                    told = latest;
                    tell(latest);
                }
                synchronized (this) {
                    if (closed || value == told) {
                        queued = false;
                        return;
                    }
                }
            }
        }
    }
}
