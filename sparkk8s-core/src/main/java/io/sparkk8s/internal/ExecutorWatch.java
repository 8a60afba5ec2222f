package io.sparkk8s.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.Latest;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The executors of one run, whoever made its driver: found by the application's id, which Spark writes on all its pods.
 * All runs of a namespace share one list and one watch. Thread-safe.
 */
public final class ExecutorWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ExecutorWatch.class);

    private final Cluster cluster;
    private final RunRef ref;
    private final ExecutorTally tally = new ExecutorTally();
    private final Latest<ExecutorsDigest> digest;

    /** Of which pods the watch has told while the list is being read: what it says is newer. */
    private @Nullable Set<String> changed;

    private boolean begun;
    private boolean closed;
    private @Nullable Subscription subscription;

    public ExecutorWatch(Cluster cluster, RunRef ref) {
        this.cluster = cluster;
        this.ref = ref;
        this.digest = new Latest<>(cluster.executor(), "the executors of " + ref, ExecutorsDigest.none());
    }

    /**
     * Begins on the first call; does not block. There is nothing to see before the driver runs.
     *
     * @param applicationId the driver pod's label {@code spark-app-selector}
     * @param late whether the driver may have had executors before now: these are listed then, by a request of its own
     */
    public void begin(Watches watches, String applicationId, boolean late) {
        synchronized (this) {
            if (begun || closed) {
                return;
            }
            begun = true;
            changed = late ? new HashSet<>() : null;
        }
        cluster.executor().execute(() -> {
            subscribe(watches, applicationId);
            if (late) {
                list(applicationId);
            }
        });
    }

    private void subscribe(Watches watches, String applicationId) {
        var executors = Selection.byLabel(Pod.class, ref.namespace(), Labels.APP_SELECTOR)
                .and(Labels.ROLE + "=executor");
        try {
            var open = watches.subscribe(executors, applicationId, null, this::observed);
            synchronized (this) {
                subscription = open;
                if (!closed) {
                    return;
                }
            }
            open.close();
        } catch (IllegalStateException e) {
            log.debug("The executors of {} are not watched: the connection was closed", ref, e);
        }
    }

    /** A watch that others began before has told them what was there then. */
    private void list(String applicationId) {
        try {
            var pods = cluster.call(
                    ApiCall.read("list", new ObjectRef("Pod", ref.namespace(), null)), () -> cluster.client()
                            .pods()
                            .inNamespace(ref.namespace())
                            .withLabel(Labels.ROLE, "executor")
                            .withLabel(Labels.APP_SELECTOR, applicationId)
                            .list()
                            .getItems());
            add(pods);
        } catch (SparkK8sException e) {
            log.debug("The present executors of {} could not be listed", ref, e);
        }
    }

    private synchronized void add(List<Pod> listed) {
        var newer = requireNonNull(changed);
        changed = null;
        if (!closed) {
            listed.stream()
                    .filter(pod -> !newer.contains(pod.getMetadata().getName()))
                    .forEach(this::seen);
            digest.set(tally.digest());
        }
    }

    private void observed(Observation<Pod> observation) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (observation instanceof Observation.Present<Pod> present) {
                noteChange(present.object().getMetadata().getName());
                seen(present.object());
            } else if (observation instanceof Observation.Gone<Pod> gone) {
                if (gone.last() != null) {
                    seen(gone.last());
                }
                noteChange(gone.name());
                tally.gone(gone.name());
            } else if (observation instanceof Observation.Failed<Pod> failed) {
                log.debug("The executors of {} can no longer be watched", ref, failed.cause());
                return;
            }
            digest.set(tally.digest());
        }
    }

    private void noteChange(String pod) {
        if (changed != null) {
            changed.add(pod);
        }
    }

    private void seen(Pod pod) {
        tally.seen(pod.getMetadata().getName(), ExecutorState.of(pod));
    }

    public ExecutorsDigest digest() {
        return digest.get();
    }

    public Subscription onChange(Consumer<ExecutorsDigest> listener) {
        return digest.onChange(listener);
    }

    /** The run has ended, or was closed: the digest stays as it is. Idempotent. */
    @Override
    public void close() {
        Subscription open;
        synchronized (this) {
            closed = true;
            open = subscription;
        }
        if (open != null) {
            // not here, where a watch may be waiting for its listener
            cluster.executor().execute(open::close);
        }
    }
}
