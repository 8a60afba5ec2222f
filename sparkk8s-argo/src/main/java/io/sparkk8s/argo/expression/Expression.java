package io.sparkk8s.argo.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An expression in the language of expr-lang, which stands in tags that begin with {@code =} and in all fields called
 * {@code expression}. It is read, not computed: what is known of it are the variables that it names. Immutable.
 */
public final class Expression {

    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("|", 0),
            Map.entry("or", 10),
            Map.entry("||", 10),
            Map.entry("and", 15),
            Map.entry("&&", 15),
            Map.entry("==", 20),
            Map.entry("!=", 20),
            Map.entry("<", 20),
            Map.entry(">", 20),
            Map.entry("<=", 20),
            Map.entry(">=", 20),
            Map.entry("in", 20),
            Map.entry("matches", 20),
            Map.entry("contains", 20),
            Map.entry("startsWith", 20),
            Map.entry("endsWith", 20),
            Map.entry("..", 25),
            Map.entry("+", 30),
            Map.entry("-", 30),
            Map.entry("*", 60),
            Map.entry("/", 60),
            Map.entry("%", 60),
            Map.entry("**", 100),
            Map.entry("^", 100),
            Map.entry("??", 500));

    private static final Set<String> CONSTANTS = Set.of("true", "false", "nil");

    /** Deeper ones are refused: no person writes them, and a stack has an end. */
    private static final int DEEPEST = 200;

    private final String text;
    private final List<ExpressionToken> tokens;
    private final List<List<String>> references = new ArrayList<>();
    private int at;
    private int depth;

    private Expression(String text) {
        this.text = text;
        tokens = ExpressionToken.read(text);
        sequence("");
        if (!peek().is("")) {
            throw new ExpressionException("'" + peek().text() + "' is not expected there");
        }
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionException it is none
     */
    public static Expression parse(String text) {
        return new Expression(text);
    }

    /**
     * The variables that it names, with the fields that it takes of them: {@code inputs.parameters['x-y']} is
     * {@code [inputs, parameters, x-y]}. Fields whose names are computed are left out, with all behind them.
     */
    public List<List<String>> references() {
        return references.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        return text;
    }

    private void sequence(String end) {
        if (peek().is(end)) {
            throw new ExpressionException(end.isEmpty() ? "it is empty" : "there is nothing before '" + end + "'");
        }
        while (accept("let")) {
            name("let");
            expect("=");
            expression(0);
            expect(";");
        }
        expression(0);
        while (accept(";")) {
            expression(0);
        }
    }

    private void expression(int least) {
        if (++depth > DEEPEST) {
            throw new ExpressionException("it is nested deeper than " + DEEPEST);
        }
        if (accept("if")) {
            conditional();
        } else {
            operand();
            operators(least);
            if (least == 0) {
                choice();
            }
        }
        depth--;
    }

    private void conditional() {
        expression(0);
        block();
        expect("else");
        if (accept("if")) {
            conditional();
        } else {
            block();
        }
    }

    private void block() {
        expect("{");
        sequence("}");
        expect("}");
    }

    private void operators(int least) {
        while (true) {
            var operator = peek();
            if (operator.is("not") && STRENGTH.containsKey(peek(1).text())) {
                at++;
                operator = peek();
            }
            var strength = operator.isWritten() ? STRENGTH.getOrDefault(operator.text(), -1) : -1;
            if (strength < least) {
                return;
            }
            at++;
            expression(strength + 1);
        }
    }

    private void choice() {
        if (accept("?:")) {
            expression(0);
        } else if (accept("?")) {
            expression(0);
            expect(":");
            expression(0);
        }
    }

    private void operand() {
        var prefixes = Set.of("-", "+", "!", "not");
        while (peek().isWritten() && prefixes.contains(peek().text())) {
            at++;
        }
        var token = peek();
        at++;
        List<String> reference = new ArrayList<>();
        switch (token.kind()) {
            case NUMBER, TEXT -> {}
            case NAME -> {
                if (STRENGTH.containsKey(token.text())) {
                    throw missing(token);
                }
                if (!CONSTANTS.contains(token.text()) && !peek().is("(")) {
                    reference.add(token.text());
                    references.add(reference);
                }
            }
            default -> bracketed(token);
        }
        members(reference);
    }

    private void bracketed(ExpressionToken token) {
        switch (token.text()) {
            case "(" -> {
                sequence(")");
                expect(")");
            }
            case "[" -> items("]", false);
            case "{" -> items("}", true);
            case "#" -> {
                if (peek().kind() == ExpressionToken.Kind.NAME && !STRENGTH.containsKey(peek().text())) {
                    at++;
                }
            }
            case "." -> name(".");
            case "::" -> name("::");
            default -> throw missing(token);
        }
    }

    private ExpressionException missing(ExpressionToken token) {
        return new ExpressionException(
                token.is("") ? "a value is missing at its end" : "a value is missing before '" + token.text() + "'");
    }

    private void members(List<String> reference) {
        var known = !reference.isEmpty();
        while (true) {
            if (accept(".") || accept("?.")) {
                if (accept("[")) {
                    at--;
                    continue;
                }
                var name = name(".");
                known = known && !peek().is("(") && reference.add(name);
            } else if (accept("[")) {
                var key = peek();
                index();
                known = known && key.kind() == ExpressionToken.Kind.TEXT && reference.add(key.text());
            } else if (accept("(")) {
                items(")", false);
                known = false;
            } else {
                return;
            }
        }
    }

    private void index() {
        if (!peek().is(":")) {
            expression(0);
        }
        if (accept(":") && !peek().is("]")) {
            expression(0);
        }
        expect("]");
    }

    private void items(String end, boolean keys) {
        while (!accept(end)) {
            if (keys && isKey()) {
                at += 2;
                expression(0);
            } else {
                closureOrExpression();
                if (keys && accept(":")) {
                    expression(0);
                }
            }
            if (!peek().is(end)) {
                expect(",");
            }
        }
    }

    private boolean isKey() {
        return peek().kind() != ExpressionToken.Kind.SIGN && peek(1).is(":");
    }

    /** An argument in braces may be a function of {@code #}, or a map; which one shows only behind the brace. */
    private void closureOrExpression() {
        if (!peek().is("{") || peek(1).is("}") || peek(2).is(":")) {
            expression(0);
            return;
        }
        block();
    }

    private String name(String after) {
        var token = peek();
        if (token.kind() != ExpressionToken.Kind.NAME) {
            throw new ExpressionException("a name is missing after '" + after + "'");
        }
        at++;
        return token.text();
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            var found = peek();
            throw new ExpressionException(
                    "'" + sign + "' is missing " + (found.is("") ? "at its end" : "before '" + found.text() + "'"));
        }
    }

    private boolean accept(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private ExpressionToken peek() {
        return peek(0);
    }

    private ExpressionToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : ExpressionToken.END;
    }
}
