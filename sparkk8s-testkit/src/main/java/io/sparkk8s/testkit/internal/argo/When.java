package io.sparkk8s.testkit.internal.argo;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A step's {@code when}, with all its variables replaced: texts, quoted or not, and numbers are compared. */
final class When {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_.]*");

    private When() {}

    /**
     * Whether the step is to be run.
     *
     * @throws InvalidWorkflow it is no expression
     * @throws Unsupported the real controller may understand it, this one does not
     */
    static boolean holds(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            return Conditions.evaluate(text, When::compare);
        } catch (IllegalArgumentException e) {
            var message = String.valueOf(e.getMessage());
            if (message.startsWith("Un")) {
                throw new InvalidWorkflow("Invalid 'when' expression '" + text + "': " + message);
            }
            throw new Unsupported("the expression when: " + text + " (" + message + ")");
        }
    }

    private static boolean compare(List<String> words) {
        if (words.size() == 1 && words.get(0).matches("true|false")) {
            return words.get(0).equals("true");
        }
        if (words.size() == 2) {
            throw new IllegalArgumentException("Unexpected end of expression");
        }
        if (words.size() != 3) {
            throw new IllegalArgumentException("'" + String.join(" ", words) + "' is no comparison");
        }
        var left = value(words.get(0));
        var right = value(words.get(2));
        return switch (words.get(1)) {
            case "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "=~" ->
                Pattern.compile(right.toString()).matcher(left.toString()).find();
            case "!~" ->
                !Pattern.compile(right.toString()).matcher(left.toString()).find();
            case "<" -> order(left, right) < 0;
            case ">" -> order(left, right) > 0;
            case "<=" -> order(left, right) <= 0;
            case ">=" -> order(left, right) >= 0;
            default -> throw new IllegalArgumentException("'" + words.get(1) + "' is no comparison");
        };
    }

    private static Object value(String word) {
        if (word.startsWith("'") || word.startsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        if (NUMBER.matcher(word).matches()) {
            return new BigDecimal(word).stripTrailingZeros();
        }
        if (word.matches("true|false")) {
            return Boolean.valueOf(word);
        }
        if (!WORD.matcher(word).matches()) {
            // the real one may take it for a calculation, as 2026-01-01
            throw new IllegalArgumentException("'" + word + "' is neither a number nor a word; quote it");
        }
        return word;
    }

    private static int order(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        throw new IllegalArgumentException("'" + left + "' and '" + right + "' have no order");
    }
}
