package io.sparkk8s.watch;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.KillOptions;
import io.sparkk8s.KillReport;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.Run;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunResult;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.Subscription;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run that is one Kubernetes object: its status is read from the object for as long as that is there, and from its
 * absence afterwards. What the object's fields mean is the subclass's to say. Thread-safe.
 *
 * @param <T> the object's type
 * @param <R> how the run ends
 */
public abstract class ObjectRun<T extends HasMetadata, R extends RunResult> implements Run<R> {

    private static final String APP_SELECTOR = "spark-app-selector";

    private final Cluster cluster;
    private final RunRef ref;
    private final Tracked<R> tracked;
    private volatile @Nullable Subscription subscription;
    private volatile @Nullable String selector;
    private volatile @Nullable Class<? extends HasMetadata> type;

    protected ObjectRun(Cluster cluster, RunRef ref) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.ref = requireNonNull(ref, "ref");
        this.tracked =
                new Tracked<>(cluster, ref, RunStatus.of(RunState.SUBMITTED).build(), this::resultOf);
    }

    /** The reference to an object that exists. */
    protected static RunRef refTo(String kind, HasMetadata object) {
        var metadata = object.getMetadata();
        return new RunRef(kind, metadata.getNamespace(), metadata.getName(), metadata.getUid());
    }

    /** What the object tells. */
    protected abstract RunStatus statusOf(T object);

    /**
     * The end of a run whose object has gone; terminal.
     *
     * @param before the status until then
     * @param last the object as it was at its end; null when it went away unseen
     */
    protected abstract RunStatus gone(RunStatus before, @Nullable T last);

    /** The result of a terminal status; it may be complete later, and then the run's is. */
    protected abstract CompletionStage<R> resultOf(RunStatus end);

    /** The object has been seen in a new version; called before its status is told. */
    protected void seen(T object) {}

    /**
     * The label selector of all objects of the run; null while it is not known. Those of Spark's own submission have
     * the application's id as the label {@code spark-app-selector}.
     */
    protected @Nullable String selectorOf(T object) {
        var labels = object.getMetadata().getLabels();
        var id = labels == null ? null : labels.get(APP_SELECTOR);
        return id == null ? null : APP_SELECTOR + "=" + id;
    }

    /** The object has gone. */
    protected void vanished() {}

    /** The run was closed here, or can no longer be watched. */
    protected void closed() {}

    /** Begins with the object as the caller has just read or written it, and watches it; called once, or {@link #missed}. */
    protected final void follow(Watches watches, Selection<T> selection, T now) {
        selector = selectorOf(now);
        type = now.getClass();
        seen(now);
        tracked.update(statusOf(now));
        if (!state().terminal()) {
            var key = requireNonNull(selection.by().key().apply(now), "the selection does not have the object");
            subscription = watches.subscribe(selection, key, now, this::observed);
            // it may have ended while it was being subscribed to
            endIfOver();
        }
    }

    /** Begins without the object, since that is not there any more; called once, or {@link #follow}. */
    protected final void missed() {
        update(gone(status(), null));
    }

    private void observed(Observation<T> observation) {
        if (observation instanceof Observation.Present<T> present && isThis(present.object())) {
            var found = selectorOf(present.object());
            selector = found == null ? selector : found;
            seen(present.object());
            tracked.update(statusOf(present.object()));
        } else if (observation instanceof Observation.Present<T>) {
            // a later object of the same name: this one is gone
            update(gone(status(), null));
        } else if (observation instanceof Observation.Gone<T> gone) {
            update(gone(status(), gone.last() != null && isThis(gone.last()) ? gone.last() : null));
        } else if (observation instanceof Observation.Failed<T> failed) {
            tracked.fail(failed.cause());
            closed();
        }
        endIfOver();
    }

    private void update(RunStatus end) {
        tracked.update(end);
        vanished();
    }

    private boolean isThis(T object) {
        return object.getMetadata().getUid().equals(ref.uid());
    }

    private void endIfOver() {
        if (state().terminal()) {
            // not here, where the watch may be waiting for the listener
            cluster.executor().execute(this::unsubscribe);
        }
    }

    private void unsubscribe() {
        var open = subscription;
        if (open != null) {
            open.close();
        }
    }

    /**
     * Changes this very object by a JSON merge patch: one call, which fails on a later object of the same name.
     *
     * @param annotations to set
     * @param rest other top-level fields of the patch, such as {@code spec}
     * @return whether it was there
     */
    protected final boolean patch(String verb, Class<T> type, Map<String, String> annotations, Map<String, ?> rest) {
        var patch = new HashMap<String, Object>(rest);
        patch.put("metadata", Map.of("uid", ref.uid(), "annotations", annotations));
        try {
            cluster.call(ApiCall.write(verb, object(type)), () -> named(type)
                    .patch(PatchContext.of(PatchType.JSON_MERGE), Serialization.asJson(patch)));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Deletes the object: one call. That it is gone already is no error. */
    protected final void delete(Class<T> type) {
        cluster.call(ApiCall.write("delete", object(type)), () -> named(type).delete());
    }

    private ObjectRef object(Class<T> type) {
        return new ObjectRef(HasMetadata.getKind(type), ref.namespace(), ref.name());
    }

    private Resource<T> named(Class<T> type) {
        return cluster.client().resources(type).inNamespace(ref.namespace()).withName(ref.name());
    }

    /** As {@link io.sparkk8s.SparkRun#kill}; of a run that was gone when it was attached to, nothing is known to look for. */
    public final KillReport kill(KillOptions options) {
        var labels = selector;
        var mainType = type;
        if (labels == null || mainType == null) {
            stop();
            return new KillReport(List.of(), List.of(), List.of());
        }
        var killing = new Killing(cluster, ref, mainType, labels, options);
        killing.removeWhatHasNoOwner();
        stop();
        return killing.untilGone();
    }

    /** Deletes what the run has besides its object, and what no other object of the run owns; without waiting. */
    protected final void removeWhatHasNoOwner() {
        var labels = selector;
        var mainType = type;
        if (labels != null && mainType != null) {
            new Killing(cluster, ref, mainType, labels, KillOptions.defaults()).removeWhatHasNoOwner();
        }
    }

    /** The connection, for subclasses. */
    protected final Cluster cluster() {
        return cluster;
    }

    @Override
    public final RunRef ref() {
        return ref;
    }

    @Override
    public final RunStatus status() {
        return tracked.status();
    }

    @Override
    public final Subscription onChange(Consumer<RunStatus> listener) {
        return tracked.onChange(listener);
    }

    @Override
    public final CompletionStage<R> result() {
        return tracked.result();
    }

    @Override
    public final R await(Duration timeout) {
        return tracked.await(timeout);
    }

    @Override
    public final void close() {
        unsubscribe();
        tracked.fail(new WatchClosedException());
        closed();
    }
}
