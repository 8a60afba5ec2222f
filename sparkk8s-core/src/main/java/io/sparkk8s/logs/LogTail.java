package io.sparkk8s.logs;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** A log that is being followed. It reconnects by itself, and delivers each line once. Thread-safe. */
public interface LogTail extends AutoCloseable {

    /** Where the tail is: given to {@link RunLogs#follow(String, LogListener)}, in any JVM, it goes on from there. */
    String cursor();

    /**
     * Complete when the log has ended, or exceptionally when the cluster refuses to let it be read, or the
     * listener throws.
     */
    CompletionStage<LogEnd> end();

    /**
     * Waits for the log's end.
     *
     * @return CLOSED when the time was up, too
     */
    LogEnd await(Duration timeout);

    /** Stops reading. Idempotent. */
    @Override
    void close();
}
