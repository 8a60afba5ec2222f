package io.sparkk8s.testkit.internal.apiserver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the containers printed, and who follows it. */
final class PodLogs {

    /** As the kubelet prints them: always nine digits. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'").withZone(ZoneOffset.UTC);

    /** A line of a container's output, without its line end. */
    record Line(Instant at, String text) {}

    /** Of one container; it outlives the container, and goes with the pod. */
    static final class Log {
        final List<Line> lines = new ArrayList<>();
        final Set<Follower> followers = new LinkedHashSet<>();
        boolean ended;
    }

    record Follower(ApiResponse.Sink sink, boolean timestamps) {}

    private final Map<String, Log> logs = new HashMap<>();

    private static String key(String uid, String container) {
        return uid + "/" + container;
    }

    Log of(String uid, String container) {
        return logs.computeIfAbsent(key(uid, container), k -> new Log());
    }

    void append(String uid, String container, Line line) {
        var log = of(uid, container);
        log.lines.add(line);
        for (var follower : log.followers) {
            follower.sink().next(print(line, follower.timestamps()));
        }
    }

    /** The container has ended: nothing more will come. */
    void end(String uid, String container) {
        var log = of(uid, container);
        log.ended = true;
        var followers = List.copyOf(log.followers);
        log.followers.clear();
        followers.forEach(f -> f.sink().end());
    }

    /** The pod is gone, and so is what it printed. */
    void forget(String uid) {
        var prefix = uid + "/";
        for (var key : List.copyOf(logs.keySet())) {
            if (key.startsWith(prefix)) {
                end(uid, key.substring(prefix.length()));
                logs.remove(key);
            }
        }
    }

    /** Breaks every stream that follows a log. */
    void cut() {
        for (var log : logs.values()) {
            var followers = List.copyOf(log.followers);
            log.followers.clear();
            followers.forEach(f -> f.sink().broken("log stream cut"));
        }
    }

    ApiResponse.Subscription follow(Log log, boolean timestamps, ApiResponse.Sink sink) {
        var follower = new Follower(sink, timestamps);
        if (log.ended) {
            sink.end();
        } else {
            log.followers.add(follower);
        }
        return () -> log.followers.remove(follower);
    }

    static String print(Line line, boolean timestamps) {
        return (timestamps ? TIMESTAMP.format(line.at()) + " " : "") + line.text() + "\n";
    }
}
