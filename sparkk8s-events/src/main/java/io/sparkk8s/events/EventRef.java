package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

/**
 * One event of an event source, for a sensor to wait for. {@link EventSource#event} makes one that is known to exist.
 *
 * @param eventSource the name of the {@code EventSource} resource
 * @param event the name of the event in it
 */
public record EventRef(String eventSource, String event) {

    /** A reference with both its parts. */
    public EventRef {
        requireNonNull(eventSource, "eventSource");
        requireNonNull(event, "event");
    }
}
