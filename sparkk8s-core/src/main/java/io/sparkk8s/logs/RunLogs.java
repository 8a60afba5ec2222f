package io.sparkk8s.logs;

import java.time.Duration;
import java.util.List;

/** What a run prints. */
public interface RunLogs {

    /** Follows the log from its beginning to its end; waits for a container that has not started. */
    LogTail follow(LogListener listener);

    /**
     * Goes on where another tail was.
     *
     * @param cursor of {@link LogTail#cursor()}; empty for the beginning
     * @throws io.sparkk8s.InvalidSpecException it is no cursor
     */
    LogTail follow(String cursor, LogListener listener);

    /**
     * All lines of a run that ends within the time; they are all kept in memory.
     *
     * @throws io.sparkk8s.AwaitTimeoutException the log has not ended by then
     */
    List<LogLine> readAll(Duration timeout);
}
