package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.Hold;
import io.sparkk8s.logs.JoinedLog;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.logs.WholeLog;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the drivers of a run print that an operator starts, one attempt after the other. */
final class AttemptLogs implements RunLogs, AutoCloseable {

    private static final String DRIVERS = Labels.ROLE + "=driver";

    private final Cluster cluster;
    private final Watches watches;
    private final SparkRun run;
    private final String podLabel;
    private final Set<LogTail> open = ConcurrentHashMap.newKeySet();

    AttemptLogs(Cluster cluster, Watches watches, SparkRun run, String podLabel) {
        this.cluster = cluster;
        this.watches = watches;
        this.run = run;
        this.podLabel = podLabel;
    }

    @Override
    public LogTail follow(LogListener listener) {
        return follow("", listener);
    }

    @Override
    public LogTail follow(String cursor, LogListener listener) {
        var name = run.ref().name();
        var drivers = new Selection<>(
                Pod.class,
                run.ref().namespace(),
                DRIVERS + "," + podLabel,
                Selection.byLabel(Pod.class, run.ref().namespace(), podLabel).by());
        var of = new JoinedLog.Of(drivers, name, DRIVERS + "," + podLabel + "=" + name, this::part);
        var tail = new JoinedLog(cluster, of, Hold.NONE, cursor, listener);
        open.add(tail);
        tail.end().whenComplete((end, failure) -> open.remove(tail));
        tail.begin(watches, run.result());
        return tail;
    }

    /** The pods of attempts may have one name: it is their uid that tells them apart. */
    private Optional<JoinedLog.Part> part(Pod pod) {
        if (!OperatorDrivers.isOf(pod, run.ref())) {
            return Optional.empty();
        }
        var metadata = pod.getMetadata();
        var log = new ContainerLog.Of(
                metadata.getNamespace(), metadata.getName(), DriverStatus.containerName(pod), "driver");
        var state = DriverStatus.driver(pod).map(ContainerStatus::getState);
        var ended = state.map(ContainerState::getTerminated).isPresent();
        var started = ended || state.map(ContainerState::getRunning).isPresent();
        return Optional.of(new JoinedLog.Part(metadata.getUid(), log, started, ended));
    }

    @Override
    public List<LogLine> readAll(Duration timeout) {
        return WholeLog.read(this::follow, run.ref(), run::status, timeout);
    }

    @Override
    public void close() {
        open.forEach(LogTail::close);
    }
}
