package io.sparkk8s.logs;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The logs of several pods as one. It ends when what makes the pods has ended, they were counted
 * once more, and the log of each has ended. Thread-safe; no thread of its own.
 */
public final class JoinedLog implements LogTail {

    /**
     * Which pods.
     *
     * @param watched how they are found, by the {@code key}
     * @param labelSelector Kubernetes' label selector that finds these pods alone
     * @param part whether and how a pod's log is part of it
     */
    public record Of(Selection<Pod> watched, String key, String labelSelector, Function<Pod, Optional<Part>> part) {}

    /**
     * A pod, as far as its log goes.
     *
     * @param id for the cursor; without comma and equals sign. A pod may be followed by another of its name
     * @param log of its container
     * @param started whether the container has started
     * @param ended whether it has ended
     */
    public record Part(String id, ContainerLog.Of log, boolean started, boolean ended) {}

    private record Tail(Part part, ContainerLog log) {}

    private final Cluster cluster;
    private final Of of;
    private final Map<String, String> resumed;
    private final TimeOrder lines;
    private final Map<String, Tail> tails = new HashMap<>();
    private final CompletableFuture<LogEnd> end = new CompletableFuture<>();
    private boolean counted;
    private boolean lost;
    private volatile @Nullable Subscription subscription;

    /**
     * @param hold how long lines are kept back for the order of their times
     * @param cursor where to go on; empty for the beginning
     * @throws io.sparkk8s.InvalidSpecException the cursor is none
     */
    public JoinedLog(Cluster cluster, Of of, Hold hold, String cursor, LogListener listener) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.of = requireNonNull(of, "of");
        this.resumed = JoinedCursor.parse(cursor);
        this.lines = new TimeOrder(cluster, hold, listener, this::failed);
    }

    /**
     * Begins; called once.
     *
     * @param over complete when no pod comes any more; a failure of it, such as that nobody watches any more, closes this
     */
    public void begin(Watches watches, CompletionStage<?> over) {
        subscription = watches.subscribe(of.watched(), of.key(), null, this::observed);
        if (end.isDone()) {
            unsubscribe();
        }
        var unused = over.whenComplete((result, failure) -> {
            if (failure == null) {
                cluster.executor().execute(this::count);
            } else {
                close();
            }
        });
    }

    private void observed(Observation<Pod> observation) {
        if (observation instanceof Observation.Present<Pod> present) {
            seen(present.object());
        } else if (observation instanceof Observation.Gone<Pod> gone) {
            gone(gone.name(), "");
        } else if (observation instanceof Observation.Failed<Pod> failed) {
            end.completeExceptionally(failed.cause());
        }
    }

    /** The listener did. */
    private void failed(RuntimeException cause) {
        end.completeExceptionally(cause);
        close();
    }

    private void seen(Pod pod) {
        of.part().apply(pod).filter(Part::started).ifPresent(part -> {
            gone(part.log().pod(), part.id());
            var log = log(part);
            if (part.ended()) {
                log.containerEnded();
            } else {
                log.containerStarted();
            }
        });
    }

    private ContainerLog log(Part part) {
        synchronized (tails) {
            var known = tails.get(part.id());
            if (known != null) {
                return known.log();
            }
            var listener = lines.listener(part.id());
            var log = new ContainerLog(cluster, part.log(), resumed.getOrDefault(part.id(), ""), listener);
            listener.of(log);
            tails.put(part.id(), new Tail(part, log));
            var unused = log.end().whenComplete(this::ended);
            return log;
        }
    }

    /** The pods of a name are gone, except one. */
    private void gone(String pod, String exceptId) {
        List<Tail> gone;
        synchronized (tails) {
            gone = tails.values().stream()
                    .filter(tail -> tail.part().log().pod().equals(pod))
                    .filter(tail -> !tail.part().id().equals(exceptId))
                    .toList();
        }
        gone.forEach(tail -> tail.log().podGone());
    }

    /** No pod comes any more, and those of the last moments may not have been seen yet. */
    private void count() {
        try {
            var namespace = of.watched().namespace();
            var pods = cluster.call(ApiCall.read("list", new ObjectRef("Pod", namespace, null)), () -> cluster.client()
                    .pods()
                    .inNamespace(namespace)
                    .withLabelSelector(of.labelSelector())
                    .list());
            pods.getItems().forEach(this::seen);
            synchronized (tails) {
                counted = true;
            }
            endIfOver();
        } catch (SparkK8sException e) {
            end.completeExceptionally(e);
            unsubscribe();
        }
    }

    private void ended(@Nullable LogEnd how, @Nullable Throwable failure) {
        if (failure != null) {
            end.completeExceptionally(failure);
            unsubscribe();
            return;
        }
        synchronized (tails) {
            lost |= how == LogEnd.POD_GONE;
        }
        endIfOver();
    }

    private void endIfOver() {
        LogEnd how;
        synchronized (tails) {
            if (!counted || !tails.values().stream().allMatch(JoinedLog::isOver)) {
                return;
            }
            how = lost ? LogEnd.POD_GONE : LogEnd.COMPLETE;
        }
        lines.releaseAll();
        end.complete(how);
        unsubscribe();
    }

    private static boolean isOver(Tail tail) {
        return tail.log().end().toCompletableFuture().isDone();
    }

    private void unsubscribe() {
        var open = subscription;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public String cursor() {
        var cursors = new HashMap<>(resumed);
        synchronized (tails) {
            tails.forEach((id, tail) -> cursors.put(id, tail.log().cursor()));
        }
        cursors.putAll(lines.cursors());
        return JoinedCursor.write(cursors);
    }

    @Override
    public CompletionStage<LogEnd> end() {
        return end.minimalCompletionStage();
    }

    @Override
    public LogEnd await(Duration timeout) {
        return ContainerLog.await(cluster, this, of.key(), timeout);
    }

    @Override
    public void close() {
        end.complete(LogEnd.CLOSED);
        lines.close();
        unsubscribe();
        List<Tail> open;
        synchronized (tails) {
            open = List.copyOf(tails.values());
        }
        open.forEach(tail -> tail.log().close());
    }
}
