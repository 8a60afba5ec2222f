package io.sparkk8s.examples.cli;

import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.progress.Progress;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run has come, again and again; on none it does nothing. */
final class ProgressBar implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Console console;
    private final Cluster cluster;
    private final SparkRun run;
    private boolean mayAsk = true;
    private boolean closed;

    @Nullable
    private Timer timer;

    private ProgressBar(Console console, Cluster cluster, SparkRun run) {
        this.console = console;
        this.cluster = cluster;
        this.run = run;
    }

    static ProgressBar begin(Console console, Cluster cluster, SparkRun run) {
        var bar = new ProgressBar(console, cluster, run);
        if (console.width().isPresent()) {
            bar.next();
        }
        return bar;
    }

    private synchronized void next() {
        if (!closed) {
            timer = cluster.after(PAUSE, this::refresh);
        }
    }

    private void refresh() {
        if (run.state().terminal()) {
            return;
        }
        var line = run.state() == RunState.RUNNING ? line(console.width().orElse(0)) : "";
        synchronized (this) {
            if (!closed) {
                console.bar(line);
            }
        }
        next();
    }

    private String line(int width) {
        var executors = run.executors();
        return progress()
                .map(progress -> {
                    var others = others(executors);
                    return progress.bar(width - others.length()) + others;
                })
                .orElseGet(() -> cut("executors: " + executors, width));
    }

    /** Those that the driver does not count. */
    private static String others(ExecutorsDigest executors) {
        return (executors.pending() > 0 ? ", " + executors.pending() + " pending" : "")
                + (executors.failed() > 0 ? ", " + executors.failed() + " failed" : "");
    }

    private static String cut(String line, int width) {
        return line.substring(0, Math.min(line.length(), width));
    }

    private Optional<Progress> progress() {
        try {
            return mayAsk ? run.progress() : Optional.empty();
        } catch (ForbiddenException e) {
            mayAsk = false;
            console.note("no progress, only executors: " + e.getMessage());
        } catch (SparkK8sException e) {
            // a driver that is busy, or ends just now: the next look tells
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.close();
        }
        console.bar("");
    }
}
