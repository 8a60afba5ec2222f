package io.sparkk8s.internal;

import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.FailureKind;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.watch.Latest;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The executors of one attempt after the other, counted together. Thread-safe. */
final class AttemptExecutors {

    private final List<SparkRun> attempts = new CopyOnWriteArrayList<>();
    private final Latest<ExecutorsDigest> digest;

    AttemptExecutors(Cluster cluster, Object run) {
        this.digest = new Latest<>(cluster.executor(), "the executors of " + run, ExecutorsDigest.none());
    }

    /** The one before has ended. */
    void begin(SparkRun attempt) {
        attempts.add(attempt);
        // it ends with the attempt, which tells nothing afterwards
        var unused = attempt.onExecutors(change -> refresh());
    }

    private synchronized void refresh() {
        digest.set(digest());
    }

    ExecutorsDigest digest() {
        return attempts.stream()
                .map(SparkRun::executors)
                .reduce(AttemptExecutors::followed)
                .orElseGet(ExecutorsDigest::none);
    }

    Subscription onChange(Consumer<ExecutorsDigest> listener) {
        return digest.onChange(listener);
    }

    /** What was there when a driver ended has gone with it. */
    static ExecutorsDigest followed(ExecutorsDigest before, ExecutorsDigest now) {
        var failures = new EnumMap<FailureKind, Integer>(FailureKind.class);
        failures.putAll(before.failures());
        now.failures().forEach((cause, count) -> failures.merge(cause, count, Integer::sum));
        return new ExecutorsDigest(
                now.pending(),
                now.running(),
                before.succeeded() + now.succeeded(),
                before.released() + before.pending() + before.running() + now.released(),
                Math.max(before.peak(), now.peak()),
                failures);
    }
}
