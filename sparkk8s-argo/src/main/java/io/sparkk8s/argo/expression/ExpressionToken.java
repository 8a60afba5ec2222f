package io.sparkk8s.argo.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word of an {@link Expression}. */
record ExpressionToken(Kind kind, String text) {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN
    }

    static final ExpressionToken END = new ExpressionToken(Kind.SIGN, "");

    private static final Pattern SPACE = Pattern.compile("(\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+");

    private static final Pattern NUMBER = Pattern.compile(
            "0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|([0-9][0-9_]*)?(\\.(?!\\.)[0-9_]+)?([eE][+-]?[0-9]+)?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private static final Pattern SIGN =
            Pattern.compile("\\?\\.|\\?\\?|\\?:|\\.\\.|::|\\*\\*|&&|\\|\\||==|!=|<=|>=|[-+*/%^<>!=?:.,;|#()\\[\\]{}]");

    static List<ExpressionToken> read(String text) {
        List<ExpressionToken> tokens = new ArrayList<>();
        var at = 0;
        while (at < text.length()) {
            var space = SPACE.matcher(text).region(at, text.length());
            if (space.lookingAt()) {
                at = space.end();
                continue;
            }
            var c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                var close = closing(text, at, c);
                tokens.add(new ExpressionToken(Kind.TEXT, text.substring(at + 1, close)));
                at = close + 1;
                continue;
            }
            var token = next(text, at);
            tokens.add(token);
            at += token.text().length();
        }
        return tokens;
    }

    private static int closing(String text, int begin, char quote) {
        for (var at = begin + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && quote != '`') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        throw new ExpressionException("the " + quote + " is never closed");
    }

    private static ExpressionToken next(String text, int at) {
        var number = NUMBER.matcher(text).region(at, text.length());
        if (startsNumber(text, at) && number.lookingAt() && number.end() > at) {
            return new ExpressionToken(Kind.NUMBER, number.group());
        }
        var name = NAME.matcher(text).region(at, text.length());
        if (name.lookingAt()) {
            return new ExpressionToken(Kind.NAME, name.group());
        }
        var sign = SIGN.matcher(text).region(at, text.length());
        if (sign.lookingAt()) {
            return new ExpressionToken(Kind.SIGN, sign.group());
        }
        throw new ExpressionException("'" + text.charAt(at) + "' means nothing here");
    }

    private static boolean startsNumber(String text, int at) {
        var c = text.charAt(at);
        return Character.isDigit(c) || (c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    boolean is(String sign) {
        return isWritten() && text.equals(sign);
    }

    /** Whether it may be an operator or a bracket: no text in quotes. */
    boolean isWritten() {
        return kind == Kind.SIGN || kind == Kind.NAME;
    }
}
