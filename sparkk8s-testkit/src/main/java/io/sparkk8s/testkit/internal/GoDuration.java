package io.sparkk8s.testkit.internal;

import java.time.Duration;

/** Durations as Argo reads them: Go's ({@code 90s}, {@code 1h30m}), a bare number of seconds, or days ({@code 1.5d}). */
public final class GoDuration {

    private static final double SECONDS_OF_A_DAY = 86_400;

    private GoDuration() {}

    /** @throws IllegalArgumentException it is none */
    public static Duration parse(String text) {
        if (text.matches("\\d+")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        if (text.matches("\\d+(\\.\\d+)?d")) {
            return Duration.ofSeconds(
                    (long) (Double.parseDouble(text.substring(0, text.length() - 1)) * SECONDS_OF_A_DAY));
        }
        return io.sparkk8s.argo.cron.GoDuration.parse(text);
    }
}
