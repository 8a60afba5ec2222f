package io.sparkk8s;

import io.sparkk8s.logs.RunLogs;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * What a scheduler holds of something that runs on the cluster, whatever it is. A run costs no thread and no request of
 * its own while it is watched. Thread-safe.
 *
 * @param <R> how it ends
 */
public interface Run<R extends RunResult> extends AutoCloseable {

    /** The reference by which another JVM attaches to this run. */
    RunRef ref();

    /** The latest status that has been seen; never blocks. */
    RunStatus status();

    /** The state of {@link #status()}. */
    default RunState state() {
        return status().state();
    }

    /**
     * Calls the listener with the present status, and then with each new one, in order, one call at a time, up to the
     * terminal one. A listener that is slower than the changes is given the latest and misses those between.
     */
    Subscription onChange(Consumer<RunStatus> listener);

    /** What it prints. */
    RunLogs logs();

    /** Complete when the run has ended, or exceptionally when it can no longer be watched. */
    CompletionStage<R> result();

    /**
     * Waits for the end.
     *
     * @throws AwaitTimeoutException it had not ended in time; it goes on
     * @throws ApiException the cluster refuses to let it be watched
     * @throws WatchClosedException this run, or the connection, was closed here
     * @throws InterruptedWaitException the thread was interrupted
     */
    R await(Duration timeout);

    /**
     * Asks the cluster to end it, and returns when the cluster has accepted that; {@link #await} tells the end. Does
     * nothing when it has ended already.
     *
     * @throws ApiException the cluster refuses
     */
    void stop();

    /**
     * Stops watching and tailing, here; the run itself goes on. Who waits for it is told by a {@link WatchClosedException}.
     * Idempotent.
     */
    @Override
    void close();
}
