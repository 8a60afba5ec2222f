package io.sparkk8s.argo.wire;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.yaml.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the mapper says of a value that does not fit its field, in our words: its own may quote the value. */
final class Misfit {

    /** A step in the mapper's way to the value: {@code Template$Builder["dag"]} or {@code ArrayList[0]}. */
    private static final Pattern STEP = Pattern.compile("\\[(?:\"([^\"]*)\"|(\\d+))]");

    private static final String WAY = "(through reference chain: ";

    private Misfit() {}

    static InvalidSpecException of(Map<String, ?> tree, String kind, IllegalArgumentException e) {
        DocumentPath path = DocumentPath.ROOT;
        Object value = tree;
        String message = String.valueOf(e.getMessage());
        Matcher step = STEP.matcher(message.substring(Math.max(0, message.lastIndexOf(WAY))));
        while (step.find()) {
            String field = step.group(1);
            path = field == null ? path.item(Integer.parseInt(step.group(2))) : path.field(field);
            value = child(value, field == null ? Integer.valueOf(step.group(2)) : field);
        }
        return InvalidSpecException.of(
                "The " + kind, path.toString(), "cannot be " + nameOf(value) + ": the field is of another type");
    }

    private static @Nullable Object child(@Nullable Object holder, Object segment) {
        if (holder instanceof List<?> list && segment instanceof Integer index && index < list.size()) {
            return list.get(index);
        }
        return holder instanceof Map<?, ?> map ? map.get(segment) : null;
    }

    private static String nameOf(@Nullable Object value) {
        return value instanceof Map
                ? "an object"
                : value instanceof List
                        ? "a list"
                        : value instanceof Number
                                ? "this number"
                                : value instanceof Boolean ? "a boolean" : value == null ? "null" : "this text";
    }
}
