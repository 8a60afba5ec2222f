package io.sparkk8s.watch;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.Subscription;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.cluster.Cluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All watches of one connection: subscribers of the same selection share one list and one watch, which begins with the
 * first and ends with the last of them. No thread and no request belongs to a single subscriber. Thread-safe.
 */
public final class Watches implements AutoCloseable {

    private final Cluster cluster;
    private final Map<Selection<?>, ListWatch<?>> running = new HashMap<>();
    private boolean closed;

    public Watches(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /**
     * Follows the objects of a key.
     *
     * @param seen an object of that key that the caller has just read or written: when a later list does not have it,
     *     it is gone. Null when none is known
     * @param listener called in order, and never while it is still running; it must be short and must not block
     */
    public <T extends HasMetadata> Subscription subscribe(
            Selection<T> selection, String key, @Nullable T seen, Consumer<Observation<T>> listener) {
        var subscriber = new Subscriber<>(key, listener);
        if (seen != null) {
            subscriber.knows(seen);
        }
        var watch = join(selection, subscriber);
        watch.begin();
        return () -> leave(selection, watch, subscriber);
    }

    private synchronized <T extends HasMetadata> ListWatch<T> join(Selection<T> selection, Subscriber<T> subscriber) {
        if (closed) {
            throw new IllegalStateException("the connection is closed");
        }
        @SuppressWarnings("unchecked") // the selection holds the type
        var watch = (ListWatch<T>) running.computeIfAbsent(selection, s -> new ListWatch<>(cluster, selection));
        watch.add(subscriber);
        return watch;
    }

    private synchronized <T extends HasMetadata> void leave(
            Selection<T> selection, ListWatch<T> watch, Subscriber<T> subscriber) {
        if (watch.remove(subscriber) && running.remove(selection, watch)) {
            watch.close();
        }
    }

    /** Ends all watches; the last that subscribers hear is a {@link WatchClosedException}. Idempotent. */
    @Override
    public void close() {
        List<ListWatch<?>> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(running.values());
            running.clear();
        }
        all.forEach(watch -> {
            watch.close();
            watch.fail(new WatchClosedException());
        });
    }
}
