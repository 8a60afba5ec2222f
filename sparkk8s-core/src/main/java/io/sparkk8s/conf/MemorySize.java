package io.sparkk8s.conf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of memory as Spark writes it: a number and a unit of powers of 1024 ({@code b k m g t p}, with an optional
 * second letter {@code b}, in either case), such as {@code 512m} or {@code 4g}. A number alone is in mebibytes, as it
 * is for all of Spark's {@code *.memory} keys.
 *
 * @param bytes never negative
 */
public record MemorySize(long bytes) {

    private static final Pattern FORM = Pattern.compile("([0-9]+)([a-z]+)?");
    private static final String UNITS = "bkmgtp";
    private static final long MIB = 1L << 20;

    public MemorySize {
        if (bytes < 0) {
            throw new IllegalArgumentException("negative: " + bytes);
        }
    }

    public static MemorySize ofMebibytes(long mebibytes) {
        return new MemorySize(Math.multiplyExact(mebibytes, MIB));
    }

    /** Empty when the text is no amount of memory. */
    public static Optional<MemorySize> parse(String text) {
        var match = FORM.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = match.group(2) == null ? "m" : match.group(2);
        if (unit.length() == 2 && unit.endsWith("b") && !unit.equals("bb")) {
            unit = unit.substring(0, 1);
        }
        var power = unit.length() == 1 ? UNITS.indexOf(unit) : -1;
        if (power < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MemorySize(Math.multiplyExact(Long.parseLong(match.group(1)), 1L << (10 * power))));
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** Whole mebibytes, rounded down. */
    public long mebibytes() {
        return bytes / MIB;
    }

    /** {@code 512m}. */
    @Override
    public String toString() {
        return bytes % MIB == 0 ? mebibytes() + "m" : bytes + "b";
    }
}
