package io.sparkk8s.conf;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

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
        return new ConfKey<>(name, "true or false", text -> switch (text.trim()) {
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

    static ConfKey<String> quantity(String name) {
        return new ConfKey<>(
                name,
                "a Kubernetes quantity of CPU, such as 500m or 2",
                text -> CpuQuantity.valid(text) ? Optional.of(text.trim()) : Optional.empty());
    }

    private static Optional<Integer> positive(String text) {
        try {
            return Optional.of(Integer.valueOf(text.trim())).filter(value -> value > 0);
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

    @Override
    public String toString() {
        return name;
    }
}
