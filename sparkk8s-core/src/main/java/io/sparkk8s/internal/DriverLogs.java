package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.logs.WholeLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The driver's log: hands on to each tail what is seen of the pod. */
final class DriverLogs implements RunLogs, AutoCloseable {

    private enum Seen {
        WAITING,
        STARTED,
        ENDED,
        GONE
    }

    private final Cluster cluster;
    private final RunRef ref;
    private final String container;
    private final Supplier<RunStatus> status;
    private final List<ContainerLog> tails = new ArrayList<>();
    private Seen seen = Seen.WAITING;

    DriverLogs(Cluster cluster, RunRef ref, String container, Supplier<RunStatus> status) {
        this.cluster = cluster;
        this.ref = ref;
        this.container = container;
        this.status = status;
    }

    void seen(Pod pod) {
        var state = DriverStatus.driver(pod).map(ContainerStatus::getState);
        if (state.map(now -> now.getTerminated() != null).orElse(false)) {
            moveTo(Seen.ENDED);
        } else if (state.map(now -> now.getRunning() != null).orElse(false)) {
            moveTo(Seen.STARTED);
        }
    }

    void gone() {
        moveTo(Seen.GONE);
    }

    private void moveTo(Seen next) {
        List<ContainerLog> all;
        synchronized (this) {
            if (next.compareTo(seen) <= 0) {
                return;
            }
            seen = next;
            all = List.copyOf(tails);
        }
        all.forEach(tail -> tell(tail, next));
    }

    private static void tell(ContainerLog tail, Seen seen) {
        switch (seen) {
            case WAITING -> {}
            case STARTED -> tail.containerStarted();
            case ENDED -> tail.containerEnded();
            case GONE -> tail.podGone();
        }
    }

    @Override
    public LogTail follow(LogListener listener) {
        return follow("", listener);
    }

    @Override
    public LogTail follow(String cursor, LogListener listener) {
        var of = new ContainerLog.Of(ref.namespace(), ref.name(), container, "driver");
        var tail = new ContainerLog(cluster, of, cursor, listener);
        Seen now;
        synchronized (this) {
            tails.add(tail);
            now = seen;
        }
        tail.end().whenComplete((end, failure) -> forget(tail));
        tell(tail, now);
        return tail;
    }

    @Override
    public void close() {
        List<ContainerLog> all;
        synchronized (this) {
            all = List.copyOf(tails);
        }
        all.forEach(ContainerLog::close);
    }

    private synchronized void forget(ContainerLog tail) {
        tails.remove(tail);
    }

    @Override
    public List<LogLine> readAll(Duration timeout) {
        return WholeLog.read(this::follow, ref, status, timeout);
    }
}
