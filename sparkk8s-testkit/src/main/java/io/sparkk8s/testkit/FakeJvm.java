package io.sparkk8s.testkit;

import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.User;
import io.sparkk8s.testkit.internal.transport.Gateway;
import io.sparkk8s.time.Timekeeper;
import io.sparkk8s.time.Timer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A JVM of its own that uses the cluster, and that can be killed at each boundary of its calls: before a request is
 * sent, or after it was carried out and before its answer arrived. The test that is in a call then gets a {@link JvmDeath};
 * nothing of that JVM happens on the cluster any more, neither by its clean-up code nor by its timers, and its watches
 * and listeners stay silent.
 *
 * <pre>{@code
 * for (var call = 1; call <= 5; call++) {
 *     var doomed = cluster.jvm().dieAfterCall(call);
 *     assertThatThrownBy(() -> SparkK8s.on(doomed.connect()).submit(app, key)).isInstanceOf(JvmDeath.class);
 *     SparkK8s.on(cluster.connect()).submit(app, key);
 * }
 * }</pre>
 *
 * <p>Calls are counted from 1, over all connections of the JVM, attempts that failed included. Thread-safe.
 */
public final class FakeJvm {

    private final FakeCluster cluster;
    private final Gateway server;
    private final Map<Integer, List<Runnable>> before = new HashMap<>();
    private final Map<Integer, List<Runnable>> after = new HashMap<>();
    private final List<ApiResponse.Subscription> streams = new ArrayList<>();
    private int calls;
    private boolean dead;

    FakeJvm(FakeCluster cluster, Gateway server) {
        this.cluster = cluster;
        this.server = server;
    }

    /** A connection of this JVM, as {@link FakeCluster#connect}. */
    public Cluster connect() {
        return cluster.connect(new Line(), User.ADMIN, new OwnTime(), this::execute);
    }

    /** It dies when its nth call is about to be sent: the server never sees that. */
    public FakeJvm dieBeforeCall(int n) {
        return beforeCall(n, this::kill);
    }

    /** It dies when the server has carried out its nth call: the answer never arrives. */
    public FakeJvm dieAfterCall(int n) {
        return afterCall(n, this::kill);
    }

    /** Does something when its nth call is about to be sent, such as what another JVM does in that very moment. */
    public FakeJvm beforeCall(int n, Runnable what) {
        return at(before, n, what);
    }

    /** Does something when the server has carried out its nth call, before the answer arrives. */
    public FakeJvm afterCall(int n, Runnable what) {
        return at(after, n, what);
    }

    private synchronized FakeJvm at(Map<Integer, List<Runnable>> when, int n, Runnable what) {
        if (n < 1) {
            throw new IllegalArgumentException("calls are counted from 1, not from " + n);
        }
        when.computeIfAbsent(n, key -> new ArrayList<>(1)).add(what);
        return this;
    }

    /** It dies now. Idempotent. */
    public void kill() {
        List<ApiResponse.Subscription> open;
        synchronized (this) {
            dead = true;
            open = List.copyOf(streams);
            streams.clear();
        }
        server.plane().run(s -> open.forEach(ApiResponse.Subscription::cancel));
    }

    /** Whether it has died. */
    public synchronized boolean isDead() {
        return dead;
    }

    /** How many calls it has begun. */
    public synchronized int calls() {
        return calls;
    }

    private synchronized int nextCall() {
        requireAlive();
        return ++calls;
    }

    private synchronized void requireAlive() {
        if (dead) {
            throw new JvmDeath("this JVM died in its call " + calls);
        }
    }

    private void happen(Map<Integer, List<Runnable>> when, int call) {
        List<Runnable> now;
        synchronized (this) {
            now = List.copyOf(when.getOrDefault(call, List.of()));
        }
        now.forEach(Runnable::run);
        requireAlive();
    }

    private void execute(Runnable task) {
        server.plane().execute(() -> ifAlive(task));
    }

    private void ifAlive(Runnable task) {
        if (!isDead()) {
            try {
                task.run();
            } catch (JvmDeath e) {
                // it died in a thread of its own, and not on the thread that happens to do its work here
            }
        }
    }

    /** The way to the server from here. */
    private final class Line implements Gateway {

        @Override
        public ControlPlane plane() {
            return server.plane();
        }

        @Override
        public <T> T send(ApiRequest request, Function<ApiResponse, T> use) throws IOException {
            var call = nextCall();
            happen(before, call);
            T result;
            try {
                result = server.send(request, answer -> use.apply(mortal(answer)));
            } catch (IOException e) {
                happen(after, call);
                throw e;
            }
            happen(after, call);
            return result;
        }

        private ApiResponse mortal(ApiResponse answer) {
            return answer instanceof ApiResponse.Stream stream
                    ? new ApiResponse.Stream(sink -> kept(stream.open().apply(sink)))
                    : answer;
        }

        private ApiResponse.Subscription kept(ApiResponse.Subscription stream) {
            synchronized (FakeJvm.this) {
                streams.add(stream);
            }
            return () -> {
                synchronized (FakeJvm.this) {
                    streams.remove(stream);
                }
                stream.cancel();
            };
        }
    }

    /** The cluster's clock, whose timers die with this JVM. */
    private final class OwnTime implements Timekeeper {

        @Override
        public Instant instant() {
            return cluster.clock().instant();
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            return cluster.clock().schedule(delay, () -> ifAlive(task));
        }

        @Override
        public <T> T await(CompletionStage<T> stage, Duration timeout) throws TimeoutException, InterruptedException {
            requireAlive();
            return cluster.clock().await(stage, timeout);
        }

        @Override
        public void close() {
            // the clock is the cluster's
        }
    }
}
