package io.sparkk8s.testkit.internal;

import java.time.Duration;
import java.util.regex.Pattern;

/** Durations as Go writes them: {@code 90s}, {@code 1h30m}, {@code 1.5s}; a bare number is seconds. */
public final class GoDuration {

    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|µs|ms|s|m|h|d)");

    private GoDuration() {}

    /** @throws IllegalArgumentException it is none */
    public static Duration parse(String text) {
        if (text.matches("\\d+")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        var matcher = PART.matcher(text);
        var sum = Duration.ZERO;
        var end = 0;
        while (matcher.find() && matcher.start() == end) {
            sum = sum.plusNanos((long) (Double.parseDouble(matcher.group(1)) * nanos(matcher.group(2))));
            end = matcher.end();
        }
        if (text.isEmpty() || end != text.length()) {
            throw new IllegalArgumentException("'" + text + "' is no duration");
        }
        return sum;
    }

    private static double nanos(String unit) {
        return switch (unit) {
            case "ns" -> 1;
            case "us", "µs" -> 1e3;
            case "ms" -> 1e6;
            case "s" -> 1e9;
            case "m" -> 60e9;
            case "h" -> 3600e9;
            default -> 86_400e9;
        };
    }
}
