package io.sparkk8s.argo.expression;

import static io.sparkk8s.argo.expression.WhenToken.UNKNOWN;
import static io.sparkk8s.argo.expression.WhenToken.UNKNOWN_TEXT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the operators of a {@code when} do. */
final class WhenOperators {

    private WhenOperators() {}

    static Object apply(String operator, Supplier<Object> operand) {
        var value = operand.get();
        if (value == UNKNOWN) {
            return UNKNOWN;
        }
        return switch (operator) {
            case "!" -> !truth(value);
            case "-" -> number(operator, value).negate();
            default -> throw new UnsupportedOperationException("'" + operator + "' in a when");
        };
    }

    static Object apply(String operator, Supplier<Object> first, Supplier<Object> second) {
        var left = first.get();
        return switch (operator) {
            case "&&" -> left != UNKNOWN && !truth(left) ? false : both(left, second.get());
            case "||" -> left != UNKNOWN && truth(left) ? true : either(left, second.get());
            case "==" -> equal(left, second.get());
            case "!=" -> not(equal(left, second.get()));
            case "=~" -> matches(left, second.get());
            case "!~" -> not(matches(left, second.get()));
            case "<", ">", "<=", ">=" -> compare(operator, left, second.get());
            case "in" -> contains(left, second.get());
            case "+", "-", "*", "/", "%", "**" -> calculate(operator, left, second.get());
            default -> throw new UnsupportedOperationException("'" + operator + "' in a when");
        };
    }

    static boolean truth(Object value) {
        if (value instanceof Boolean known) {
            return known;
        }
        throw new ExpressionException(shown(value) + " stands where only true or false can be");
    }

    private static Object both(Object left, Object right) {
        if (right != UNKNOWN && !truth(right)) {
            return false;
        }
        return left == UNKNOWN ? UNKNOWN : right;
    }

    private static Object either(Object left, Object right) {
        if (right != UNKNOWN && truth(right)) {
            return true;
        }
        return left == UNKNOWN ? UNKNOWN : right;
    }

    private static Object not(Object value) {
        return value instanceof Boolean known ? !known : value;
    }

    private static boolean unknown(Object left, Object right) {
        return left == UNKNOWN || right == UNKNOWN || left == UNKNOWN_TEXT || right == UNKNOWN_TEXT;
    }

    private static Object equal(Object left, Object right) {
        return unknown(left, right) ? UNKNOWN : left.equals(right);
    }

    private static Object matches(Object left, Object right) {
        if (right instanceof String pattern) {
            try {
                var compiled = Pattern.compile(pattern);
                return left instanceof String text ? compiled.matcher(text).find() : UNKNOWN;
            } catch (PatternSyntaxException e) {
                throw new ExpressionException("'" + pattern + "' is no regular expression: " + e.getDescription());
            }
        }
        return UNKNOWN;
    }

    private static Object compare(String operator, Object left, Object right) {
        if (!orders(left, right)) {
            throw new ExpressionException(
                    shown(left) + " and " + shown(right) + " have no order, so that " + operator + " fails");
        }
        if (unknown(left, right)) {
            return UNKNOWN;
        }
        var order = left instanceof BigDecimal a && right instanceof BigDecimal b
                ? a.compareTo(b)
                : left.toString().compareTo(right.toString());
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static boolean orders(Object left, Object right) {
        if (left == UNKNOWN || right == UNKNOWN) {
            return !(left instanceof Boolean) && !(right instanceof Boolean);
        }
        return (left instanceof BigDecimal && right instanceof BigDecimal) || (isText(left) && isText(right));
    }

    private static boolean isText(Object value) {
        return value instanceof String || value == UNKNOWN_TEXT;
    }

    private static Object contains(Object left, Object right) {
        if (!(right instanceof List<?> list)) {
            return UNKNOWN; // what a tag becomes may be a list
        }
        if (list.stream().anyMatch(item -> !unknown(left, item) && left.equals(item))) {
            return true;
        }
        return list.stream().anyMatch(item -> unknown(left, item)) ? UNKNOWN : false;
    }

    private static Object calculate(String operator, Object left, Object right) {
        if (operator.equals("+") && (isText(left) || isText(right))) {
            return unknown(left, right) ? UNKNOWN : "" + left + right;
        }
        var a = left == UNKNOWN ? BigDecimal.ONE : number(operator, left);
        var b = right == UNKNOWN ? BigDecimal.ONE : number(operator, right);
        if (unknown(left, right)) {
            return UNKNOWN;
        }
        if (b.signum() == 0 && (operator.equals("/") || operator.equals("%"))) {
            throw new UnsupportedOperationException("a division by zero in a when");
        }
        return switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> a.divide(b, MathContext.DECIMAL64).stripTrailingZeros();
            case "%" -> a.remainder(b);
            default -> BigDecimal.valueOf(Math.pow(a.doubleValue(), b.doubleValue()));
        };
    }

    private static BigDecimal number(String operator, Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new ExpressionException("'" + operator + "' calculates, and " + shown(value)
                + " is no number; put a text with a '" + operator + "' in it in quotes");
    }

    static String shown(Object value) {
        return value instanceof String text ? "'" + text + "'" : value.toString();
    }
}
