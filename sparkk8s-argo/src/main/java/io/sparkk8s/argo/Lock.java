package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.sparkk8s.argo.model.Mutex;
import io.sparkk8s.argo.model.SemaphoreRef;
import io.sparkk8s.argo.model.Synchronization;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What must be held while a step or a workflow runs (JSON: {@code synchronization}). Immutable. */
public final class Lock {
    private final Consumer<Synchronization.Builder> change;
    private final String text;

    private Lock(Consumer<Synchronization.Builder> change, String text) {
        this.change = change;
        this.text = text;
    }

    /** One at a time in the namespace. The name is a text, or has {@link Value}s in it. */
    public static Lock mutex(Object name) {
        Mutex mutex = Mutex.builder().name(name.toString()).build();
        return new Lock(s -> s.mutexes(Added.plus(s.build().mutexes(), mutex)), "mutex " + name);
    }

    /** As many at a time as the entry of a ConfigMap says. */
    public static Lock semaphore(String configMap, String key) {
        return semaphore(s -> s.configMapKeyRef(new ConfigMapKeySelector(key, configMap, null)));
    }

    /** As many at a time as Argo's database says; with Argo 3.7 or later. */
    public static Lock databaseSemaphore(String key) {
        return semaphore(s -> s.database(d -> d.key(key)));
    }

    /** A semaphore of Argo's own words. */
    public static Lock semaphore(Consumer<SemaphoreRef.Builder> semaphore) {
        SemaphoreRef.Builder wire = SemaphoreRef.builder();
        semaphore.accept(wire);
        SemaphoreRef built = wire.build();
        return new Lock(s -> s.semaphores(Added.plus(s.build().semaphores(), built)), "semaphore " + built);
    }

    static void into(Synchronization.Builder synchronization, Lock... locks) {
        Stream.of(locks).forEach(lock -> lock.change.accept(synchronization));
    }

    @Override
    public String toString() {
        return text;
    }
}
