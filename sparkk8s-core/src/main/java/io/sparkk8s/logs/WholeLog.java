package io.sparkk8s.logs;

import io.sparkk8s.AwaitTimeoutException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A log as a list, for implementations of {@link RunLogs#readAll}. */
public final class WholeLog {

    private WholeLog() {}

    /**
     * Follows a log to its end.
     *
     * @param follow begins at the log's beginning
     * @param ref whose log, and {@code status} how it fares, for the exception
     * @throws AwaitTimeoutException the log has not ended in time
     */
    public static List<LogLine> read(
            Function<LogListener, LogTail> follow, RunRef ref, Supplier<RunStatus> status, Duration timeout) {
        var lines = Collections.synchronizedList(new ArrayList<LogLine>());
        try (var tail = follow.apply(lines::add)) {
            if (tail.await(timeout) == LogEnd.CLOSED) {
                throw new AwaitTimeoutException(ref, timeout, status.get());
            }
        }
        return List.copyOf(lines);
    }
}
