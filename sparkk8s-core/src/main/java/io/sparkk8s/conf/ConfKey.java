package io.sparkk8s.conf;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Spark configuration key with the type of its values. Constants for the keys that this library reads or people use
 * are in {@link SparkKeys}; any other key can be given as a plain string.
 *
 * @param <T> the type of its values
 */
public final class ConfKey<T> {

    private final String name;
    private final String expected;
    private final Function<String, Optional<T>> parser;

    private ConfKey(String name, String expected, Function<String, Optional<T>> parser) {
        this.name = requireNonNull(name, "name");
        this.expected = expected;
        this.parser = parser;
    }

    static ConfKey<String> text(String name) {
        return new ConfKey<>(name, "a text", Optional::of);
    }

    static ConfKey<Integer> count(String name) {
        return new ConfKey<>(name, "a whole number of at least 1", ConfKey::positive);
    }

    static ConfKey<Boolean> flag(String name) {
        return new ConfKey<>(name, "true or false", text -> switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    static ConfKey<Double> fraction(String name) {
        return new ConfKey<>(name, "a number greater than 0, such as 0.1", ConfKey::fractionOf);
    }

    static ConfKey<MemorySize> memory(String name) {
        return new ConfKey<>(
                name,
                "an amount of memory: a number and one of the units k, m, g, t, such as 512m or 4g",
                text -> MemorySize.parse(text).filter(size -> size.bytes() > 0));
    }

    /** Zero allowed. */
    static ConfKey<MemorySize> overhead(String name) {
        return new ConfKey<>(name, memory(name).expected, MemorySize::parse);
    }

    static ConfKey<String> quantity(String name) {
        return new ConfKey<>(
                name,
                "a Kubernetes quantity of CPU, such as 500m or 2",
                text -> CpuQuantity.valid(text) ? Optional.of(text.trim()) : Optional.empty());
    }

    /** Zero allowed. */
    static ConfKey<Integer> number(String name) {
        return new ConfKey<>(
                name, "a whole number of at least 0", text -> integer(text).filter(value -> value >= 0));
    }

    static ConfKey<Duration> time(String name, TimeUnit unit) {
        return new ConfKey<>(
                name,
                "a time: a whole number and one of the units us, ms, s, m, h, d, such as 30s",
                text -> TimeText.parse(text, unit));
    }

    static ConfKey<List<String>> list(String name) {
        return new ConfKey<>(
                name,
                "texts with commas between them",
                text -> Optional.of(Arrays.stream(text.split(","))
                        .map(String::trim)
                        .filter(part -> !part.isEmpty())
                        .toList()));
    }

    /** One of a few words. */
    static ConfKey<String> choice(String name, String... values) {
        return new ConfKey<>(name, "one of " + String.join(", ", values), text -> Optional.of(text)
                .filter(Set.of(values)::contains));
    }

    private static Optional<Integer> positive(String text) {
        return integer(text).filter(value -> value > 0);
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> fractionOf(String text) {
        try {
            return Optional.of(Double.valueOf(text.trim())).filter(value -> value > 0 && !value.isInfinite());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The key itself, such as {@code spark.driver.memory}. */
    public String name() {
        return name;
    }

    /** What a value must look like, for messages. */
    public String expected() {
        return expected;
    }

    /** The value of a text; empty when the text is none. */
    public Optional<T> parse(String text) {
        return parser.apply(text);
    }

    /**
     * How a value of this key is written: a {@link Duration} in Spark's format, such as {@code 30s}, a list with commas,
     * anything else as its own text.
     */
    public String write(Object value) {
        if (value instanceof Duration duration) {
            return TimeText.write(duration);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return value.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
