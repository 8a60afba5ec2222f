package io.sparkk8s.argo;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON with references in it. What a reference stands for is data: a text that has one becomes an expression that gives the
 * whole text in quotes, so that no value can end its text and begin a field of its own.
 */
final class JsonText {
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private JsonText() {}

    /** An object of Jackson's or of the user's, which may have {@link Value}s in it. */
    static String of(Object object) {
        StringBuilder json = new StringBuilder();
        write(SERIALIZATION.convertValue(plainValue(object), Object.class), json);
        return json.toString();
    }

    /** The same with the text of each {@link Value}. */
    static Map<String, Object> plain(Map<String, Object> object) {
        Map<String, Object> plain = new LinkedHashMap<>();
        object.forEach((name, value) -> plain.put(name, plainValue(value)));
        return plain;
    }

    private static Object plainValue(Object value) {
        if (value instanceof Value<?> v) {
            return v.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((name, inner) -> plain.put(String.valueOf(name), plainValue(inner)));
            return plain;
        }
        return value instanceof List<?> list
                ? list.stream().map(JsonText::plainValue).toList()
                : value;
    }

    private static void write(@Nullable Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String comma = "";
            json.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(comma);
                write(entry.getKey(), json);
                json.append(": ");
                write(entry.getValue(), json);
                comma = ", ";
            }
            // two closing brackets beside each other would end a reference
            json.append(" }");
        } else if (value instanceof List<?> list) {
            String comma = "";
            json.append('[');
            for (Object element : list) {
                json.append(comma);
                write(element, json);
                comma = ", ";
            }
            json.append(']');
        } else if (value instanceof String text && REFERENCE.matcher(text).find()) {
            json.append("{{=toJson(").append(sum(text)).append(")}}");
        } else {
            json.append(SERIALIZATION.asJson(value));
        }
    }

    /** The text as a sum of literals and references. */
    private static String sum(String text) {
        StringBuilder sum = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        int from = 0;
        while (reference.find()) {
            plus(sum, literal(text.substring(from, reference.start())));
            String name = reference.group(1).strip();
            plus(sum, name.startsWith("=") ? "string(" + name.substring(1) + ")" : path(name));
            from = reference.end();
        }
        plus(sum, literal(text.substring(from)));
        return sum.toString();
    }

    private static String path(String name) {
        return Expr.path(String.class, Arrays.asList(name.split("\\."))).text();
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : Expr.quoted(text);
    }

    private static void plus(StringBuilder sum, String term) {
        if (!term.isEmpty()) {
            sum.append(sum.isEmpty() ? "" : " + ").append(term);
        }
    }
}
