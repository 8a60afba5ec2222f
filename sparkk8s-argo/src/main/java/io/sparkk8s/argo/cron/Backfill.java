package io.sparkk8s.argo.cron;

import io.sparkk8s.RunState;
import io.sparkk8s.argo.cron.BackfillReport.Begun;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A backfill under way: it begins the workflows of a plan, oldest first, and never more than so many at a time. It has no
 * thread of its own. Begun again, in this JVM or another, it finds the workflows that are there and makes the others, as long
 * as nobody deletes them. Thread-safe.
 */
public final class Backfill implements AutoCloseable {

    private final Cluster cluster;
    private final BackfillOptions options;
    private final Function<Workflow, WorkflowRun> follow;
    private final Deque<ScheduledWorkflow> waiting;
    private final List<Started> started = new ArrayList<>();
    private final CompletableFuture<BackfillReport> result = new CompletableFuture<>();
    private int active;
    private boolean beginning;
    private boolean ended;

    private record Started(Instant time, boolean present, WorkflowRun run) {

        Begun begun() {
            return new Begun(time, run.ref(), present, run.status());
        }
    }

    private Backfill(
            Cluster cluster, BackfillPlan plan, BackfillOptions options, Function<Workflow, WorkflowRun> follow) {
        this.cluster = cluster;
        this.options = options;
        this.follow = follow;
        this.waiting = new ArrayDeque<>(plan.runs());
    }

    /**
     * Begins.
     *
     * @param follow watches a workflow that is on the cluster
     */
    public static Backfill begin(
            Cluster cluster, BackfillPlan plan, BackfillOptions options, Function<Workflow, WorkflowRun> follow) {
        var backfill = new Backfill(cluster, plan, options, follow);
        backfill.goOn();
        return backfill;
    }

    /** What has become of it until now; never blocks. */
    public synchronized BackfillReport report() {
        return new BackfillReport(
                started.stream().map(Started::begun).toList(),
                waiting.stream().map(ScheduledWorkflow::scheduledTime).toList());
    }

    /**
     * Complete when all have ended, or when no more are begun and those on their way have ended; exceptionally when one could
     * not be begun.
     */
    public CompletionStage<BackfillReport> result() {
        return result.minimalCompletionStage();
    }

    /** Begins no more; what runs goes on. Idempotent. */
    @Override
    public synchronized void close() {
        ended = true;
        completeIfIdle();
    }

    private void goOn() {
        synchronized (this) {
            if (beginning || ended || active >= options.atOnce() || waiting.isEmpty()) {
                completeIfIdle();
                return;
            }
            beginning = true;
        }
        // one at a time, so that they begin in order
        cluster.executor().execute(this::beginNext);
    }

    private void beginNext() {
        try {
            ScheduledWorkflow next;
            synchronized (this) {
                next = waiting.getFirst();
            }
            var created = new ScheduledCreate(cluster).create(next);
            var run = follow.apply(created.workflow());
            synchronized (this) {
                waiting.removeFirst();
                started.add(new Started(next.scheduledTime(), created.present(), run));
                active++;
                beginning = false;
            }
            run.result().whenComplete((end, lost) -> ended(run));
            goOn();
        } catch (RuntimeException e) {
            synchronized (this) {
                beginning = false;
                ended = true;
            }
            result.completeExceptionally(e);
        }
    }

    private void ended(WorkflowRun run) {
        synchronized (this) {
            active--;
            ended |= options.stopOnFailure() && run.state() != RunState.SUCCEEDED;
        }
        goOn();
    }

    private synchronized void completeIfIdle() {
        if (active == 0 && !beginning && (ended || waiting.isEmpty())) {
            result.complete(report());
        }
    }
}
