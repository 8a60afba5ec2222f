package io.sparkk8s.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** Delays that double from one failure to the next, up to the longest. Thread-safe. */
public final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public BackOff(Duration first, Duration longest) {
        this.first = requireNonNull(first, "first");
        this.longest = requireNonNull(longest, "longest");
        this.next = first;
    }

    /** How long to wait this time. */
    public synchronized Duration next() {
        var delay = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return delay;
    }

    /** It went well: the next failure begins anew. */
    public synchronized void reset() {
        next = first;
    }
}
