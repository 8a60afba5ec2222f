package io.sparkk8s.argo.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.Subscription;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogGap;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The logs of all pods of a workflow, as their lines come. It ends when the workflow has ended, its pods were counted
 * once more, and the log of each has ended.
 */
final class WorkflowTail implements LogTail {

    private final Cluster cluster;
    private final RunRef ref;
    private final Map<String, String> resumed;
    private final LogListener listener;
    private final Map<String, ContainerLog> tails = new HashMap<>();
    private final CompletableFuture<LogEnd> end = new CompletableFuture<>();
    private boolean counted;
    private boolean lost;
    private volatile @Nullable Subscription subscription;

    WorkflowTail(Cluster cluster, RunRef ref, Map<String, String> resumed, LogListener listener) {
        this.cluster = cluster;
        this.ref = ref;
        this.resumed = resumed;
        this.listener = new OneAtATime(listener);
    }

    void begin(Watches watches, WorkflowRun workflow) {
        var pods = Selection.byLabel(Pod.class, ref.namespace(), StepPod.WORKFLOW);
        subscription = watches.subscribe(pods, ref.name(), null, this::observed);
        if (end.isDone()) {
            unsubscribe();
        }
        var unused = workflow.result()
                .whenComplete((result, failure) -> cluster.executor().execute(this::count));
    }

    private void observed(Observation<Pod> observation) {
        if (observation instanceof Observation.Present<Pod> present) {
            seen(new StepPod(present.object()));
        } else if (observation instanceof Observation.Gone<Pod> gone) {
            gone(gone.name());
        } else if (observation instanceof Observation.Failed<Pod> failed) {
            end.completeExceptionally(failed.cause());
        }
    }

    private void seen(StepPod pod) {
        if (!pod.started()) {
            return;
        }
        var tail = tail(pod);
        if (pod.ended()) {
            tail.containerEnded();
        } else {
            tail.containerStarted();
        }
    }

    private ContainerLog tail(StepPod pod) {
        synchronized (tails) {
            var known = tails.get(pod.name());
            if (known != null) {
                return known;
            }
            var tail = new ContainerLog(cluster, pod.log(), resumed.getOrDefault(pod.name(), ""), listener);
            tails.put(pod.name(), tail);
            var unused = tail.end().whenComplete(this::ended);
            return tail;
        }
    }

    private void gone(String pod) {
        ContainerLog tail;
        synchronized (tails) {
            tail = tails.get(pod);
        }
        if (tail != null) {
            tail.podGone();
        }
    }

    /** The workflow has ended: no pod comes any more, and those of its last moments may not have been seen yet. */
    private void count() {
        try {
            var pods = cluster.call(
                    ApiCall.read("list", new ObjectRef("Pod", ref.namespace(), null)), () -> cluster.client()
                            .pods()
                            .inNamespace(ref.namespace())
                            .withLabel(StepPod.WORKFLOW, ref.name())
                            .list());
            pods.getItems().forEach(pod -> seen(new StepPod(pod)));
            synchronized (tails) {
                counted = true;
            }
            endIfOver();
        } catch (SparkK8sException e) {
            end.completeExceptionally(e);
            unsubscribe();
        }
    }

    private void ended(@Nullable LogEnd how, @Nullable Throwable failure) {
        if (failure != null) {
            end.completeExceptionally(failure);
            unsubscribe();
            return;
        }
        synchronized (tails) {
            lost |= how == LogEnd.POD_GONE;
        }
        endIfOver();
    }

    private void endIfOver() {
        LogEnd how;
        synchronized (tails) {
            if (!counted || !tails.values().stream().allMatch(WorkflowTail::isOver)) {
                return;
            }
            how = lost ? LogEnd.POD_GONE : LogEnd.COMPLETE;
        }
        end.complete(how);
        unsubscribe();
    }

    private static boolean isOver(ContainerLog tail) {
        return tail.end().toCompletableFuture().isDone();
    }

    private void unsubscribe() {
        var open = subscription;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public String cursor() {
        var cursors = new HashMap<>(resumed);
        synchronized (tails) {
            tails.forEach((pod, tail) -> cursors.put(pod, tail.cursor()));
        }
        return WorkflowCursor.write(cursors);
    }

    @Override
    public CompletionStage<LogEnd> end() {
        return end.minimalCompletionStage();
    }

    @Override
    public LogEnd await(Duration timeout) {
        return ContainerLog.await(cluster, this, ref.toString(), timeout);
    }

    @Override
    public void close() {
        end.complete(LogEnd.CLOSED);
        unsubscribe();
        List<ContainerLog> open;
        synchronized (tails) {
            open = List.copyOf(tails.values());
        }
        open.forEach(ContainerLog::close);
    }

    /** Several pods print at once; a listener is told one line at a time. */
    private record OneAtATime(LogListener listener) implements LogListener {

        @Override
        public synchronized void line(LogLine line) {
            listener.line(line);
        }

        @Override
        public synchronized void gap(LogGap gap) {
            listener.gap(gap);
        }
    }
}
