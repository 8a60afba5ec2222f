package io.sparkk8s.yaml;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an unquoted word means to Kubernetes: what {@code kubectl create --dry-run=client -o json} makes of it (read off
 * kubectl 1.34).
 */
final class YamlScalar {

    private static final Map<String, Boolean> BOOLEANS = Map.ofEntries(
            Map.entry("y", true),
            Map.entry("yes", true),
            Map.entry("on", true),
            Map.entry("true", true),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("off", false),
            Map.entry("false", false));
    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([0-9]+))");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private YamlScalar() {}

    static @Nullable Object plain(String text) {
        if (text.isEmpty() || text.equals("~") || isCased(text, "null")) {
            return null;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var bool = BOOLEANS.get(lower);
        if (bool != null && isCased(text, lower)) {
            return bool;
        }
        var first = text.charAt(0);
        var number = Character.isDigit(first) || first == '-' || first == '+' || first == '.';
        return number ? number(text) : text;
    }

    /** {@code word}, {@code Word} or {@code WORD}, but not {@code wOrd}. */
    private static boolean isCased(String text, String lower) {
        var upper = lower.toUpperCase(Locale.ROOT);
        return text.equals(lower) || text.equals(upper) || text.equals(upper.charAt(0) + lower.substring(1));
    }

    private static Object number(String text) {
        var digits = text.replace("_", "");
        var integer = INTEGER.matcher(digits);
        if (integer.matches()) {
            var sign = integer.group(1).equals("-") ? "-" : "";
            return integer.group(2) != null
                    ? whole(sign + integer.group(2), 16)
                    : integer.group(3) != null
                            ? whole(sign + integer.group(3), 2)
                            : integer.group(4) != null
                                    ? whole(sign + integer.group(4), 8)
                                    : whole(sign + integer.group(5), 10);
        }
        if (FLOAT.matcher(digits).matches()) {
            var value = Double.parseDouble(digits);
            return Double.isInfinite(value) ? text : value;
        }
        return text;
    }

    private static Number whole(String digits, int radix) {
        var value = new BigInteger(digits, radix);
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? value.longValue() : value;
    }
}
