package io.sparkk8s.internal.client;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.logs.WholeLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code spark-submit} prints in the client pod, the driver's own output among it. */
final class ClientLogs implements RunLogs, AutoCloseable {

    private final Cluster cluster;
    private final RunRef ref;
    private final Supplier<RunStatus> status;
    private final List<ClientTail> waiting = new ArrayList<>();
    private final List<ClientTail> open = new ArrayList<>();
    private @Nullable ClientPod pod;
    private String id = "";
    private boolean closed;

    ClientLogs(Cluster cluster, RunRef ref, Supplier<RunStatus> status) {
        this.cluster = cluster;
        this.ref = ref;
        this.status = status;
    }

    void seen(ClientPod where, String runId, boolean begun) {
        List<ClientTail> ready;
        synchronized (this) {
            if (!begun || pod != null) {
                return;
            }
            pod = where;
            id = runId;
            ready = List.copyOf(waiting);
            waiting.clear();
        }
        ready.forEach(tail -> tail.begin(where, runId));
    }

    @Override
    public LogTail follow(LogListener listener) {
        return follow("", listener);
    }

    @Override
    public LogTail follow(String cursor, LogListener listener) {
        var tail = new ClientTail(cluster, cursor, listener);
        ClientPod where;
        synchronized (this) {
            where = pod;
            open.add(tail);
            if (where == null) {
                waiting.add(tail);
            }
        }
        tail.end().whenComplete((end, failure) -> forget(tail));
        if (where != null) {
            tail.begin(where, id);
        } else if (isClosed()) {
            tail.close();
        }
        return tail;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void forget(ClientTail tail) {
        open.remove(tail);
        waiting.remove(tail);
    }

    @Override
    public List<LogLine> readAll(Duration timeout) {
        return WholeLog.read(this::follow, ref, status, timeout);
    }

    @Override
    public void close() {
        List<ClientTail> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(open);
        }
        all.forEach(ClientTail::close);
    }
}
