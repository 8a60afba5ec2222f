package io.sparkk8s.internal;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.Failure;
import io.sparkk8s.KillOptions;
import io.sparkk8s.KillReport;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.WatchClosedException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.submit.Attempts;
import io.sparkk8s.submit.RestartPolicy;
import io.sparkk8s.time.BackOff;
import io.sparkk8s.time.Timer;
import io.sparkk8s.watch.Tracked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A run whose driver is tried again: one attempt after the other, each a run of its own. */
final class RestartingRun implements SparkRun {

    private final Cluster cluster;
    private final RestartPolicy policy;
    private final Function<Pod, SparkRun> follow;
    private final RunRef ref;
    private final Tracked<SparkResult> tracked;
    private final RestartLogs logs;
    private final AttemptExecutors executors;
    private final BackOff delays = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private final List<SparkRun> attempts = new ArrayList<>();
    private final List<SparkResult> ended = new ArrayList<>();
    private Pod driver;
    private @Nullable Timer timer;
    private boolean closed;

    private RestartingRun(Cluster cluster, RestartPolicy policy, Pod first, Function<Pod, SparkRun> follow) {
        this.cluster = cluster;
        this.policy = policy;
        this.follow = follow;
        this.driver = first;
        var run = follow.apply(first);
        this.ref = run.ref();
        this.executors = new AttemptExecutors(cluster, ref);
        this.tracked = new Tracked<>(
                cluster, ref, RunStatus.of(RunState.SUBMITTED).build(), end -> completedStage(resultOf(end)));
        this.logs = new RestartLogs(cluster, ref, tracked::status);
        attempts.add(run);
    }

    /** @param follow makes the run of one attempt */
    static SparkRun begin(Cluster cluster, RestartPolicy policy, Pod first, Function<Pod, SparkRun> follow) {
        var run = new RestartingRun(cluster, policy, first, follow);
        run.watch(run.attempts.get(0));
        return run;
    }

    /** How a run stands whose driver is this one, and what would follow; a call for each attempt that did. */
    static RunStatus poll(Cluster cluster, RestartPolicy policy, Pod driver) {
        var status = DriverPodRun.read(driver);
        var delay = delay(policy, status, driver);
        if (delay.isEmpty() || Ending.isStop(driver)) {
            return status;
        }
        return new Successor(cluster, driver)
                .find()
                .map(next -> poll(cluster, policy, next))
                .orElseGet(() -> Attempts.successor(driver).isPresent() ? status : waiting(status, driver, null));
    }

    private static Optional<Duration> delay(RestartPolicy policy, RunStatus end, Pod driver) {
        return end.state() == RunState.FAILED || end.state() == RunState.LOST
                ? end.failure().map(Failure::kind).flatMap(kind -> policy.after(kind, Attempts.number(driver)))
                : Optional.empty();
    }

    private static RunStatus waiting(RunStatus end, Pod driver, @Nullable Instant due) {
        var number = Attempts.number(driver);
        return RunStatus.of(RunState.PENDING)
                .message("attempt " + number + " ended: " + end + "; attempt " + (number + 1)
                        + (due == null ? " follows when the run is watched" : " begins at " + due))
                .build();
    }

    private void watch(SparkRun attempt) {
        logs.begin(Attempts.number(driver), attempt);
        executors.begin(attempt);
        attempt.onChange(status -> {
            if (!status.state().terminal()) {
                tracked.update(status);
            }
        });
        attempt.result().whenComplete((result, failure) -> {
            if (failure == null) {
                ended(result);
            } else if (failure instanceof SparkK8sException ours) {
                tracked.fail(ours);
            }
        });
    }

    private void ended(SparkResult result) {
        Pod last;
        synchronized (this) {
            ended.add(result);
            last = driver;
        }
        var delay = delay(policy, result.status(), last);
        if (delay.isEmpty()) {
            finish(result.status());
            return;
        }
        var now = cluster.time().instant();
        var due = result.status().finishedAt().orElse(now).plus(delay.get());
        tracked.update(waiting(result.status(), last, due));
        schedule(Duration.between(now, due));
    }

    private synchronized void schedule(Duration delay) {
        if (!closed) {
            timer = cluster.after(delay, this::next);
        }
    }

    private void next() {
        try {
            var made = new Successor(cluster, driver()).make();
            if (made.isEmpty()) {
                finish(lastEnd().status());
                return;
            }
            delays.reset();
            var run = follow.apply(made.get());
            synchronized (this) {
                driver = made.get();
                attempts.add(run);
            }
            watch(run);
        } catch (SparkK8sException e) {
            if (e.retryable()) {
                schedule(delays.next());
            } else {
                tracked.fail(e);
                logs.finish();
            }
        }
    }

    private void finish(RunStatus end) {
        tracked.update(end);
        logs.finish();
    }

    private synchronized Pod driver() {
        return driver;
    }

    private synchronized SparkResult lastEnd() {
        return ended.get(ended.size() - 1);
    }

    private SparkResult resultOf(RunStatus end) {
        var last = lastEnd();
        return new SparkResult(last.ref(), end, executors.digest(), last.evidence());
    }

    private synchronized List<SparkRun> all() {
        return List.copyOf(attempts);
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
    public synchronized List<SparkResult> attempts() {
        return List.copyOf(ended);
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
    public CompletionStage<SparkResult> result() {
        return tracked.result();
    }

    @Override
    public SparkResult await(Duration timeout) {
        return tracked.await(timeout);
    }

    /** Between two attempts, what is asked to stop is the next one: the run then ends as its last attempt did. */
    @Override
    public void stop() {
        if (state().terminal()) {
            return;
        }
        var runs = all();
        var current = runs.get(runs.size() - 1);
        if (current.state().terminal()) {
            new Successor(cluster, driver()).prevent();
        } else {
            current.stop();
        }
    }

    /** The first attempt first: without it nobody takes one that is gone for one that has not begun. */
    @Override
    public KillReport kill(KillOptions options) {
        stop();
        var gone = new ArrayList<ObjectRef>();
        var left = new ArrayList<KillReport.Left>();
        var unseen = new TreeSet<String>();
        for (var attempt : all()) {
            var report = attempt.kill(options);
            gone.addAll(report.gone());
            left.addAll(report.left());
            unseen.addAll(report.unseen());
        }
        return new KillReport(gone, left, List.copyOf(unseen));
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (timer != null) {
                timer.close();
            }
        }
        all().forEach(SparkRun::close);
        tracked.fail(new WatchClosedException());
        logs.close();
    }
}
