package io.sparkk8s.watch;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One listener, and the versions of the objects it knows, so that it is told nothing old and nothing twice. */
final class Subscriber<T extends HasMetadata> {

    private final String key;
    private final Consumer<Observation<T>> listener;
    private final Map<String, Long> versions = new HashMap<>();

    Subscriber(String key, Consumer<Observation<T>> listener) {
        this.key = key;
        this.listener = listener;
    }

    String key() {
        return key;
    }

    void knows(T object) {
        versions.put(object.getMetadata().getName(), ResourceVersion.of(object));
    }

    void present(T object) {
        var known = versions.get(object.getMetadata().getName());
        if (known == null || known < ResourceVersion.of(object)) {
            knows(object);
            listener.accept(new Observation.Present<>(object));
        }
    }

    void gone(T last) {
        versions.remove(last.getMetadata().getName());
        listener.accept(new Observation.Gone<>(last.getMetadata().getName(), last));
    }

    /** A list of that version was read: what it does not have, and is not newer than it, is gone. */
    void listed(Set<String> names, long listVersion) {
        var missing = versions.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()) && entry.getValue() <= listVersion)
                .map(Map.Entry::getKey)
                .toList();
        missing.forEach(versions::remove);
        missing.forEach(name -> listener.accept(new Observation.Gone<>(name, null)));
    }

    void failed(Observation.Failed<T> failure) {
        listener.accept(failure);
    }

    static <T extends HasMetadata> List<Subscriber<T>> copy(Map<String, List<Subscriber<T>>> all) {
        return all.values().stream().flatMap(List::stream).toList();
    }
}
