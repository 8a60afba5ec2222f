package io.sparkk8s.conf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A type as the key table writes it (see {@link KnownKey#type}), with Spark's own rules for how a value is written.
 *
 * @param base {@code int}
 * @param detail of {@code duration(ms)} the {@code ms}
 * @param low the least number, if there is one; {@code >0} when it must be greater
 * @param high the greatest number, if there is one; {@code <1} when it must be less
 */
record ValueType(String base, String detail, String low, String high) {

    private static final Pattern FORM = Pattern.compile("([a-z:]+)(?:\\((.*)\\))?(?:\\[(.*)\\.\\.(.*)])?");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]+)([a-z]+)?");
    private static final Map<String, BigInteger> NANOS = Map.of(
            "ns", BigInteger.ONE,
            "us", BigInteger.valueOf(1_000L),
            "ms", BigInteger.valueOf(1_000_000L),
            "s", BigInteger.valueOf(1_000_000_000L),
            "m", BigInteger.valueOf(60_000_000_000L),
            "min", BigInteger.valueOf(60_000_000_000L),
            "h", BigInteger.valueOf(3_600_000_000_000L),
            "d", BigInteger.valueOf(86_400_000_000_000L));

    static ValueType parse(String type) {
        var match = FORM.matcher(type);
        if (!match.matches()) {
            throw new IllegalArgumentException("no type: " + type);
        }
        return new ValueType(match.group(1), text(match.group(2)), text(match.group(3)), text(match.group(4)));
    }

    /** What a value would have to be, such as {@code a whole number of at least 1}; empty when it is that. */
    Optional<String> objection(String value) {
        return valid(value) ? Optional.empty() : Optional.of(expected());
    }

    private boolean valid(String value) {
        return switch (base) {
            case "boolean" -> List.of("true", "false").contains(value.trim().toLowerCase(Locale.ROOT));
            case "int" -> number(value, Integer::valueOf).filter(this::within).isPresent();
            case "long" -> number(value, Long::valueOf).filter(this::within).isPresent();
            case "double" ->
                number(value, Double::valueOf)
                        .filter(number -> !Double.isNaN(number) && within(number))
                        .isPresent();
            case "bytes" ->
                amount(value, ValueType::bytesOf).filter(this::within).isPresent();
            case "duration" -> amount(value, NANOS::get).filter(this::within).isPresent();
            case "one" -> options().contains(value);
            case "anycase" -> options().stream().anyMatch(value::equalsIgnoreCase);
            case "regex" -> compiles(value);
            case "quantity" -> CpuQuantity.valid(value);
            case "name:key" -> value.matches("[^:]+:[^:]+");
            default -> true;
        };
    }

    private String expected() {
        return switch (base) {
            case "boolean" -> "true or false";
            case "int", "long" -> "a whole number" + bounds("");
            case "double" -> "a number" + bounds("");
            case "bytes" ->
                "an amount of memory: a whole number and one of the units k, m, g, t, such as 512m or 4g"
                        + bounds(detail);
            case "duration" ->
                "a time: a whole number and one of the units us, ms, s, m, h, d, such as 30s" + bounds(detail);
            case "one", "anycase" -> "one of " + String.join(", ", options());
            case "regex" -> "a regular expression";
            case "quantity" -> "a Kubernetes quantity greater than 0, such as 10Gi";
            case "name:key" -> "of the form secret:key";
            default -> "a text";
        };
    }

    private String bounds(String unit) {
        var text = new StringBuilder();
        if (low.startsWith(">")) {
            text.append(" greater than ").append(low.substring(1)).append(unit);
        } else if (!low.isEmpty()) {
            text.append(" of at least ").append(low).append(unit);
        }
        if (!high.isEmpty()) {
            text.append(text.isEmpty() ? "" : " and")
                    .append(high.startsWith("<") ? " less than " : " of at most ")
                    .append(high.replace("<", ""))
                    .append(unit);
        }
        return text.toString();
    }

    private List<String> options() {
        return List.of(detail.split("\\|"));
    }

    private boolean within(Number number) {
        var value = new BigDecimal(number.toString());
        return (low.isEmpty() || value.compareTo(bound(low)) >= (low.startsWith(">") ? 1 : 0))
                && (high.isEmpty() || value.compareTo(bound(high)) <= (high.startsWith("<") ? -1 : 0));
    }

    private static BigDecimal bound(String text) {
        return new BigDecimal(text.replaceAll("[<>]", ""));
    }

    private static <N extends Number> Optional<N> number(String value, Function<String, N> parser) {
        try {
            return Optional.of(parser.apply(value.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In the key's own unit, rounded down as Spark does; a number alone is in that unit. */
    private Optional<BigInteger> amount(String value, Function<String, @Nullable BigInteger> size) {
        var match = AMOUNT.matcher(value.trim().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = match.group(2) == null ? detail : match.group(2);
        var factor = size.apply(unit);
        var own = size.apply(detail);
        return factor == null || own == null
                ? Optional.empty()
                : Optional.of(new BigInteger(match.group(1)).multiply(factor).divide(own));
    }

    private static @Nullable BigInteger bytesOf(String unit) {
        var letter = unit.length() == 2 && unit.endsWith("b") ? unit.substring(0, 1) : unit;
        var power = letter.length() == 1 ? "bkmgtp".indexOf(letter) : -1;
        return power < 0 ? null : BigInteger.ONE.shiftLeft(10 * power);
    }

    private static boolean compiles(String value) {
        try {
            Pattern.compile(value);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
