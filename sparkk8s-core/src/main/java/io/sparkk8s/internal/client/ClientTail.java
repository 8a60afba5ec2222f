package io.sparkk8s.internal.client;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.exec.ExecStream;
import io.sparkk8s.exec.PodExec;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.LineSplitter;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.time.BackOff;
import io.sparkk8s.time.Timer;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The output of a run in its client pod, a file there. Where the tail is, is a number of bytes, so that a line is
 * delivered once over any number of reconnects.
 */
final class ClientTail implements LogTail {

    private static final Pattern CURSOR = Pattern.compile("exec1/([0-9]{1,18})");
    private static final int NOT_THERE = 44;

    private final Cluster cluster;
    private final LogListener listener;
    private final CompletableFuture<LogEnd> end = new CompletableFuture<>();
    private final BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(15));

    /** Bytes of the lines that were delivered. */
    private volatile long delivered;

    private @Nullable ExecStream stream;
    private @Nullable Timer timer;

    ClientTail(Cluster cluster, String cursor, LogListener listener) {
        this.cluster = cluster;
        this.listener = listener;
        this.delivered = parse(cursor);
    }

    private static long parse(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        var match = CURSOR.matcher(cursor);
        if (!match.matches()) {
            throw InvalidSpecException.of(
                    "the cursor of a log", "cursor", "'" + cursor + "' was not made by the tail of such a run");
        }
        return Long.parseLong(match.group(1));
    }

    void begin(ClientPod pod, String id) {
        cluster.executor().execute(() -> connect(pod, id));
    }

    private void connect(ClientPod pod, String id) {
        if (end.isDone()) {
            return;
        }
        var command = ClientScript.TAIL.in(pod, id, Long.toString(delivered + 1));
        var lines = new Lines();
        try {
            var opened = new PodExec(cluster)
                    .stream(ApiCall.read("read the log of the run in", PodExec.object(command)), command, lines);
            synchronized (this) {
                stream = opened;
            }
            var unused = opened.end().whenComplete((code, failure) -> cluster.executor()
                    .execute(() -> ended(pod, id, lines, code, failure)));
            if (end.isDone()) {
                opened.close();
            }
        } catch (SparkK8sException e) {
            ended(pod, id, lines, null, e);
        }
    }

    private void ended(ClientPod pod, String id, Lines lines, @Nullable Integer code, @Nullable Throwable failure) {
        if (failure == null && code != null && code == 0) {
            lines.finish();
            end.complete(LogEnd.COMPLETE);
        } else if (failure instanceof NotFoundException || (code != null && code == NOT_THERE)) {
            end.complete(LogEnd.POD_GONE);
        } else if (failure instanceof SparkK8sException refused && !refused.retryable()) {
            end.completeExceptionally(refused);
        } else if (!end.isDone()) {
            synchronized (this) {
                timer = cluster.after(backOff.next(), () -> connect(pod, id));
            }
        }
    }

    @Override
    public String cursor() {
        return delivered == 0 ? "" : "exec1/" + delivered;
    }

    @Override
    public CompletionStage<LogEnd> end() {
        return end.minimalCompletionStage();
    }

    @Override
    public LogEnd await(Duration timeout) {
        return ContainerLog.await(cluster, this, "spark-submit", timeout);
    }

    @Override
    public void close() {
        end.complete(LogEnd.CLOSED);
        synchronized (this) {
            if (timer != null) {
                timer.close();
            }
            if (stream != null) {
                stream.close();
            }
        }
    }

    /** The bytes of one connection, as lines. */
    private final class Lines extends OutputStream {

        private final LineSplitter splitter = new LineSplitter(this::line);
        private long upTo = delivered;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            var from = offset;
            for (var i = offset; i < offset + length && !end.isDone(); i++) {
                if (bytes[i] == '\n') {
                    upTo += i + 1 - from;
                    splitter.accept(ByteBuffer.wrap(bytes, from, i + 1 - from));
                    delivered = upTo;
                    from = i + 1;
                }
            }
            upTo += offset + length - from;
            splitter.accept(ByteBuffer.wrap(bytes, from, offset + length - from));
        }

        void finish() {
            splitter.end();
            delivered = upTo;
        }

        private void line(String text) {
            backOff.reset();
            try {
                listener.line(new LogLine("driver", cluster.time().instant(), text));
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
            }
        }
    }
}
