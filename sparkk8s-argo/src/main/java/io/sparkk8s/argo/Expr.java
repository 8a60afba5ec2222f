package io.sparkk8s.argo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of Argo's expression language, which {@code {{=..}}}, hooks, retries and metrics are written in.
 *
 * @param text in brackets if it is put together by an operator
 * @param type what it stands for; {@code Object} if that is not known
 * @param form how the language has it
 */
record Expr(String text, Type type, Form form) {
    /** How the language has a value of a type. */
    enum Form {
        /** As text, whatever it stands for: a parameter. */
        TEXT,
        /** As JSON had it, where Argo writes numbers as texts too: an element of a list. */
        LOOSE,
        /** As that type: what an operator or a function gave. */
        NATIVE
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> RESERVED =
            Set.of("in", "not", "and", "or", "matches", "contains", "startsWith", "endsWith", "let", "nil");

    /** A variable by the parts of its name. */
    static Expr path(Type type, List<String> parts) {
        StringBuilder path = new StringBuilder(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            boolean plain = WORD.matcher(part).matches() && !RESERVED.contains(part);
            path.append(plain ? "." + part : "[" + quoted(part) + "]");
        }
        return new Expr(path.toString(), type, Form.TEXT);
    }

    static Expr literal(Object literal) {
        return new Expr(literalText(literal), literal.getClass(), Form.NATIVE);
    }

    private static String literalText(Object literal) {
        if (literal instanceof Number || literal instanceof Boolean) {
            return literal.toString();
        }
        if (literal instanceof Collection<?> list) {
            return list.stream().map(Expr::literalText).collect(Collectors.joining(", ", "[", "]"));
        }
        return quoted(literal.toString());
    }

    /** Curly brackets would begin or end what Argo replaces; the language has another way to write them. */
    static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("{", "\\x7b")
                        .replace("}", "\\x7d")
                + "'";
    }

    /** The result of an operator or a function: as the language has it. */
    static Expr computed(String text, Type type) {
        return new Expr(text, type, Form.NATIVE);
    }

    /** What it stands for, as the language's own number, list ... */
    String value() {
        return valueAs(type);
    }

    /** As {@link #value}, where the type is known otherwise. */
    String valueAs(Type wanted) {
        if (form == Form.NATIVE) {
            return text;
        }
        Class<?> raw = raw(wanted);
        if (raw == Integer.class || raw == Long.class || raw == Short.class || raw == Byte.class) {
            return "asInt(" + text + ")";
        }
        if (Number.class.isAssignableFrom(raw)) {
            return "asFloat(" + text + ")";
        }
        if (raw == Boolean.class) {
            return "(" + asText() + " == 'true')";
        }
        return form == Form.TEXT && isStructured(wanted) ? "fromJSON(" + text + ")" : text;
    }

    /** A text, whatever it stands for. */
    String asText() {
        if (form == Form.TEXT || (form == Form.NATIVE && raw(type) == String.class)) {
            return text;
        }
        return isStructured(type) ? "toJson(" + text + ")" : "string(" + text + ")";
    }

    private static boolean isStructured(Type type) {
        Class<?> raw = raw(type);
        return Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw) || raw.isArray();
    }

    /** What the elements of a list are; {@code Object} if that is not known. */
    static Type elementOf(Type list) {
        return list instanceof ParameterizedType type && type.getActualTypeArguments().length == 1
                ? type.getActualTypeArguments()[0]
                : Object.class;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
