package io.sparkk8s.argo.lint;

import io.sparkk8s.lint.Nearest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and truth values by the types of the tables. */
final class ScalarCheck {

    record Problem(String code, String message) {}

    /** Kubernetes' own pattern. */
    private static final Pattern QUANTITY = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"
            + "(([KMGTPE]i)|[numkMGTPE]|([eE][+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)))?");

    private ScalarCheck() {}

    static Optional<Problem> problem(String type, @Nullable Object value, List<String> values) {
        return switch (type) {
            case "string" -> text(value, values);
            case "text" ->
                value instanceof String
                        ? Optional.empty()
                        : Optional.of(new Problem(
                                "not-a-string",
                                "a string is wanted, not " + shown(value)
                                        + ": Argo may take it, an API server with Argo's full CRDs does not;"
                                        + " put it in quotes"));
            case "bool" -> wrongIf(!(value instanceof Boolean), "true or false", value);
            case "int" -> wrongIf(!isInteger(value, Integer.MIN_VALUE, Integer.MAX_VALUE), "an integer", value);
            case "long" -> wrongIf(!isInteger(value, Long.MIN_VALUE, Long.MAX_VALUE), "an integer", value);
            case "number" -> wrongIf(!(value instanceof Number), "a number", value);
            case "time" -> wrongIf(!isTime(value), "a time such as 2026-01-31T23:00:00Z", value);
            case "IntOrString" ->
                wrongIf(
                        !(value instanceof String) && !isInteger(value, Integer.MIN_VALUE, Integer.MAX_VALUE),
                        "an integer or a string",
                        value);
            case "quantity" -> wrongIf(!isQuantity(value), "a quantity such as 500m or 1Gi", value);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> text(@Nullable Object value, List<String> values) {
        if (!(value instanceof String text)) {
            var hint = value instanceof Number || value instanceof Boolean ? "; put it in quotes" : "";
            return Optional.of(new Problem("wrong-type", "a string is wanted, not " + shown(value) + hint));
        }
        return values.isEmpty() || text.isEmpty() || values.contains(text)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "invalid-option",
                        "'" + text + "' is none of " + String.join(", ", values) + Nearest.hint(text, values)));
    }

    private static Optional<Problem> wrongIf(boolean wrong, String wanted, @Nullable Object value) {
        return wrong
                ? Optional.of(new Problem("wrong-type", wanted + " is wanted, not " + shown(value)))
                : Optional.empty();
    }

    private static boolean isInteger(@Nullable Object value, long least, long most) {
        if (!(value instanceof Number number)) {
            return false;
        }
        try {
            var exact = new BigDecimal(number.toString()).longValueExact();
            return exact >= least && exact <= most;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean isTime(@Nullable Object value) {
        try {
            return value instanceof String text && OffsetDateTime.parse(text).getYear() >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isQuantity(@Nullable Object value) {
        return value instanceof Number
                || (value instanceof String text && QUANTITY.matcher(text).matches());
    }

    /** As a message calls it. */
    static String shown(@Nullable Object value) {
        if (value instanceof String text) {
            return "the string '" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "'";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value instanceof List<?> ? "a list" : String.valueOf(value);
    }
}
