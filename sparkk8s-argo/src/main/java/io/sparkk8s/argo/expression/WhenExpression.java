package io.sparkk8s.argo.expression;

import io.sparkk8s.argo.expression.WhenToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A step's or task's {@code when}: comparisons with {@code &&}, {@code ||}, {@code !} and brackets. Words need no quotes
 * unless they have anything but letters, digits and {@code _} in them. What a tag will be is not known, and fits anywhere.
 * Immutable.
 */
public final class WhenExpression {

    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("??", 1),
            Map.entry("||", 2),
            Map.entry("&&", 3),
            Map.entry("==", 4),
            Map.entry("!=", 4),
            Map.entry("=~", 4),
            Map.entry("!~", 4),
            Map.entry("<", 4),
            Map.entry(">", 4),
            Map.entry("<=", 4),
            Map.entry(">=", 4),
            Map.entry("in", 4),
            Map.entry("&", 5),
            Map.entry("|", 5),
            Map.entry("^", 5),
            Map.entry("<<", 5),
            Map.entry(">>", 5),
            Map.entry("+", 6),
            Map.entry("-", 6),
            Map.entry("*", 7),
            Map.entry("/", 7),
            Map.entry("%", 7),
            Map.entry("**", 8));

    /** Deeper ones are refused: no person writes them, and a stack has an end. */
    private static final int DEEPEST = 200;

    private final String text;
    private final List<WhenToken> tokens;
    private final Supplier<Object> value;
    private int at;
    private int depth;

    private WhenExpression(String text) {
        this.text = text;
        tokens = WhenToken.read(text);
        value = choice();
        if (at < tokens.size()) {
            throw new ExpressionException("'" + peek().text() + "' is not expected there");
        }
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionException it is none
     */
    public static WhenExpression parse(String text) {
        if (text.isBlank()) {
            throw new ExpressionException("it is empty");
        }
        return new WhenExpression(text);
    }

    /**
     * Its value; empty if that depends on a tag.
     *
     * @throws ExpressionException it has none whatever the tags are: it compares what has no order, or is no condition
     * @throws UnsupportedOperationException Argo may know it: bits
     */
    public Optional<Boolean> value() {
        var result = value.get();
        if (result instanceof Boolean known) {
            return Optional.of(known);
        }
        if (result == WhenToken.UNKNOWN) {
            return Optional.empty();
        }
        throw new ExpressionException("it is " + WhenOperators.shown(result) + ", which is neither true nor false");
    }

    @Override
    public String toString() {
        return text;
    }

    // ---- parsing, by the strength of the operators

    private Supplier<Object> choice() {
        var condition = binary(1);
        if (!accept("?")) {
            return condition;
        }
        var first = choice();
        Supplier<Object> second = accept(":") ? choice() : () -> WhenToken.UNKNOWN;
        return () -> {
            var holds = condition.get();
            return holds == WhenToken.UNKNOWN
                    ? WhenToken.UNKNOWN
                    : WhenOperators.truth(holds) ? first.get() : second.get();
        };
    }

    private Supplier<Object> binary(int least) {
        var left = prefixed();
        while (true) {
            var operator = peek();
            if (operator.kind() == Kind.VALUE && adjoins()) {
                // what two tags side by side will be is anybody's guess
                prefixed();
                left = () -> WhenToken.UNKNOWN;
                continue;
            }
            var strength = operator.kind() == Kind.OPERATOR ? STRENGTH.getOrDefault(operator.text(), 0) : 0;
            if (strength < least) {
                return left;
            }
            at++;
            var first = left;
            var second = binary(strength + 1);
            left = () -> WhenOperators.apply(operator.text(), first, second);
        }
    }

    private boolean adjoins() {
        return peek().value() == WhenToken.UNKNOWN
                || (at > 0
                        && tokens.get(at - 1).kind() == Kind.VALUE
                        && tokens.get(at - 1).value() == WhenToken.UNKNOWN);
    }

    private Supplier<Object> prefixed() {
        if (++depth > DEEPEST) {
            throw new ExpressionException("it is nested deeper than " + DEEPEST);
        }
        var value = prefixedHere();
        depth--;
        return value;
    }

    private Supplier<Object> prefixedHere() {
        for (var operator : List.of("!", "-", "~")) {
            if (accept(operator)) {
                var operand = prefixed();
                return () -> WhenOperators.apply(operator, operand);
            }
        }
        return single();
    }

    private Supplier<Object> single() {
        if (accept("(")) {
            return list();
        }
        var token = peek();
        if (token.kind() != Kind.VALUE) {
            // where Argo has words for it, they are Argo's: people search for them
            throw new ExpressionException(
                    token.kind() == Kind.END
                            ? "Unexpected end of expression"
                            : "a value is missing before '" + token.text() + "'");
        }
        at++;
        return token::value;
    }

    private Supplier<Object> list() {
        List<Supplier<Object>> items = new ArrayList<>();
        do {
            items.add(choice());
        } while (accept(","));
        if (!accept(")")) {
            throw new ExpressionException("Unbalanced parenthesis");
        }
        if (items.size() == 1) {
            return items.get(0);
        }
        return () -> items.stream().map(Supplier::get).toList();
    }

    private WhenToken peek() {
        return at < tokens.size() ? tokens.get(at) : WhenToken.NOTHING;
    }

    private boolean accept(String operator) {
        if (peek().kind() == Kind.OPERATOR && peek().text().equals(operator)) {
            at++;
            return true;
        }
        return false;
    }
}
