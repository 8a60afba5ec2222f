package io.sparkk8s.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.sparkk8s.ApiException;
import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.time.BackOff;
import io.sparkk8s.time.Timer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of one container, followed over reconnects to its very end. It must be told how the container fares: it
 * begins when that has started, and ends after one last reading when that has ended. Thread-safe; no thread of its own.
 */
public final class ContainerLog implements LogTail {

    /** Which log. */
    public record Of(String namespace, String pod, String container, String source) {}

    private static final Logger log = LoggerFactory.getLogger(ContainerLog.class);

    /** A stream normally ends with its container; one that does not was lost on the way. */
    private static final Duration LINGER = Duration.ofSeconds(20);

    private final Cluster cluster;
    private final Of of;
    private final LogListener listener;
    private final CompletableFuture<LogEnd> end = new CompletableFuture<>();

    private final BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(15));

    private volatile @Nullable LogPosition position;
    private boolean started;
    private boolean ended;
    private boolean gone;
    private @Nullable Connection connection;
    private @Nullable Timer timer;

    /**
     * @param cursor where to go on; empty for the beginning
     * @throws io.sparkk8s.InvalidSpecException the cursor is none
     */
    public ContainerLog(Cluster cluster, Of of, String cursor, LogListener listener) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.of = requireNonNull(of, "of");
        this.listener = requireNonNull(listener, "listener");
        this.position = cursor.isEmpty() ? null : LogPosition.parse(cursor);
    }

    /** The container runs, so that its log can be read. */
    public void containerStarted() {
        synchronized (this) {
            if (started) {
                return;
            }
            started = true;
        }
        connect();
    }

    /** The container has ended: what it printed is all there is. */
    public void containerEnded() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            if (connection != null) {
                var lingering = connection;
                replaceTimer(cluster.time().schedule(LINGER, lingering::cancel));
            }
        }
        containerStarted();
    }

    /** The pod is gone. */
    public void podGone() {
        synchronized (this) {
            gone = true;
            if (connection != null) {
                // its stream still brings what the node has sent
                return;
            }
        }
        finish(LogEnd.POD_GONE);
    }

    private void connect() {
        Connection next;
        synchronized (this) {
            if (end.isDone() || connection != null) {
                return;
            }
            next = new Connection(!ended);
            connection = next;
        }
        next.open();
    }

    private synchronized void reconnectLater() {
        if (!end.isDone()) {
            replaceTimer(cluster.after(backOff.next(), this::connect));
        }
    }

    private synchronized void replaceTimer(@Nullable Timer next) {
        if (timer != null) {
            timer.close();
        }
        timer = next;
    }

    private void finish(LogEnd how) {
        replaceTimer(null);
        end.complete(how);
    }

    @Override
    public String cursor() {
        var at = position;
        return at == null ? "" : at.toString();
    }

    @Override
    public CompletionStage<LogEnd> end() {
        return end.minimalCompletionStage();
    }

    @Override
    public LogEnd await(Duration timeout) {
        return await(cluster, this, of.source(), timeout);
    }

    /** Waits for the end of any tail: for implementations of {@link LogTail#await}. */
    public static LogEnd await(Cluster cluster, LogTail tail, String source, Duration timeout) {
        try {
            return cluster.time().await(tail.end(), timeout);
        } catch (TimeoutException e) {
            return LogEnd.CLOSED;
        } catch (InterruptedException e) {
            throw new InterruptedWaitException("the end of the log of " + source, e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof SparkK8sException ours) {
                throw ours;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        Connection open;
        synchronized (this) {
            open = connection;
        }
        finish(LogEnd.CLOSED);
        if (open != null) {
            open.cancel();
        }
    }

    private void connectionEnded(Connection which, boolean whole, @Nullable SparkK8sException refused) {
        boolean last;
        synchronized (this) {
            if (connection != which) {
                return;
            }
            connection = null;
            replaceTimer(null);
            last = gone;
        }
        if (whole && !which.follow) {
            finish(LogEnd.COMPLETE);
        } else if (last) {
            finish(LogEnd.POD_GONE);
        } else if (refused instanceof ApiException api && api.code() == 404) {
            podGone();
        } else if (refused != null && !refused.retryable() && !notStartedYet(refused)) {
            end.completeExceptionally(refused);
        } else if (whole && isEnded()) {
            connect();
        } else {
            reconnectLater();
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    /** The kubelet may be behind what the API server has told us. */
    private static boolean notStartedYet(SparkK8sException refused) {
        return refused instanceof ApiException api && api.code() == 400;
    }

    private final class Connection {

        private final boolean follow;
        private final Resumption lines;
        private final LineSplitter splitter;
        private final StringBuilder error = new StringBuilder();
        private volatile int code;
        private volatile boolean cancelled;
        private volatile @Nullable AsyncBody body;

        Connection(boolean follow) {
            this.follow = follow;
            this.lines = new Resumption(of.source(), position, listener, next -> {
                position = next;
                // only a connection that brought lines went well, however it ends
                backOff.reset();
            });
            this.splitter = new LineSplitter(lines::line);
        }

        void open() {
            var request = new LogRequest(of.namespace(), of.pod(), of.container(), Resumption.since(position), follow);
            var unused = request.send(cluster.client(), this::received).whenComplete((response, failure) -> {
                if (response == null) {
                    log.debug("The log of {} could not be opened", of, failure);
                    connectionEnded(this, false, null);
                } else {
                    opened(response);
                }
            });
        }

        private void opened(HttpResponse<AsyncBody> response) {
            code = response.code();
            var opened = response.body();
            body = opened;
            var unused = opened.done().whenComplete((nothing, failure) -> finished(failure));
            if (cancelled) {
                opened.cancel();
            } else {
                opened.consume();
            }
        }

        private void received(List<ByteBuffer> buffers, AsyncBody from) {
            try {
                for (var buffer : buffers) {
                    if (code < 300) {
                        splitter.accept(buffer);
                    } else {
                        error.append(UTF_8.decode(buffer));
                    }
                }
            } catch (RuntimeException e) {
                // the listener's own: it must not look like a connection that broke
                end.completeExceptionally(e);
                cancel();
            }
            if (!cancelled) {
                from.consume();
            }
        }

        private void finished(@Nullable Throwable failure) {
            if (code >= 300) {
                connectionEnded(this, false, refusal());
                return;
            }
            var whole = failure == null && !cancelled;
            if (whole && !follow) {
                splitter.end();
                lines.end();
            } else if (!whole) {
                log.debug("The log of {} broke off", of, failure);
            }
            connectionEnded(this, whole || (cancelled && isEnded()), null);
        }

        private SparkK8sException refusal() {
            var ref = new ObjectRef("Pod", of.namespace(), of.pod());
            return LogRefusal.of(cluster, ApiCall.read("read the log of", ref), code, error.toString());
        }

        void cancel() {
            cancelled = true;
            var open = body;
            if (open != null) {
                open.cancel();
            }
        }
    }
}
