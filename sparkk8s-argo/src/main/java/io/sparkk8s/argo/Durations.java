package io.sparkk8s.argo;

import io.sparkk8s.InvalidSpecException;
import java.time.Duration;

/** Times as Go reads them: {@code 90s}. */
final class Durations {

    private Durations() {}

    /**
     * Whole seconds.
     *
     * @param path what it is for
     */
    static String text(Duration duration, String path) {
        return seconds(duration, path) + "s";
    }

    static long seconds(Duration duration, String path) {
        if (duration.isNegative() || duration.isZero() || !duration.equals(Duration.ofSeconds(duration.toSeconds()))) {
            throw InvalidSpecException.of("a workflow", path, duration + " must be one or more whole seconds");
        }
        return duration.toSeconds();
    }
}
