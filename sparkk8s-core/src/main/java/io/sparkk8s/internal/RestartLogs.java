package io.sparkk8s.internal;

import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogEnd;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;
import io.sparkk8s.logs.LogTail;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.logs.WholeLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The logs of all attempts, one after the other. A cursor is the attempt's number and the cursor in its log. */
final class RestartLogs implements RunLogs, AutoCloseable {

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,6})\\+(.*)");

    private final Cluster cluster;
    private final RunRef ref;
    private final Supplier<RunStatus> status;
    private final SortedMap<Integer, SparkRun> attempts = new TreeMap<>();
    private final List<Tail> tails = new ArrayList<>();
    private boolean finished;

    RestartLogs(Cluster cluster, RunRef ref, Supplier<RunStatus> status) {
        this.cluster = cluster;
        this.ref = ref;
        this.status = status;
    }

    void begin(int number, SparkRun attempt) {
        synchronized (this) {
            attempts.put(number, attempt);
        }
        wake();
    }

    /** No attempt follows. */
    void finish() {
        synchronized (this) {
            finished = true;
        }
        wake();
    }

    private void wake() {
        List<Tail> all;
        synchronized (this) {
            all = List.copyOf(tails);
        }
        all.forEach(Tail::goOn);
    }

    @Override
    public LogTail follow(LogListener listener) {
        return follow("", listener);
    }

    @Override
    public LogTail follow(String cursor, LogListener listener) {
        var match = CURSOR.matcher(cursor);
        if (!cursor.isEmpty() && !match.matches()) {
            throw InvalidSpecException.of(
                    "the cursor of a log", "cursor", "'" + cursor + "' is none of a run with a restart policy");
        }
        var tail = cursor.isEmpty()
                ? new Tail(0, "", listener)
                : new Tail(Integer.parseInt(match.group(1)), match.group(2), listener);
        synchronized (this) {
            tails.add(tail);
        }
        tail.goOn();
        return tail;
    }

    private synchronized void forget(Tail tail) {
        tails.remove(tail);
    }

    @Override
    public List<LogLine> readAll(Duration timeout) {
        return WholeLog.read(this::follow, ref, status, timeout);
    }

    @Override
    public void close() {
        List<Tail> all;
        synchronized (this) {
            all = List.copyOf(tails);
        }
        all.forEach(Tail::close);
    }

    private final class Tail implements LogTail {

        private final LogListener listener;
        private final CompletableFuture<LogEnd> end = new CompletableFuture<>();
        private int number;
        private String begin;
        private @Nullable LogTail open;
        private LogEnd worst = LogEnd.COMPLETE;

        /** @param number of the attempt to begin with, or the first that there is after it */
        Tail(int number, String begin, LogListener listener) {
            this.number = number;
            this.begin = begin;
            this.listener = listener;
        }

        void goOn() {
            LogTail next;
            synchronized (RestartLogs.this) {
                if (open != null || end.isDone()) {
                    return;
                }
                next = open();
                open = next;
                if (next == null && !finished) {
                    return;
                }
            }
            if (next == null) {
                finish(worst);
            } else {
                followed(next);
            }
        }

        /** The log of the attempt that is its turn; null while there is none. */
        private @Nullable LogTail open() {
            for (var attempt : attempts.tailMap(number).entrySet()) {
                if (attempt.getKey() != number) {
                    number = attempt.getKey();
                    begin = "";
                }
                return attempt.getValue().logs().follow(begin, listener);
            }
            return null;
        }

        private void followed(LogTail tail) {
            tail.end().whenComplete((how, failure) -> {
                if (failure != null) {
                    end.completeExceptionally(failure);
                    forget(this);
                    return;
                }
                if (how == LogEnd.CLOSED) {
                    finish(how);
                    return;
                }
                synchronized (RestartLogs.this) {
                    worst = how == LogEnd.POD_GONE ? how : worst;
                    open = null;
                    number++;
                    begin = "";
                }
                goOn();
            });
        }

        private void finish(LogEnd how) {
            forget(this);
            end.complete(how);
        }

        @Override
        public String cursor() {
            synchronized (RestartLogs.this) {
                return number + "+" + (open == null ? begin : open.cursor());
            }
        }

        @Override
        public CompletionStage<LogEnd> end() {
            return end.minimalCompletionStage();
        }

        @Override
        public LogEnd await(Duration timeout) {
            try {
                return cluster.time().await(end, timeout);
            } catch (TimeoutException e) {
                return LogEnd.CLOSED;
            } catch (InterruptedException e) {
                throw new InterruptedWaitException("the end of the log of " + ref, e);
            } catch (CompletionException e) {
                if (e.getCause() instanceof SparkK8sException ours) {
                    throw ours;
                }
                throw e;
            }
        }

        @Override
        public void close() {
            LogTail now;
            synchronized (RestartLogs.this) {
                now = open;
            }
            finish(LogEnd.CLOSED);
            if (now != null) {
                now.close();
            }
        }
    }
}
