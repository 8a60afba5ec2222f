package io.sparkk8s.testkit.internal.client;

import io.sparkk8s.time.Timekeeper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The runs of one pod: they are gone with it. */
final class ClientFiles {

    private final Timekeeper clock;
    private final Map<String, ClientSubmit> runs = new LinkedHashMap<>();
    private final List<BiConsumer<String, ClientSubmit>> watchers = new ArrayList<>();

    ClientFiles(Timekeeper clock) {
        this.clock = clock;
    }

    Timekeeper clock() {
        return clock;
    }

    synchronized Optional<ClientSubmit> run(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    synchronized void add(String id, ClientSubmit run) {
        runs.put(id, run);
        changed(id, run);
    }

    synchronized void changed(String id, ClientSubmit run) {
        watchers.forEach(watcher -> watcher.accept(id, run));
    }

    /** Tells of all runs, and then of each change. */
    synchronized void watch(BiConsumer<String, ClientSubmit> watcher) {
        runs.forEach(watcher);
        watchers.add(watcher);
    }
}
