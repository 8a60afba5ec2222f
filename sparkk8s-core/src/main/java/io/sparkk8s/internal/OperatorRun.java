package io.sparkk8s.internal;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkResult.Evidence;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.progress.Progress;
import io.sparkk8s.watch.ObjectRun;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run that is an operator's resource. */
final class OperatorRun<T extends OperatorResource> extends ObjectRun<T, SparkResult> implements SparkRun {

    private final OperatorKind<T> kind;
    private final Watches watches;
    private final AttemptLogs logs;
    private final ExecutorWatch executors;
    private volatile boolean stopRequested;

    private OperatorRun(Cluster cluster, Watches watches, OperatorKind<T> kind, RunRef ref) {
        super(cluster, ref);
        this.kind = kind;
        this.watches = watches;
        this.executors = new ExecutorWatch(cluster, ref);
        this.logs = new AttemptLogs(cluster, watches, this, kind.podLabel());
    }

    /** The operators label what they make with the resource's name; the application's id is not known before. */
    @Override
    protected String selectorOf(T resource) {
        return kind.podLabel() + "=" + resource.getMetadata().getName();
    }

    static <T extends OperatorResource> SparkRun follow(
            Cluster cluster, Watches watches, OperatorKind<T> kind, T resource) {
        var run = new OperatorRun<>(cluster, watches, kind, refTo(kind.name(), resource));
        run.follow(watches, Selection.byName(kind.type(), run.ref().namespace(), ""), resource);
        return run;
    }

    static SparkRun gone(Cluster cluster, Watches watches, OperatorKind<?> kind, RunRef ref) {
        var run = new OperatorRun<>(cluster, watches, kind, ref);
        run.missed();
        return run;
    }

    @Override
    protected RunStatus statusOf(T resource) {
        return OperatorStatus.of(kind, resource);
    }

    @Override
    protected RunStatus gone(RunStatus before, @Nullable T last) {
        return OperatorStatus.gone(kind, before, last, stopRequested);
    }

    @Override
    protected CompletionStage<SparkResult> resultOf(RunStatus end) {
        executors.close();
        return completedStage(new SparkResult(ref(), end, executors.digest(), Evidence.none()));
    }

    @Override
    protected void seen(T resource) {
        stopRequested = OperatorStatus.stopRequested(resource);
        var state = statusOf(resource).state();
        var hasDrivers = state == RunState.PENDING || state == RunState.RUNNING;
        executors.look(watches, hasDrivers ? ExecutorWatch.Of.named(kind.podLabel(), resource) : null);
    }

    @Override
    protected void closed() {
        logs.close();
        executors.close();
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
    public RunLogs logs() {
        return logs;
    }

    @Override
    public Diagnosis diagnose() {
        return new OperatorDrivers(cluster(), kind).diagnose(ref(), status());
    }

    @Override
    public Optional<Progress> progress() {
        return state() == RunState.RUNNING ? new OperatorDrivers(cluster(), kind).progress(ref()) : Optional.empty();
    }

    /** The driver goes away with the resource, by the operator or by Kubernetes' garbage collection. */
    @Override
    public void stop() {
        var stopped = Map.of(Labels.STOP_REQUESTED, cluster().time().instant().toString());
        if (!state().terminal() && patch("mark as stopped", kind.type(), stopped, Map.of())) {
            delete(kind.type());
        }
    }
}
