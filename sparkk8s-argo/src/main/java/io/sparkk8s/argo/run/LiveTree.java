package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A workflow's tree for a console: a text with each change, and with each second while it runs, since durations grow. Close it
 * to have no more of them; it ends by itself with the workflow. Thread-safe.
 */
public final class LiveTree implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final WorkflowRun run;
    private final Consumer<String> screen;
    private final Subscription subscription;
    private @Nullable Timer timer;
    private String shown = "";
    private boolean closed;

    private LiveTree(Cluster cluster, WorkflowRun run, Consumer<String> screen) {
        this.cluster = cluster;
        this.run = run;
        this.screen = screen;
        this.subscription = run.onTree(tree -> show());
    }

    /**
     * Begins to show.
     *
     * @param screen given the whole text, lines of it with ends, when it differs from the one before; one call at a time
     */
    public static LiveTree of(Cluster cluster, WorkflowRun run, Consumer<String> screen) {
        return new LiveTree(
                requireNonNull(cluster, "cluster"), requireNonNull(run, "run"), requireNonNull(screen, "screen"));
    }

    private synchronized void show() {
        if (closed) {
            return;
        }
        var text = run.tree().toText(cluster.time().instant());
        if (!text.equals(shown)) {
            shown = text;
            screen.accept(text);
        }
        if (timer != null) {
            timer.close();
        }
        timer = run.state().terminal() ? null : cluster.after(SECOND, this::show);
    }

    @Override
    public void close() {
        subscription.close();
        synchronized (this) {
            closed = true;
            if (timer != null) {
                timer.close();
            }
        }
    }
}
