package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event source that runs: a timer for each of its events. */
final class RunningSource implements AutoCloseable {

    /** Puts an event on the bus. */
    interface Publisher {

        void publish(ObjectNode source, String event, JsonNode calendar, Instant since);
    }

    private final ControlPlane plane;
    private final ObjectNode source;
    private final Publisher publisher;
    private final Instant since;
    private final Map<String, Timer> timers = new HashMap<>();

    RunningSource(ControlPlane plane, ObjectNode source, Publisher publisher) {
        this.plane = plane;
        this.source = source;
        this.publisher = publisher;
        this.since = plane.clock().instant();
        Json.at(source, "spec", "calendar").forEachEntry((event, calendar) -> Calendar.of(calendar)
                .ifPresent(when -> next(event, calendar, when, since)));
    }

    private void next(String event, JsonNode calendar, Calendar when, Instant after) {
        when.next(after).ifPresent(due -> {
            var delay = Duration.between(plane.clock().instant(), due);
            timers.put(event, plane.clock().schedule(delay, () -> {
                plane.later(() -> {
                    if (timers.containsKey(event)) {
                        next(event, calendar, when, due);
                        publisher.publish(source, event, calendar, since);
                    }
                });
                plane.drain();
            }));
        });
    }

    @Override
    public void close() {
        timers.values().forEach(Timer::close);
        timers.clear();
    }
}
