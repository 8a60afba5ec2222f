package io.sparkk8s.argo.cron;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Durations as Go's {@code time.ParseDuration} reads them: {@code 90s}, {@code 1h30m}, {@code -1.5h}. */
public final class GoDuration {

    private static final Pattern WHOLE = Pattern.compile("[-+]?((\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h))+");
    private static final Pattern PART = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "μs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private GoDuration() {}

    /** @throws IllegalArgumentException it is none, or longer than Go can count (292 years) */
    public static Duration parse(String text) {
        if (text.matches("[-+]?0")) {
            return Duration.ZERO;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no duration such as 90s or 1h30m");
        }
        var nanos = PART.matcher(text)
                .results()
                .map(part -> new BigDecimal(part.group(1))
                        .multiply(BigDecimal.valueOf(NANOS.getOrDefault(part.group(2), 0L))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toBigInteger();
        if (nanos.bitLength() > Long.SIZE - 1) {
            throw new IllegalArgumentException("'" + text + "' is longer than 292 years");
        }
        var length = Duration.ofNanos(nanos.longValue());
        return text.startsWith("-") ? length.negated() : length;
    }
}
