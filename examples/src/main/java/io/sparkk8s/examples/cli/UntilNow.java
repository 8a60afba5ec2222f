package io.sparkk8s.examples.cli;

import io.sparkk8s.Run;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogGap;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a run has printed until now, whoever runs it: the log is followed until it is silent, or at lines that are newer
 * than the question.
 */
final class UntilNow implements LogListener {

    private static final Duration FIRST_LINE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(2);

    /** The clocks of nodes are not this machine's. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final LogListener lines;
    private final Instant newer;
    private final AtomicLong count = new AtomicLong();
    private volatile boolean upToDate;

    private UntilNow(LogListener lines, Instant newer) {
        this.lines = lines;
        this.newer = newer;
    }

    /** The tail, which may go on; the caller closes it. */
    static LogTail read(Cluster cluster, Run<?> run, String cursor, LogListener lines) {
        var reading = new UntilNow(lines, cluster.time().instant().plus(SKEW));
        var tail = run.logs().follow(cursor, reading);
        try {
            reading.await(tail);
        } catch (RuntimeException e) {
            tail.close();
            throw e;
        }
        return tail;
    }

    private void await(LogTail tail) {
        long before;
        do {
            before = count.get();
            tail.await(before == 0 ? FIRST_LINE : SILENCE);
        } while (!tail.end().toCompletableFuture().isDone() && !upToDate && count.get() > before);
    }

    @Override
    public void line(LogLine line) {
        lines.line(line);
        upToDate |= line.timestamp().isAfter(newer);
        count.incrementAndGet();
    }

    @Override
    public void gap(LogGap gap) {
        lines.gap(gap);
    }
}
