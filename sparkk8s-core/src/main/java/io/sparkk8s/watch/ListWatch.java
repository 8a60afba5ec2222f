package io.sparkk8s.watch;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.dsl.FilterWatchListDeletable;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.time.BackOff;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One list and one watch of a selection, for all its subscribers. The watch always begins at the version of a list; when
 * it ends, for whatever reason, or stays silent for too long, the list is read again, and what is missing in it is gone.
 * So nobody waits for ever on a watch that died.
 */
final class ListWatch<T extends HasMetadata> implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ListWatch.class);

    /** An API server sends a bookmark about every minute to those who ask for them. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Cluster cluster;
    private final Selection<T> selection;
    private final Map<String, List<Subscriber<T>>> subscribers = new HashMap<>();

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private boolean begun;
    private boolean closed;
    private boolean heard;

    /** The watch before was too old, and nothing has been heard since. */
    private boolean tooOld;

    private @Nullable Session session;
    private @Nullable Timer silence;

    ListWatch(Cluster cluster, Selection<T> selection) {
        this.cluster = cluster;
        this.selection = selection;
    }

    synchronized void add(Subscriber<T> subscriber) {
        subscribers.computeIfAbsent(subscriber.key(), key -> new ArrayList<>(1)).add(subscriber);
    }

    /** Whether that was the last one. */
    synchronized boolean remove(Subscriber<T> subscriber) {
        subscribers.computeIfPresent(subscriber.key(), (key, all) -> {
            all.remove(subscriber);
            return all.isEmpty() ? null : all;
        });
        return subscribers.isEmpty();
    }

    /** Lists and watches, on the first call; blocks for these two requests then. */
    void begin() {
        synchronized (this) {
            if (begun) {
                return;
            }
            begun = true;
        }
        relist();
    }

    private void relist() {
        synchronized (this) {
            if (closed) {
                return;
            }
            endSession();
        }
        try {
            var listed =
                    cluster.call(ApiCall.read("list", ref()), () -> objects().list(new ListOptionsBuilder().build()));
            var version = listed.getMetadata().getResourceVersion();
            deliver(listed.getItems(), ResourceVersion.of(version));
            watch(version);
        } catch (SparkK8sException e) {
            if (e.retryable()) {
                again(e);
            } else {
                fail(e);
            }
        }
    }

    private void watch(String version) {
        var next = new Session();
        synchronized (this) {
            if (closed) {
                return;
            }
            session = next;
            heard = true;
            listenForSilence();
        }
        try {
            next.watch = objects()
                    .watch(
                            new ListOptionsBuilder()
                                    .withResourceVersion(version)
                                    .withAllowWatchBookmarks(true)
                                    .build(),
                            next);
        } catch (KubernetesClientException e) {
            throw cluster.translate(ApiCall.read("watch", ref()), e);
        }
        synchronized (this) {
            if (session != next) {
                next.close();
            }
        }
    }

    private void again(SparkK8sException e) {
        var delay = backOff.next();
        log.debug("{} will be listed again in {}", ref(), delay, e);
        var unused = cluster.after(delay, this::relist);
    }

    private synchronized void listenForSilence() {
        if (silence != null) {
            silence.close();
        }
        silence = cluster.time().schedule(SILENCE, () -> {
            synchronized (this) {
                if (closed) {
                    return;
                }
                if (heard) {
                    heard = false;
                    listenForSilence();
                    return;
                }
            }
            log.debug("Nothing heard of {} for {}: listing again", ref(), SILENCE);
            cluster.executor().execute(this::relist);
        });
    }

    private synchronized void deliver(List<T> objects, long version) {
        objects.forEach(this::present);
        var names =
                objects.stream().map(object -> object.getMetadata().getName()).collect(Collectors.toSet());
        Subscriber.copy(subscribers).forEach(subscriber -> subscriber.listed(names, version));
    }

    private synchronized void present(T object) {
        concerned(object).forEach(subscriber -> subscriber.present(object));
    }

    private synchronized void gone(T object) {
        concerned(object).forEach(subscriber -> subscriber.gone(object));
    }

    private List<Subscriber<T>> concerned(T object) {
        var key = selection.by().key().apply(object);
        return key == null ? List.of() : List.copyOf(subscribers.getOrDefault(key, List.of()));
    }

    /** Tells all subscribers that nothing more will come. */
    synchronized void fail(SparkK8sException e) {
        var failed = new Observation.Failed<T>(e);
        Subscriber.copy(subscribers).forEach(subscriber -> subscriber.failed(failed));
    }

    private FilterWatchListDeletable<T, ? extends KubernetesResourceList<T>, ? extends Resource<T>> objects() {
        var all = cluster.client().resources(selection.type()).inNamespace(selection.namespace());
        return selection.labelSelector().isEmpty() ? all : all.withLabelSelector(selection.labelSelector());
    }

    private ObjectRef ref() {
        return new ObjectRef(HasMetadata.getKind(selection.type()), selection.namespace(), null);
    }

    private synchronized void endSession() {
        var old = session;
        session = null;
        if (old != null) {
            old.close();
        }
        if (silence != null) {
            silence.close();
            silence = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        endSession();
    }

    /** The life of one watch request; what comes after its end concerns nobody. */
    private final class Session implements Watcher<T> {

        private volatile @Nullable Watch watch;

        void close() {
            var open = watch;
            if (open != null) {
                open.close();
            }
        }

        @Override
        public void eventReceived(Action action, T object) {
            synchronized (ListWatch.this) {
                if (session != this) {
                    return;
                }
                heard = true;
                tooOld = false;
                // that a watch could be opened is not enough: it may end at once, each time
                backOff.reset();
                switch (action) {
                    case ADDED, MODIFIED -> present(object);
                    case DELETED -> gone(object);
                    case BOOKMARK, ERROR -> {}
                }
            }
        }

        @Override
        public void onClose() {
            // the Kubernetes client reconnects by itself; it says this only when it was closed
        }

        @Override
        public void onClose(WatcherException cause) {
            boolean atOnce;
            synchronized (ListWatch.this) {
                if (session != this || closed) {
                    return;
                }
                session = null;
                atOnce = cause.isHttpGone() && !tooOld;
                tooOld = cause.isHttpGone();
            }
            if (atOnce) {
                cluster.executor().execute(ListWatch.this::relist);
            } else {
                again(cluster.translate(ApiCall.read("watch", ref()), cause.asClientException()));
            }
        }
    }
}
