package io.sparkk8s.argo.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a {@code when}.
 *
 * @param value of a text, a number or a truth value; {@link #UNKNOWN} where a tag stands
 */
record WhenToken(Kind kind, String text, Object value) {

    enum Kind {
        VALUE,
        OPERATOR,
        END
    }

    /** What only the run knows. */
    static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "{{..}}";
        }
    };

    private static final char TAG = '\uE000';

    private static final List<String> OPERATORS = List.of(
            "&&", "||", "==", "!=", "=~", "!~", "<=", ">=", "<<", ">>", "**", "??", "<", ">", "!", "(", ")", ",", "?",
            ":", "+", "-", "*", "/", "%", "&", "|", "^", "~");

    static final WhenToken NOTHING = new WhenToken(Kind.END, "", UNKNOWN);

    static List<WhenToken> read(String text) {
        var plain = Tag.replace(text, tag -> String.valueOf(TAG));
        List<WhenToken> tokens = new ArrayList<>();
        var at = 0;
        while (at < plain.length()) {
            var c = plain.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            var end = end(plain, at);
            tokens.add(token(plain.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int begin) {
        var c = text.charAt(begin);
        if (c == '\'' || c == '"' || c == '[') {
            var close = closing(text, begin, c == '[' ? ']' : c);
            if (close < 0) {
                throw new ExpressionException("the " + c + " is never closed");
            }
            return close + 1;
        }
        if (isWord(c)) {
            var end = begin;
            while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }
        for (var operator : OPERATORS) {
            if (text.startsWith(operator, begin)) {
                return begin + operator.length();
            }
        }
        throw new ExpressionException("'" + c + "' means nothing here; put texts in quotes");
    }

    private static int closing(String text, int begin, char quote) {
        for (var at = begin + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == TAG;
    }

    private static WhenToken token(String word) {
        var first = word.charAt(0);
        var hasTag = word.indexOf(TAG) >= 0;
        var shown = word.replace(String.valueOf(TAG), "{{..}}");
        if (first == '\'' || first == '"' || (first == '[' && word.length() > 1)) {
            var content = word.substring(1, word.length() - 1).replaceAll("\\\\(.)", "$1");
            return new WhenToken(Kind.VALUE, shown, hasTag ? UNKNOWN_TEXT : content);
        }
        if (hasTag) {
            return new WhenToken(Kind.VALUE, shown, UNKNOWN);
        }
        if (!isWord(first) || Set.of("in", "IN").contains(word)) {
            return new WhenToken(Kind.OPERATOR, word.equals("IN") ? "in" : word, UNKNOWN);
        }
        return new WhenToken(Kind.VALUE, word, value(word));
    }

    /** A text in quotes with a tag in it: what it says is not known, but it is a text. */
    static final Object UNKNOWN_TEXT = new Object() {
        @Override
        public String toString() {
            return "'{{..}}'";
        }
    };

    private static Object value(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (Character.isDigit(word.charAt(0))) {
            try {
                return word.startsWith("0x")
                        ? BigDecimal.valueOf(Long.parseLong(word.substring(2), 16))
                        : new BigDecimal(word).stripTrailingZeros();
            } catch (NumberFormatException e) {
                throw new ExpressionException("'" + word + "' is no number; put texts in quotes");
            }
        }
        return word;
    }
}
