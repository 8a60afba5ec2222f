package io.sparkk8s.conf;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of Spark, such as {@code 4.0.1} or {@code 4.1.0-preview1}. What Spark knows and does differs by its minor
 * version, so {@link #atLeast} looks at the first two numbers only.
 *
 * @param major 4 of {@code 4.0.1}
 * @param minor 0 of {@code 4.0.1}
 * @param text as it was given
 */
public record SparkVersion(int major, int minor, String text) implements Comparable<SparkVersion> {

    /** The newest that this library knows; what is rendered for an application that names no version. */
    public static final SparkVersion NEWEST = new SparkVersion(4, 1, "4.1.1");

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})([.-].*)?");
    private static final Comparator<SparkVersion> ORDER =
            Comparator.comparingInt(SparkVersion::major).thenComparingInt(SparkVersion::minor);

    public SparkVersion {
        requireNonNull(text, "text");
    }

    /** Empty when the text is no version. */
    public static Optional<SparkVersion> parse(String text) {
        var match = FORM.matcher(text.trim());
        return match.matches()
                ? Optional.of(new SparkVersion(
                        Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), text.trim()))
                : Optional.empty();
    }

    /** Whether this is the given minor version or a later one. */
    public boolean atLeast(int major, int minor) {
        return this.major > major || (this.major == major && this.minor >= minor);
    }

    /** By major and minor version; patch versions of one minor version are equal in order. */
    @Override
    public int compareTo(SparkVersion other) {
        return ORDER.compare(this, other);
    }

    /** As it was given. */
    @Override
    public String toString() {
        return text;
    }
}
