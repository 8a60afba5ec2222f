package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The objects and the log of their changes: what etcd is to a real server. Stored trees are never modified. */
final class ObjectStore {

    /** Older changes are forgotten, and a watch from before them is told so. */
    private static final int REMEMBERED = 50_000;

    private final Map<Resource, TreeMap<String, ObjectNode>> objects = new HashMap<>();
    private final ArrayDeque<Change> log = new ArrayDeque<>();
    private final Consumer<Change> listener;
    private long revision = 1;
    private long compacted;

    ObjectStore(Consumer<Change> listener) {
        this.listener = listener;
    }

    long revision() {
        return revision;
    }

    /** Changes up to and with this one are no longer known. */
    long compacted() {
        return compacted;
    }

    /** Forgets the log, as etcd's compaction does. */
    void compact() {
        // one step on, so that also a watch from the latest revision is too old
        revision++;
        compacted = revision;
        log.clear();
    }

    Optional<ObjectNode> get(Resource resource, String namespace, String name) {
        return Optional.ofNullable(all(resource).get(key(namespace, name)));
    }

    /** In the order of their namespaces and names. */
    Collection<ObjectNode> list(Resource resource, String namespace) {
        SortedMap<String, ObjectNode> all = all(resource);
        return (namespace.isEmpty() ? all : all.subMap(namespace + "/", namespace + "0")).values();
    }

    List<Change> since(long from, Resource resource) {
        return log.stream()
                .filter(c -> c.resourceVersion() > from && c.of(resource))
                .toList();
    }

    /** Stores an object, which belongs to the store from now on, and gives it its resourceVersion. */
    ObjectNode put(Resource resource, ObjectNode object) {
        var all = all(resource);
        var key = key(Json.namespace(object), Json.name(object));
        stamp(object);
        var previous = all.put(key, object);
        record(previous == null ? Change.Type.ADDED : Change.Type.MODIFIED, resource, object, previous);
        return object;
    }

    ObjectNode remove(Resource resource, ObjectNode last) {
        var previous = all(resource).remove(key(Json.namespace(last), Json.name(last)));
        var object = last.deepCopy();
        stamp(object);
        record(Change.Type.DELETED, resource, object, previous);
        return object;
    }

    private void stamp(ObjectNode object) {
        Json.meta(object).put("resourceVersion", Long.toString(++revision));
    }

    private void record(Change.Type type, Resource resource, ObjectNode object, @Nullable ObjectNode previous) {
        var change = new Change(type, resource, object, previous, revision);
        log.addLast(change);
        if (log.size() > REMEMBERED) {
            compacted = log.removeFirst().resourceVersion();
        }
        listener.accept(change);
    }

    private NavigableMap<String, ObjectNode> all(Resource resource) {
        return objects.computeIfAbsent(resource, r -> new TreeMap<>());
    }

    private static String key(String namespace, String name) {
        return namespace + "/" + name;
    }
}
