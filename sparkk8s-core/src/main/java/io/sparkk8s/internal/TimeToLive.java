package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a driver stays after its end: the annotation {@link Labels#TTL}. */
final class TimeToLive implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TimeToLive.class);

    private final Cluster cluster;
    private @Nullable Timer timer;
    private boolean closed;

    TimeToLive(Cluster cluster) {
        this.cluster = cluster;
    }

    /** When a driver is to be deleted; empty while it has not ended, and when it has no time to live. */
    static Optional<Instant> endOf(Pod driver) {
        return read(driver).flatMap(ttl -> Optional.of(DriverPodRun.read(driver))
                .filter(status -> status.state().terminal())
                .flatMap(RunStatus::finishedAt)
                .map(end -> end.plus(ttl)));
    }

    private static Optional<Duration> read(Pod driver) {
        var annotations = driver.getMetadata().getAnnotations();
        try {
            return Optional.ofNullable(annotations)
                    .map(all -> all.get(Labels.TTL))
                    .map(Duration::parse);
        } catch (DateTimeParseException e) {
            log.warn(
                    "{} has a time to live that is no ISO 8601 duration",
                    driver.getMetadata().getName());
            return Optional.empty();
        }
    }

    /** The driver as it was seen last; once it has ended, its deletion is scheduled. */
    synchronized void seen(RunRef ref, Pod driver) {
        var end = endOf(driver);
        if (closed || timer != null || end.isEmpty()) {
            return;
        }
        timer = cluster.after(Duration.between(cluster.time().instant(), end.get()), () -> {
            try {
                new Deletion(cluster).delete(driver, null);
            } catch (SparkK8sException e) {
                log.warn("Cannot delete {} after its time to live; a sweeper will", ref, e);
            }
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.close();
        }
    }
}
