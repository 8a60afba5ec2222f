package io.sparkk8s.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The executors of one run, whoever made its drivers: found by a label that the run tells. All runs of a namespace whose
 * executors are known by the same label share one list and one watch. Thread-safe.
 */
public final class ExecutorWatch implements AutoCloseable {

    /**
     * By what a run's executors are known, those of all its attempts.
     *
     * @param label that its executors have, and all others of its kind
     * @param value of the label, by which they differ from others
     * @param since when the run was made, to the second: what is older is of an earlier run of the same name
     */
    public record Of(String label, String value, Instant since) {

        /** Those of a driver that is given its application's id. */
        public static Of application(String id, HasMetadata run) {
            return new Of(Labels.APP_SELECTOR, id, madeAt(run));
        }

        /** Those that have the run's name as a label. */
        static Of named(String label, HasMetadata run) {
            return new Of(label, run.getMetadata().getName(), madeAt(run));
        }

        private static Instant madeAt(HasMetadata object) {
            return Instant.parse(object.getMetadata().getCreationTimestamp());
        }

        boolean has(Pod pod) {
            return !madeAt(pod).isBefore(since);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(ExecutorWatch.class);

    private final Cluster cluster;
    private final RunRef ref;
    private final ExecutorTally tally = new ExecutorTally();
    private final Latest<ExecutorsDigest> digest;

    /** Of which pods the watch has told while the list is being read: what it says is newer. */
    private @Nullable Set<String> changed;

    private @Nullable Of of;
    private boolean looked;
    private boolean closed;
    private @Nullable Subscription subscription;

    public ExecutorWatch(Cluster cluster, RunRef ref) {
        this.cluster = cluster;
        this.ref = ref;
        this.digest = new Latest<>(cluster.executor(), "the executors of " + ref, ExecutorsDigest.none());
    }

    /**
     * The run was looked at; does not block. The watch begins when the run tells of executors for the first time.
     *
     * @param now by what its executors are known; null while it cannot have had any
     */
    public void look(Watches watches, @Nullable Of now) {
        boolean late;
        synchronized (this) {
            // what was there before the first look was told to nobody here
            late = !looked;
            looked = true;
            if (now == null || of != null || closed) {
                return;
            }
            of = now;
            changed = late ? new HashSet<>() : null;
        }
        cluster.executor().execute(() -> {
            subscribe(watches, now);
            if (late) {
                list(now);
            }
        });
    }

    private void subscribe(Watches watches, Of executors) {
        var selection =
                Selection.byLabel(Pod.class, ref.namespace(), executors.label()).and(Labels.ROLE + "=executor");
        try {
            var open = watches.subscribe(selection, executors.value(), null, this::observed);
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
    private void list(Of executors) {
        try {
            var pods = cluster.call(
                    ApiCall.read("list", new ObjectRef("Pod", ref.namespace(), null)), () -> cluster.client()
                            .pods()
                            .inNamespace(ref.namespace())
                            .withLabel(Labels.ROLE, "executor")
                            .withLabel(executors.label(), executors.value())
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
        if (requireNonNull(of).has(pod)) {
            tally.seen(pod.getMetadata().getName(), pod.getMetadata().getUid(), ExecutorState.of(pod));
        }
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
