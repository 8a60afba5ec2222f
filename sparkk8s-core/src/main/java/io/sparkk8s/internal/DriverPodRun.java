package io.sparkk8s.internal;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.backend.PodBackend;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.ObjectRun;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A run that is a driver pod. */
public final class DriverPodRun extends ObjectRun<Pod, SparkResult> implements SparkRun {

    private final DriverLogs logs;
    private final TimeToLive timeToLive;
    private volatile boolean stopRequested;

    private DriverPodRun(Cluster cluster, RunRef ref, String container) {
        super(cluster, ref);
        this.logs = new DriverLogs(cluster, ref, container, this::status);
        this.timeToLive = new TimeToLive(cluster);
    }

    /** Follows a driver pod that was just written or read. */
    public static SparkRun follow(Cluster cluster, Watches watches, Pod pod) {
        var ref = refTo(PodBackend.KIND, pod);
        var run = new DriverPodRun(cluster, ref, DriverStatus.containerName(pod));
        run.follow(watches, Selection.byName(Pod.class, ref.namespace(), Labels.ROLE + "=driver"), pod);
        return run;
    }

    /** A run whose pod is not there any more. */
    public static SparkRun gone(Cluster cluster, RunRef ref) {
        var run = new DriverPodRun(cluster, ref, "");
        run.missed();
        return run;
    }

    /** What can be said of a run by its pod, or by its absence. */
    public static RunStatus read(@Nullable Pod pod) {
        return pod == null ? DriverStatus.gone(RunStatus.of(RunState.PENDING).build(), false) : DriverStatus.of(pod);
    }

    @Override
    protected RunStatus statusOf(Pod pod) {
        return DriverStatus.of(pod);
    }

    @Override
    protected RunStatus gone(RunStatus before, @Nullable Pod last) {
        return last == null ? DriverStatus.gone(before, stopRequested) : DriverStatus.gone(last);
    }

    @Override
    protected CompletionStage<SparkResult> resultOf(RunStatus end) {
        return completedStage(new SparkResult(ref(), end));
    }

    @Override
    protected void seen(Pod pod) {
        stopRequested = DriverStatus.stopRequested(pod);
        logs.seen(pod);
        timeToLive.seen(ref(), pod);
    }

    @Override
    protected void vanished() {
        logs.gone();
    }

    @Override
    protected void closed() {
        logs.close();
        timeToLive.close();
    }

    @Override
    public RunLogs logs() {
        return logs;
    }

    @Override
    public void stop() {
        var stopped = Map.of(Labels.STOP_REQUESTED, cluster().time().instant().toString());
        if (!state().terminal() && patch("mark as stopped", Pod.class, stopped, Map.of())) {
            delete(Pod.class);
        }
    }
}
