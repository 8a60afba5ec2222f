package io.sparkk8s.testkit.internal.apiserver;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The watches that are open, and what each is told. */
final class Watches {

    /** How long a watch hears nothing before a bookmark tells it where the log is. */
    private static final Duration BOOKMARK_EVERY = Duration.ofMinutes(1);

    private final ObjectStore store;
    private final InstantSource clock;
    private final Set<Watch> open = new LinkedHashSet<>();

    Watches(ObjectStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    private static final class Watch {
        final Selection selection;
        final boolean bookmarks;
        final long from;
        final ApiResponse.Sink sink;
        long told;
        Instant toldAt;

        Watch(Selection selection, boolean bookmarks, long from, ApiResponse.Sink sink, Instant now) {
            this.selection = selection;
            this.bookmarks = bookmarks;
            this.from = from;
            this.sink = sink;
            this.told = from;
            this.toldAt = now;
        }
    }

    ApiResponse.Subscription open(Selection selection, ApiRequest request, ApiResponse.Sink sink) {
        var version = request.query("resourceVersion");
        var initial = request.isTrue("sendInitialEvents");
        var fromNow = version.isEmpty() || version.equals("0") || initial;
        var from = fromNow ? store.revision() : Long.parseLong(version);
        var watch = new Watch(selection, request.isTrue("allowWatchBookmarks"), from, sink, clock.instant());
        if (fromNow) {
            store.list(selection.resource(), selection.namespace()).stream()
                    .filter(selection::matches)
                    .forEach(object -> sink.next(frame("ADDED", object)));
            if (initial) {
                var bookmark = bookmark(selection.resource());
                Json.meta(bookmark).putObject("annotations").put("k8s.io/initial-events-end", "true");
                sink.next(frame("BOOKMARK", bookmark));
            }
        } else if (from < store.compacted()) {
            expire(watch);
            return () -> {};
        } else {
            store.since(from, selection.resource()).forEach(change -> tell(watch, change));
        }
        open.add(watch);
        return () -> open.remove(watch);
    }

    void onChange(Change change) {
        for (var watch : open) {
            if (change.of(watch.selection.resource()) && change.resourceVersion() > watch.from) {
                tell(watch, change);
            }
        }
    }

    private void tell(Watch watch, Change change) {
        var previous = change.previous();
        var before = previous != null && watch.selection.matches(previous);
        var after = change.type() != Change.Type.DELETED && watch.selection.matches(change.object());
        if (!before && !after) {
            return;
        }
        // an object that a change takes out of the selection is deleted for this watch, and added when it comes in
        var type = !after ? "DELETED" : before ? "MODIFIED" : "ADDED";
        watch.sink.next(frame(type, change.object()));
        watch.told = change.resourceVersion();
        watch.toldAt = clock.instant();
    }

    /** Time went on: quiet watches that asked for it get a bookmark. */
    void tick() {
        var now = clock.instant();
        for (var watch : open) {
            if (watch.bookmarks
                    && watch.told < store.revision()
                    && !watch.toldAt.plus(BOOKMARK_EVERY).isAfter(now)) {
                watch.sink.next(frame("BOOKMARK", bookmark(watch.selection.resource())));
                watch.told = store.revision();
                watch.toldAt = now;
            }
        }
    }

    /** Breaks the connection of every watch. */
    void drop() {
        takeAll().forEach(watch -> watch.sink.broken("watch dropped"));
    }

    /** Tells every watch that it is too old, and forgets the log. */
    void expireAll() {
        store.compact();
        takeAll().forEach(this::expire);
    }

    int count() {
        return open.size();
    }

    private List<Watch> takeAll() {
        var all = new ArrayList<>(open);
        open.clear();
        return all;
    }

    private void expire(Watch watch) {
        var error = ApiError.expired("too old resource version: %d (%d)".formatted(watch.told, store.compacted()));
        watch.sink.expired(frame("ERROR", error.toStatus()));
    }

    private ObjectNode bookmark(Resource resource) {
        var object = Json.object().put("kind", resource.kind()).put("apiVersion", resource.apiVersion());
        object.putObject("metadata").put("resourceVersion", Long.toString(store.revision()));
        return object;
    }

    private static String frame(String type, ObjectNode object) {
        return "{\"type\":\"" + type + "\",\"object\":" + Json.write(object) + "}";
    }
}
