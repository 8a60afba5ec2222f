package io.sparkk8s.conf;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Times as Spark writes them: a whole number and a unit ({@code us ms s m min h d}). */
final class TimeText {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]+)([a-z]+)?");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "us", ChronoUnit.MICROS,
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "min", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    private TimeText() {}

    /**
     * Empty when the text is no time.
     *
     * @param alone the unit of a number alone
     */
    static Optional<Duration> parse(String text, TimeUnit alone) {
        var match = FORM.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = match.group(2) == null ? alone.toChronoUnit() : UNITS.get(match.group(2));
        if (unit == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.of(Long.parseLong(match.group(1)), unit));
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** {@code 30s}, {@code 1500ms} or {@code 20us}: the largest of these units that loses nothing but nanoseconds. */
    static String write(Duration duration) {
        var micros = TimeUnit.MICROSECONDS.convert(duration);
        if (micros % 1_000_000 == 0) {
            return micros / 1_000_000 + "s";
        }
        return micros % 1_000 == 0 ? micros / 1_000 + "ms" : micros + "us";
    }
}
