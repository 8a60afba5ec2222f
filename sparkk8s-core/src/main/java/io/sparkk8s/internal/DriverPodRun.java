package io.sparkk8s.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.backend.PodBackend;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.progress.DriverUi;
import io.sparkk8s.progress.Progress;
import io.sparkk8s.watch.ObjectRun;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run that is a driver pod. */
public final class DriverPodRun extends ObjectRun<Pod, SparkResult> implements SparkRun {

    private final DriverLogs logs;
    private final ExecutorWatch executors;
    private final FailFastGuard failFast;
    private final Verdict verdict;
    private final @Nullable Watches watches;
    private volatile Optional<Ending> asked = Optional.empty();
    private volatile @Nullable DriverUi ui;
    private final TimeToLive timeToLive;

    private DriverPodRun(Cluster cluster, @Nullable Watches watches, RunRef ref, String container) {
        super(cluster, ref);
        this.watches = watches;
        this.logs = new DriverLogs(cluster, ref, container, this::status);
        this.executors = new ExecutorWatch(cluster, ref);
        this.failFast = new FailFastGuard(cluster, ref);
        this.verdict = new Verdict(cluster, ref, container);
        this.timeToLive = new TimeToLive(cluster);
    }

    /** Follows a driver pod that was just written or read. */
    public static SparkRun follow(Cluster cluster, Watches watches, Pod pod) {
        var ref = refTo(PodBackend.KIND, pod);
        var run = new DriverPodRun(cluster, watches, ref, DriverStatus.containerName(pod));
        run.follow(watches, Selection.byName(Pod.class, ref.namespace(), Labels.ROLE + "=driver"), pod);
        return run;
    }

    /** A run whose pod is not there any more. */
    public static SparkRun gone(Cluster cluster, RunRef ref) {
        var run = new DriverPodRun(cluster, null, ref, "");
        run.missed();
        return run;
    }

    /** What can be said of a run by its pod, or by its absence. */
    public static RunStatus read(@Nullable Pod pod) {
        return pod == null
                ? DriverStatus.gone(RunStatus.of(RunState.PENDING).build(), Optional.empty())
                : DriverStatus.of(pod);
    }

    @Override
    protected RunStatus statusOf(Pod pod) {
        return DriverStatus.of(pod);
    }

    @Override
    protected RunStatus gone(RunStatus before, @Nullable Pod last) {
        return last == null ? DriverStatus.gone(before, asked) : DriverStatus.gone(last);
    }

    @Override
    protected CompletionStage<SparkResult> resultOf(RunStatus end) {
        executors.close();
        failFast.close();
        return verdict.of(end, executors.digest());
    }

    @Override
    protected void seen(Pod pod) {
        asked = Ending.of(pod);
        ui = ui == null ? new DriverUi(cluster(), ref().namespace(), ref().name(), DriverUi.portOf(pod)) : ui;
        verdict.seen(pod);
        logs.seen(pod);
        failFast.seen(pod);
        timeToLive.seen(ref(), pod);
        watchExecutors(pod);
    }

    private void watchExecutors(Pod pod) {
        var labels = pod.getMetadata().getLabels();
        var application = labels == null ? null : labels.get(Labels.APP_SELECTOR);
        var runs = DriverStatus.of(pod).state() == RunState.RUNNING;
        if (watches != null) {
            executors.look(
                    watches, runs && application != null ? ExecutorWatch.Of.application(application, pod) : null);
        }
    }

    @Override
    protected void vanished() {
        logs.gone();
    }

    @Override
    protected void closed() {
        logs.close();
        executors.close();
        failFast.close();
        timeToLive.close();
    }

    @Override
    public ExecutorsDigest executors() {
        return executors.digest();
    }

    @Override
    public Subscription onExecutors(Consumer<ExecutorsDigest> listener) {
        return executors.onChange(listener);
    }

    @Override
    public Diagnosis diagnose() {
        if (state().terminal()) {
            return Diagnosis.of(ref(), status(), List.of());
        }
        return new ObjectRunner<>(cluster(), new DriverPods(cluster(), requireNonNull(watches))).diagnose(ref());
    }

    @Override
    public Optional<Progress> progress() {
        var driver = ui;
        return driver != null && state() == RunState.RUNNING ? driver.progress() : Optional.empty();
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
