package io.sparkk8s.watch;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.AwaitTimeoutException;
import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunResult;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The latest status of a run, those who listen to it, and its end. A terminal status is final: later updates are
 * dropped. Thread-safe.
 *
 * @param <R> the run's result
 */
public final class Tracked<R extends RunResult> {

    private final Cluster cluster;
    private final RunRef ref;
    private final Function<RunStatus, CompletionStage<R>> toResult;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private final Latest<RunStatus> latest;

    /**
     * @param initial not terminal
     * @param toResult the result of a terminal status; it may be complete later, and then {@link #result} is
     */
    public Tracked(Cluster cluster, RunRef ref, RunStatus initial, Function<RunStatus, CompletionStage<R>> toResult) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.ref = requireNonNull(ref, "ref");
        this.toResult = requireNonNull(toResult, "toResult");
        this.latest = new Latest<>(cluster.executor(), ref, requireNonNull(initial, "initial"));
    }

    private void complete(RunStatus end) {
        toResult.apply(end).whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    public RunStatus status() {
        return latest.get();
    }

    /** Complete at the end; completing it does nothing to the run. */
    public CompletionStage<R> result() {
        return result.minimalCompletionStage();
    }

    /** Takes a newer status. */
    public void update(RunStatus next) {
        synchronized (this) {
            if (status().state().terminal()) {
                return;
            }
            latest.set(next);
        }
        if (next.state().terminal()) {
            complete(next);
        }
    }

    /** The run can no longer be watched. */
    public void fail(SparkK8sException cause) {
        result.completeExceptionally(cause);
    }

    /** As {@link io.sparkk8s.Run#onChange}. */
    public Subscription onChange(Consumer<RunStatus> listener) {
        return latest.onChange(listener);
    }

    /** As {@link io.sparkk8s.Run#await}. */
    public R await(Duration timeout) {
        try {
            return cluster.time().await(result, timeout);
        } catch (TimeoutException e) {
            throw new AwaitTimeoutException(ref, timeout, status());
        } catch (InterruptedException e) {
            throw new InterruptedWaitException("the end of " + ref, e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof SparkK8sException ours) {
                throw ours;
            }
            throw e;
        }
    }
}
