package io.sparkk8s.argo.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.Hold;
import io.sparkk8s.logs.JoinedLog;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.logs.WholeLog;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the pods of a workflow print, in the order of the lines' times. */
final class WorkflowLogs implements RunLogs, AutoCloseable {

    private final Cluster cluster;
    private final Watches watches;
    private final WorkflowRun workflow;
    private final Set<LogTail> open = ConcurrentHashMap.newKeySet();

    WorkflowLogs(Cluster cluster, Watches watches, WorkflowRun workflow) {
        this.cluster = cluster;
        this.watches = watches;
        this.workflow = workflow;
    }

    @Override
    public LogTail follow(LogListener listener) {
        return follow("", listener);
    }

    @Override
    public LogTail follow(String cursor, LogListener listener) {
        return follow(cursor, Hold.A_SECOND, listener);
    }

    private LogTail follow(String cursor, Hold hold, LogListener listener) {
        var ref = workflow.ref();
        var pods = Selection.byLabel(Pod.class, ref.namespace(), StepPod.WORKFLOW);
        var of = new JoinedLog.Of(
                pods, ref.name(), StepPod.WORKFLOW + "=" + ref.name(), pod -> Optional.of(new StepPod(pod).part()));
        var tail = new JoinedLog(cluster, of, hold, cursor, listener);
        open.add(tail);
        tail.end().whenComplete((end, failure) -> open.remove(tail));
        tail.begin(watches, workflow.result());
        return tail;
    }

    @Override
    public List<LogLine> readAll(Duration timeout) {
        return WholeLog.read(lines -> follow("", Hold.UNTIL_THE_END, lines), workflow.ref(), workflow::status, timeout);
    }

    @Override
    public void close() {
        open.forEach(LogTail::close);
    }
}
