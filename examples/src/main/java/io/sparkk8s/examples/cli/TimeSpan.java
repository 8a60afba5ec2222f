package io.sparkk8s.examples.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line: {@code 90s}, {@code 30m}, {@code 2h}, {@code 1d}, or as ISO 8601 has it. */
class TimeSpan implements ITypeConverter<Duration> {

    /** For ever, as far as a program goes. */
    static final Duration LONGEST = Duration.ofDays(3650);

    /** A time that may also be {@code 0s}. */
    static final class OrNone extends TimeSpan {

        @Override
        boolean mayBeNone() {
            return true;
        }
    }

    boolean mayBeNone() {
        return false;
    }

    @Override
    public Duration convert(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        try {
            var time = Duration.parse(upper.startsWith("P") ? upper : upper.endsWith("D") ? "P" + upper : "PT" + upper);
            if (time.isNegative() || (time.isZero() && !mayBeNone()) || time.compareTo(LONGEST) > 0) {
                throw new TypeConversionException("'" + text + "' is not between nothing and ten years");
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a time such as 90s, 30m or 2h");
        }
    }
}
