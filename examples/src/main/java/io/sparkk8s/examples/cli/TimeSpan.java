package io.sparkk8s.examples.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line: {@code 90s}, {@code 30m}, {@code 2h}, {@code 1d}, or as ISO 8601 has it. */
final class TimeSpan implements ITypeConverter<Duration> {

    /** For ever, as far as a program goes. */
    static final Duration LONGEST = Duration.ofDays(3650);

    @Override
    public Duration convert(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        try {
            var time = Duration.parse(upper.startsWith("P") ? upper : upper.endsWith("D") ? "P" + upper : "PT" + upper);
            if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
                throw new TypeConversionException("'" + text + "' is not between nothing and ten years");
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a time such as 90s, 30m or 2h");
        }
    }
}
