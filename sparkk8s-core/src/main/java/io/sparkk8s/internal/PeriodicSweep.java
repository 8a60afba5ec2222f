package io.sparkk8s.internal;

import io.sparkk8s.SparkK8sException;
import io.sparkk8s.submit.SweepReport;
import io.sparkk8s.submit.Sweeper;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sweeps on the cluster's executor, a pause after each; never two at once. */
public final class PeriodicSweep implements Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final Sweeps sweeps;
    private final Duration pause;
    private volatile @Nullable SweepReport latest;
    private @Nullable Timer timer;
    private boolean closed;

    private PeriodicSweep(Sweeps sweeps, Duration pause) {
        this.sweeps = sweeps;
        this.pause = pause;
    }

    public static Sweeper begin(Sweeps sweeps, Duration pause) {
        if (pause.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("the pause between two sweeps must be positive: " + pause);
        }
        var periodic = new PeriodicSweep(sweeps, pause);
        periodic.next();
        return periodic;
    }

    private synchronized void next() {
        if (!closed) {
            timer = sweeps.cluster().after(pause, this::sweep);
        }
    }

    private void sweep() {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        try {
            var report = sweeps.sweep();
            latest = report;
            log.debug("Swept {}: {}", sweeps.namespace(), report);
        } catch (SparkK8sException e) {
            latest = null;
            log.warn("Cannot sweep {}; trying again in {}", sweeps.namespace(), pause, e);
        } finally {
            next();
        }
    }

    @Override
    public Optional<SweepReport> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.close();
        }
    }
}
