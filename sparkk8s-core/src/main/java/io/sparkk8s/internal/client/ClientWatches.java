package io.sparkk8s.internal.client;

import io.sparkk8s.Subscription;
import io.sparkk8s.cluster.Cluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One watch a client pod, for as long as anyone follows a run in it. */
final class ClientWatches implements AutoCloseable {

    private final Cluster cluster;
    private final Map<ClientPod, ClientWatch> running = new HashMap<>();

    ClientWatches(Cluster cluster) {
        this.cluster = cluster;
    }

    synchronized Subscription follow(ClientPod pod, String id, Consumer<ClientReport> listener) {
        running.computeIfAbsent(pod, p -> new ClientWatch(cluster, pod)).add(id, listener);
        return () -> leave(pod, id, listener);
    }

    private void leave(ClientPod pod, String id, Consumer<ClientReport> listener) {
        ClientWatch last = null;
        synchronized (this) {
            var watch = running.get(pod);
            if (watch != null && watch.remove(id, listener)) {
                running.remove(pod);
                last = watch;
            }
        }
        if (last != null) {
            last.close();
        }
    }

    @Override
    public void close() {
        List<ClientWatch> all;
        synchronized (this) {
            all = List.copyOf(running.values());
            running.clear();
        }
        all.forEach(ClientWatch::close);
    }
}
