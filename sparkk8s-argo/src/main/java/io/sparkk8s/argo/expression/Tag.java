package io.sparkk8s.argo.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A place in a text that Argo fills in: a variable such as {@code inputs.parameters.x} in double braces, or, behind a
 * {@code =}, an expression.
 *
 * @param text what stands between the braces; of braces in braces, it begins at the outer and ends at the inner ones
 * @param begin where the first brace is
 * @param end behind the last brace
 */
public record Tag(String text, int begin, int end) {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** The tags of a text, in their order. Braces that are never closed are no tag. */
    public static List<Tag> in(String text) {
        var begin = text.indexOf(OPEN);
        if (begin < 0) {
            return List.of();
        }
        List<Tag> tags = new ArrayList<>();
        while (begin >= 0) {
            var close = text.indexOf(CLOSE, begin + OPEN.length());
            if (close < 0) {
                break;
            }
            tags.add(new Tag(text.substring(begin + OPEN.length(), close), begin, close + CLOSE.length()));
            begin = text.indexOf(OPEN, close + CLOSE.length());
        }
        return tags;
    }

    /** The rest of a text from the first two braces on that are never closed; empty if there are none. */
    public static String unclosed(String text) {
        var tags = in(text);
        var begin = text.indexOf(
                OPEN, tags.isEmpty() ? 0 : tags.get(tags.size() - 1).end());
        return begin < 0 ? "" : text.substring(begin);
    }

    /** A text with each tag replaced by what the function gives for it. */
    public static String replace(String text, Function<Tag, String> value) {
        var tags = in(text);
        if (tags.isEmpty()) {
            return text;
        }
        var result = new StringBuilder();
        var at = 0;
        for (var tag : tags) {
            result.append(text, at, tag.begin()).append(value.apply(tag));
            at = tag.end();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Whether it is computed, not only looked up. */
    public boolean isExpression() {
        return text.startsWith("=");
    }

    /** The variable's name, or the expression. */
    public String content() {
        return isExpression() ? text.substring(1) : text.strip();
    }

    /** As it stands in the text. */
    @Override
    public String toString() {
        return OPEN + text + CLOSE;
    }
}
