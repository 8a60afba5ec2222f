package io.sparkk8s.argo.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads expressions with {@code &&}, {@code ||}, {@code !} and brackets: a task's {@code depends}, a step's {@code when},
 * a trigger's {@code conditions}.
 */
public final class Conditions {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(&&|\\|\\||==|!=|=~|!~|<=|>=|[()!<>]|'[^']*'|\"[^\"]*\"|[^\\s()!<>=&|'\"]+)\\s*");

    /** Deeper ones are refused: no person writes them, and a stack has an end. */
    private static final int DEEPEST = 200;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final Predicate<List<String>> leaf;
    private int at;
    private int depth;

    private Conditions(String text, Predicate<List<String>> leaf) {
        this.text = text;
        this.leaf = leaf;
        var matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        if (matcher.regionStart() != text.length()) {
            throw new ExpressionException(
                    "it is not understood from '" + text.substring(matcher.regionStart()) + "' on");
        }
    }

    /**
     * Whether an expression is true.
     *
     * @param leaf decides what stands between the operators, given as its tokens
     * @throws ExpressionException it is none
     */
    public static boolean evaluate(String text, Predicate<List<String>> leaf) {
        var conditions = new Conditions(text, leaf);
        var result = conditions.either();
        if (conditions.at < conditions.tokens.size()) {
            throw new ExpressionException("'" + conditions.tokens.get(conditions.at) + "' is not expected");
        }
        return result;
    }

    private boolean either() {
        var result = both();
        while (accept("||")) {
            result |= both();
        }
        return result;
    }

    private boolean both() {
        var result = single();
        while (accept("&&")) {
            result &= single();
        }
        return result;
    }

    private boolean single() {
        if (++depth > DEEPEST) {
            throw new ExpressionException("it is nested deeper than " + DEEPEST);
        }
        var result = singleHere();
        depth--;
        return result;
    }

    private boolean singleHere() {
        if (accept("!")) {
            return !single();
        }
        if (accept("(")) {
            var result = either();
            if (!accept(")")) {
                throw new ExpressionException("Unbalanced parenthesis");
            }
            return result;
        }
        var words = new ArrayList<String>();
        while (at < tokens.size() && !tokens.get(at).matches("&&|\\|\\||[()!]")) {
            words.add(tokens.get(at++));
        }
        if (words.isEmpty()) {
            throw new ExpressionException("Unexpected end of expression");
        }
        return leaf.test(words);
    }

    private boolean accept(String token) {
        if (at < tokens.size() && tokens.get(at).equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
