package io.sparkk8s.internal.client;

import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.exec.ExecStream;
import io.sparkk8s.exec.LineSink;
import io.sparkk8s.exec.PodExec;
import io.sparkk8s.internal.client.ClientReport.Vanished;
import io.sparkk8s.time.BackOff;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How all runs of one client pod fare: one exec for all of them, begun again when its connection breaks. */
final class ClientWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClientWatch.class);

    private static final String LOOKED = ".";
    private static final String SECONDS_BETWEEN_LOOKS = "1";
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final ClientPod pod;
    private final Map<String, Set<Consumer<ClientReport>>> runs = new HashMap<>();
    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private boolean begun;
    private boolean closed;
    private boolean heard;
    private @Nullable Session session;
    private @Nullable Timer timer;

    ClientWatch(Cluster cluster, ClientPod pod) {
        this.cluster = cluster;
        this.pod = pod;
    }

    /** The listener is called on the executor, and may block. */
    synchronized void add(String id, Consumer<ClientReport> listener) {
        runs.computeIfAbsent(id, i -> new HashSet<>()).add(listener);
        if (!begun) {
            begun = true;
            cluster.executor().execute(this::connect);
        } else if (session != null) {
            session.tellAgain(id, listener);
        }
    }

    /** Whether that was the last one. */
    synchronized boolean remove(String id, Consumer<ClientReport> listener) {
        runs.computeIfPresent(id, (i, all) -> all.remove(listener) && all.isEmpty() ? null : all);
        return runs.isEmpty();
    }

    private void connect() {
        var next = new Session();
        synchronized (this) {
            if (closed) {
                return;
            }
            session = next;
            listenForSilence();
        }
        try {
            next.open();
        } catch (SparkK8sException e) {
            next.ended(e);
        }
    }

    private synchronized void listenForSilence() {
        heard = false;
        replaceTimer(cluster.time().schedule(SILENCE, () -> {
            Session silent;
            synchronized (this) {
                silent = heard ? null : session;
                if (heard) {
                    listenForSilence();
                }
            }
            if (silent != null) {
                silent.close();
            }
        }));
    }

    private void replaceTimer(@Nullable Timer next) {
        if (timer != null) {
            timer.close();
        }
        timer = next;
    }

    /** The connection ended: is the pod still there? */
    private void lookAgain() {
        try {
            if (!pod.isThere(cluster)) {
                tellAll(podGone());
                return;
            }
        } catch (SparkK8sException e) {
            log.debug("The client pod {} could not be read; trying again", pod, e);
        }
        synchronized (this) {
            if (!closed) {
                replaceTimer(cluster.after(backOff.next(), this::connect));
            }
        }
    }

    private Vanished podGone() {
        return new Vanished("the client pod " + pod.name() + " is gone, and its drivers with it", true);
    }

    private synchronized void tellAll(ClientReport report) {
        runs.keySet().forEach(id -> tell(id, report));
    }

    private void tell(String id, ClientReport report) {
        runs.getOrDefault(id, Set.of()).forEach(listener -> tell(listener, report));
    }

    private void tell(Consumer<ClientReport> listener, ClientReport report) {
        cluster.executor().execute(() -> listener.accept(report));
    }

    @Override
    public void close() {
        Session open;
        synchronized (this) {
            closed = true;
            open = session;
            session = null;
            replaceTimer(null);
        }
        if (open != null) {
            open.close();
        }
    }

    /** The life of one connection. */
    private final class Session {

        private final Map<String, ClientReport> told = new HashMap<>();
        private final Set<String> expected;
        private boolean complete;
        private volatile @Nullable ExecStream stream;

        Session() {
            synchronized (ClientWatch.this) {
                expected = new HashSet<>(runs.keySet());
            }
        }

        void open() {
            var call = ApiCall.read("watch the runs in", new ObjectRef("Pod", pod.namespace(), pod.name()));
            var opened = new PodExec(cluster)
                    .stream(call, ClientScript.WATCH.in(pod, SECONDS_BETWEEN_LOOKS), new LineSink(this::line));
            stream = opened;
            var unused = opened.end()
                    .whenComplete((code, failure) -> cluster.executor().execute(() -> ended(failure)));
            synchronized (ClientWatch.this) {
                if (session != this) {
                    opened.close();
                }
            }
        }

        private void line(String line) {
            synchronized (ClientWatch.this) {
                if (session != this) {
                    return;
                }
                heard = true;
                if (line.equals(LOOKED)) {
                    looked();
                    return;
                }
                var space = line.indexOf(' ');
                var id = space < 0 ? line : line.substring(0, space);
                ClientReport.parse(line.substring(space + 1)).ifPresent(report -> {
                    told.put(id, report);
                    tell(id, report);
                });
            }
        }

        /** The first look is over: what was begun before, and is not there, went away with its container. */
        private void looked() {
            if (!complete) {
                complete = true;
                backOff.reset();
                expected.removeAll(told.keySet());
                var restarted = new Vanished("the client container was restarted, and its drivers ended", false);
                expected.forEach(id -> tell(id, restarted));
            }
        }

        void tellAgain(String id, Consumer<ClientReport> listener) {
            var report = told.get(id);
            if (report != null) {
                tell(listener, report);
            }
        }

        void ended(@Nullable Throwable failure) {
            synchronized (ClientWatch.this) {
                if (session != this || closed) {
                    return;
                }
                session = null;
            }
            log.debug("The watch of the runs in {} ended", pod, failure);
            if (failure instanceof NotFoundException) {
                tellAll(podGone());
            } else {
                lookAgain();
            }
        }

        void close() {
            var open = stream;
            if (open != null) {
                open.close();
            }
        }
    }
}
