package io.sparkk8s.cluster;

import static java.util.Objects.requireNonNull;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/**
 * How often, and after how long, a call to the API server is made again when the server was not reached, or was too
 * busy (429), or failed (5xx). A wait that the server asks for (Retry-After) is kept to.
 *
 * @param attempts how often a call is made at most, at least 1
 * @param firstDelay before the second attempt; each further delay is twice the one before
 * @param longestDelay a delay is never longer, unless the server asks for it
 * @param jitter the part of a delay that is left to chance, from 0 (none) to less than 1
 */
public record Resilience(int attempts, Duration firstDelay, Duration longestDelay, double jitter) {

    public Resilience {
        requireNonNull(firstDelay, "firstDelay");
        requireNonNull(longestDelay, "longestDelay");
        if (attempts < 1 || jitter < 0 || jitter >= 1 || firstDelay.isNegative() || firstDelay.isZero()) {
            throw new IllegalArgumentException(
                    "attempts must be at least 1, firstDelay positive, jitter from 0 to less than 1");
        }
    }

    /** Five attempts within about eight seconds: 0.5, 1, 2 and 4 seconds apart, give or take half. */
    public static Resilience defaults() {
        return new Resilience(5, Duration.ofMillis(500), Duration.ofSeconds(30), 0.5);
    }

    /** Each call is made once. */
    public static Resilience none() {
        return new Resilience(1, Duration.ofMillis(1), Duration.ofMillis(1), 0);
    }

    IntervalFunction delays() {
        return jitter == 0
                ? IntervalFunction.ofExponentialBackoff(firstDelay, 2, longestDelay)
                : IntervalFunction.ofExponentialRandomBackoff(firstDelay, 2, jitter, longestDelay);
    }
}
