package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Tracked;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run that is a driver pod. */
public final class DriverPodRun implements SparkRun {

    private final Cluster cluster;
    private final RunRef ref;
    private final Tracked<SparkResult> tracked;
    private final DriverLogs logs;
    private volatile boolean stopRequested;
    private volatile @Nullable Subscription subscription;

    private DriverPodRun(Cluster cluster, RunRef ref, RunStatus status, String container) {
        this.cluster = cluster;
        this.ref = ref;
        this.tracked = new Tracked<>(cluster, ref, status, end -> new SparkResult(ref, end));
        this.logs = new DriverLogs(cluster, ref, container, tracked::status);
    }

    /** The reference to a driver pod that exists. */
    public static RunRef refTo(Pod pod) {
        var metadata = pod.getMetadata();
        return new RunRef(SparkRun.KIND, metadata.getNamespace(), metadata.getName(), metadata.getUid());
    }

    /** Follows a driver pod that was just written or read. */
    public static SparkRun follow(Cluster cluster, Watches watches, Pod pod) {
        var ref = refTo(pod);
        var run = new DriverPodRun(cluster, ref, DriverStatus.of(pod), DriverStatus.containerName(pod));
        run.stopRequested = DriverStatus.stopRequested(pod);
        run.logs.seen(pod);
        if (!run.state().terminal()) {
            var drivers = Selection.byName(Pod.class, ref.namespace(), Labels.ROLE + "=driver");
            run.subscription = watches.subscribe(drivers, ref.name(), pod, run::observed);
            // it may have ended while it was being subscribed to
            run.endIfOver();
        }
        return run;
    }

    /** A run whose pod is not there any more. */
    public static SparkRun gone(Cluster cluster, RunRef ref) {
        var run = new DriverPodRun(cluster, ref, lost(), "");
        run.logs.gone();
        return run;
    }

    /** What can be said of a run by its pod, or by its absence. */
    public static RunStatus statusOf(@Nullable Pod pod) {
        return pod == null ? lost() : DriverStatus.of(pod);
    }

    private static RunStatus lost() {
        return DriverStatus.gone(RunStatus.of(RunState.PENDING).build(), false);
    }

    private void observed(Observation<Pod> observation) {
        if (observation instanceof Observation.Present<Pod> present) {
            present(present.object());
        } else if (observation instanceof Observation.Gone<Pod> gone) {
            gone(gone.last());
        } else if (observation instanceof Observation.Failed<Pod> failed) {
            tracked.fail(failed.cause());
            logs.close();
        }
    }

    private void present(Pod pod) {
        if (!pod.getMetadata().getUid().equals(ref.uid())) {
            gone(null);
            return;
        }
        stopRequested = DriverStatus.stopRequested(pod);
        tracked.update(DriverStatus.of(pod));
        logs.seen(pod);
        endIfOver();
    }

    private void gone(@Nullable Pod last) {
        var ours = last != null && last.getMetadata().getUid().equals(ref.uid());
        tracked.update(ours && last != null ? DriverStatus.gone(last) : DriverStatus.gone(status(), stopRequested));
        logs.gone();
        endIfOver();
    }

    private void endIfOver() {
        if (state().terminal()) {
            unsubscribe();
        }
    }

    @Override
    public RunRef ref() {
        return ref;
    }

    @Override
    public RunStatus status() {
        return tracked.status();
    }

    @Override
    public Subscription onChange(Consumer<RunStatus> listener) {
        return tracked.onChange(listener);
    }

    @Override
    public RunLogs logs() {
        return logs;
    }

    @Override
    public CompletionStage<SparkResult> result() {
        return tracked.result();
    }

    @Override
    public SparkResult await(Duration timeout) {
        return tracked.await(timeout);
    }

    @Override
    public void stop() {
        if (state().terminal()) {
            return;
        }
        var object = new ObjectRef("Pod", ref.namespace(), ref.name());
        var pod = cluster.client().pods().inNamespace(ref.namespace()).withName(ref.name());
        // the uid makes the patch fail on a later pod of the same name
        var patch = Serialization.asJson(Map.of(
                "metadata",
                Map.of(
                        "uid",
                        ref.uid(),
                        "annotations",
                        Map.of(Labels.STOP_REQUESTED, cluster.time().instant().toString()))));
        try {
            cluster.call(
                    ApiCall.write("mark as stopped", object),
                    () -> pod.patch(PatchContext.of(PatchType.JSON_MERGE), patch));
            cluster.call(ApiCall.write("delete", object), pod::delete);
        } catch (NotFoundException e) {
            // gone already: the watch tells how
        }
    }

    @Override
    public void close() {
        unsubscribe();
        tracked.fail(new WatchClosedException());
        logs.close();
    }

    private void unsubscribe() {
        var open = subscription;
        if (open != null) {
            open.close();
        }
    }
}
